# SPDX-License-Identifier: Apache-2.0

HOST ?= 127.0.0.1
PORT ?= 8080
PRODUCT := .build/release/sip-codes
# Without it SwiftPM orders the flags of the two traits by chance each time it plans, and rebuilds everything when the order changes.
export SWIFT_DETERMINISTIC_HASHING := 1

# None of the targets is a file.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(MAKEFILE_LIST))

help:  ## list the targets, what each installs with apt or from PyPI, and about how long it takes on two cores | nothing | seconds
	@echo 'Every target needs a Swift toolchain of 6.2 or later, and installs what is missing with apt (and sudo); it first says what.'
	@echo 'The libraries are zlib1g-dev, libssl-dev, libnghttp2-dev and pkg-config. Times are for two cores, the first build included.'
	@echo
	@sed -n 's/^\([a-z-]*\):.*## \(.*\) | \(.*\) | \(.*\)/\1\t\2\n\tinstalls: \3; takes: \4/p' $(MAKEFILE_LIST) | expand -t 20

run: build  ## build for release and serve on $(HOST):$(PORT) | the libraries | 3 min, then seconds
	exec env -u SWIFT_DETERMINISTIC_HASHING $(PRODUCT) serve --host $(HOST) --port $(PORT)

build:  ## build the release executable | the libraries | 3 min, then seconds
	scripts/build/setup
	swift build -c release --product sip-codes

test:  ## build with warnings as errors and run all tests; prints failures and a summary | the libraries | 6 min
	scripts/check/tests

test-traits:  ## test without HTTP/2 and TLS, and build the server with each alone | the libraries | 4 min
	scripts/check/traits

lint:  ## check formatting (make format fixes it), scripts, YAML and the dependencies of folders | shellcheck, yamllint | 1 min
	scripts/check/lint

format:  ## format the Swift sources | nothing | seconds
	swift format -i -r Package.swift Sources Tests Benchmarks Fuzz

regenerate:  ## after a change of data or answers: weights of the search, examples in openapi.yaml and README, openapi.json, deploy files | python3-yaml | 1 min
	scripts/generate/all

check-contract: build  ## check the running service against openapi.yaml | schemathesis (PyPI) | 5 min
	scripts/check/contract

check-clients: build  ## make clients from the contract in Python, Go and TypeScript, and have each read every answer | Java, Go, Node.js, tsc; openapi-generator, openapi-python-client, mypy (PyPI) | 1 min
	scripts/check/clients

check-mcp: build  ## speak MCP through the official Python client, over both transports, stateless and with a handshake | mcp (PyPI) | 1 min
	scripts/check/mcp

check-tls: build  ## check HTTPS with curl, openssl, nghttp and h2load | openssl, nghttp2-client | 1 min
	scripts/check/tls

test-browser: build  ## test the pages in a headless Chromium | chromium; selenium (PyPI) | 3 min
	scripts/check/browser

test-resilience: build  ## starve, load, restart and soak the service, with real clients and proxies | slowhttptest, haproxy, nginx, gcc; pytest (PyPI) | 10 min
	scripts/check/resilience

check-exports: build  ## load the exports into the tools that read them | prometheus, python3-yaml | 10 s
	scripts/check/exports

check-registry: build  ## test the comparison with the IANA registry (scripts/check/registry FILE compares) | nothing | 10 s
	python3 -m unittest discover Tests/RegistryWatch

check-deploy: build  ## check every file under deploy/ with the programs that read it | docker-compose, haproxy, nginx, prometheus, systemd; helm-python-sdk, kubernetes-validate (PyPI) | 3 min
	scripts/check/deploy

check-overlay: build  ## check the schema of overlays against the program | python3-jsonschema | 10 s
	scripts/check/overlay

check-cookbook: build  ## run the examples of docs/cookbook.md: commands, a page in a headless Chromium, a program | chromium, curl, jq, Node.js; selenium (PyPI) | 30 s
	scripts/check/cookbook

check-readme: build  ## check the examples in README and docs/examples.md | nothing | 10 s
	scripts/generate/readme_examples.py --check

docs:  ## make the documentation of the libraries with DocC, in .build/docs; fails on an undocumented public symbol | the libraries | 2 min
	scripts/check/docs

search-report:  ## how well and how fast the search answers | the libraries | 3 min
	scripts/build/setup
	swift build -c release --product search-report
	.build/release/search-report
	.build/release/search-report --cost

check-weights:  ## train the search's weights again: fails if the generated file is not current | the libraries | 3 min, then seconds
	scripts/build/setup
	swift build -c release --product search-report
	.build/release/search-report --train --check

explain-report:  ## how often the explanation of a trace names the true cause, and how often it blames the wrong side | the libraries | 2 min
	scripts/build/setup
	swift build --product trace-report
	.build/debug/trace-report --judge Tests/SIPTraceTests/Fixtures/Explain docs/explain-report.md

bench:  ## compare with nginx, h2o, Go and the bare limit | nginx, h2o, Go, nghttp2, valgrind, wrk, gcc | 1 h
	scripts/measure/bench

bench-quick:  ## the same for the figures that tuning looks at | the same | 15 min
	scripts/measure/bench --quick

sanitize:  ## run the tests with AddressSanitizer, then with ThreadSanitizer | the libraries | 30 min
	scripts/check/sanitize

check-turns: build  ## count the instructions that each request of the contract costs a loop | valgrind | 10 min
	scripts/check/turns

check-leaks: build  ## no growth: the release build under valgrind, with N and 2 N rounds of mixed traffic | valgrind, openssl | 10 min
	scripts/check/leaks

fuzz:  ## fuzz each target for FUZZ_SECONDS (60) from its corpus, on all cores | the libraries | 10 min
	scripts/check/fuzz

check-bench:  ## test the tools that measure | gcc | 1 min
	scripts/check/bench

dist:  ## make a release's files in dist/: tarball, checksums, bill of materials, and the data as packages | binutils | 4 min
	scripts/build/setup
	scripts/release/dist

check-dist:  ## make them and try each: executable, manual page, completions, notices; install the packages | fish, mandoc, zsh, npm, tsc, sqlite3; cyclonedx, mypy (PyPI) | 6 min
	scripts/build/setup
	scripts/check/dist

check-image:  ## try what the Dockerfile puts into the image, without a container engine | jq, file; hadolint (PyPI) | 5 min
	scripts/build/setup
	scripts/check/image

check-reproducible:  ## build the static executable twice, in two folders, and compare the bytes | binutils | 8 min, 4 after check-dist
	scripts/check/reproducible

check-workflows:  ## check .github: schemas, pinned actions, permissions, scripts | shellcheck; zizmor (PyPI) | 30 s
	scripts/check/workflows

image:  ## build the container image | nothing; it needs Docker or Podman | 5 min
	scripts/build/image

try-image:  ## run the container image and check what it promises | nothing; it needs Docker or Podman | 10 s
	scripts/check/try-image

clean:  ## remove what was built | nothing | seconds
	rm -rf .build .build-static dist
