# SPDX-License-Identifier: Apache-2.0

HOST ?= 127.0.0.1
PORT ?= 8080
PRODUCT := .build/release/sip-codes
# Without it SwiftPM orders the flags of the two traits by chance each time it plans, and rebuilds everything when the order changes.
export SWIFT_DETERMINISTIC_HASHING := 1

# None of the targets is a file.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(MAKEFILE_LIST))

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: build  ## build for release and serve on $(HOST):$(PORT)
	exec env -u SWIFT_DETERMINISTIC_HASHING $(PRODUCT) serve --host $(HOST) --port $(PORT)

build:  ## build the release executable
	scripts/build/setup
	swift build -c release --product sip-codes

test:  ## build with warnings as errors and run all tests; prints failures and a summary
	scripts/check/tests

test-traits:  ## build and test without HTTP/2, without TLS, and without both
	scripts/check/traits

lint:  ## check formatting, scripts, YAML and that no folders depend on each other in a circle
	scripts/check/lint

format:  ## format the Swift sources
	swift format -i -r Package.swift Sources Tests Benchmarks Fuzz

regenerate:  ## after a change of data or answers: examples in openapi.yaml and README, openapi.json, deploy files
	scripts/generate/all

check-contract: build  ## hold the running service against openapi.yaml
	scripts/check/contract

check-tls: build  ## hold HTTPS against curl, openssl, nghttp and h2load
	scripts/check/tls

test-browser: build  ## test the pages in a headless Chromium
	scripts/check/browser

test-resilience: build  ## starve, load, restart and soak the service, with real clients and proxies
	scripts/check/resilience

check-exports: build  ## load the exports into the tools that read them
	scripts/check/exports

check-deploy: build  ## try every file under deploy/ with the programs that read it
	scripts/check/deploy

check-overlay: build  ## hold the schema of overlays against the program
	scripts/check/overlay

check-readme: build  ## do the examples in README and docs/examples.md still hold?
	scripts/generate/readme_examples.py --check

search-report:  ## how well and how fast the search answers
	scripts/build/setup
	swift build -c release --product search-report
	.build/release/search-report
	.build/release/search-report --cost

explain-report:  ## how often the explanation of a trace names the true cause, and whom it blames wrongly
	scripts/build/setup
	swift build --product trace-report
	.build/debug/trace-report --judge Tests/SIPTraceTests/Fixtures/Explain

bench:  ## measure beside nginx, h2o, Go and the bare limit
	scripts/measure/bench

bench-quick:  ## the same for the figures that tuning looks at
	scripts/measure/bench --quick

.PHONY: fuzz sanitize check-leaks
sanitize:  ## pass the tests with AddressSanitizer, then with ThreadSanitizer
	scripts/check/sanitize

check-leaks: build  ## no growth: the release build under valgrind, with N and 2 N rounds of mixed traffic
	scripts/check/leaks

fuzz:  ## fuzz each target for FUZZ_SECONDS (60) from its corpus, on all cores
	scripts/check/fuzz

check-bench:  ## test the tools that measure
	scripts/check/bench

dist:  ## make a release's files in dist/: tarball, checksums, bill of materials
	scripts/build/setup
	scripts/release/dist

check-dist:  ## make them and try each: executable, manual page, completions, bill of materials
	scripts/build/setup
	scripts/check/dist

check-image:  ## try what the Dockerfile puts into the image, without a container engine
	scripts/build/setup
	scripts/check/image

check-workflows:  ## check .github: schemas, pinned actions, permissions, scripts
	scripts/check/workflows

image:  ## build the container image with Docker or Podman
	scripts/build/image

try-image:  ## run the container image and hold it to what it promises
	scripts/check/try-image

clean:  ## remove what was built
	rm -rf .build .build-static dist
