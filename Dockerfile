# SPDX-License-Identifier: Apache-2.0
# A static executable in an empty image.

FROM swift:6.3-bookworm AS build
WORKDIR /src
RUN apt-get update \
    && apt-get install -y --no-install-recommends zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
# Dependencies first: they change less often than the sources.
COPY Package.swift ./
RUN swift package resolve
COPY openapi.yaml ./
COPY Sources ./Sources
COPY Benchmarks ./Benchmarks
RUN swift build -c release --product sip-codes --static-swift-stdlib -Xswiftc -static-executable \
    && strip --strip-unneeded .build/release/sip-codes

FROM scratch
LABEL org.opencontainers.image.title="sip-codes" \
      org.opencontainers.image.description="HTTP/JSON lookup of SIP response codes" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /src/.build/release/sip-codes /sip-codes
# A number, so that an orchestrator can see that it is not root.
USER 65532:65532
ENV SIP_CODES_HOST=::
EXPOSE 8080
ENTRYPOINT ["/sip-codes"]
CMD ["serve"]
