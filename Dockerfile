# SPDX-License-Identifier: Apache-2.0
# One static executable in an empty image, for the machine's own architecture (amd64 or arm64).
#
#   docker build -t sip-codes .
#   docker build -t sip-codes:tls --build-arg TRAITS=HTTP2,TLS .

# A release gives the image with its digest, which it asks for when it begins.
ARG SWIFT_IMAGE=swift:6.3-bookworm
FROM ${SWIFT_IMAGE} AS build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
WORKDIR /src
# The libraries are linked in whole, so the newest that Debian has is the right one.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends jq libnghttp2-dev libssl-dev pkg-config python3 zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*

# The package's traits; "none" for none of them. TLS adds 4 MB and OpenSSL's advisories, and most clusters end TLS before it.
ARG TRAITS=HTTP2
# What this package depends on is built before its sources are there, and again only when Package.swift changes.
COPY Package.swift Package.resolve[d] ./
COPY scripts/build/static scripts/build/
RUN scripts/build/static --dependencies

# Unset unless it is given: the compiler takes no empty one.
ARG SOURCE_DATE_EPOCH
COPY openapi.yaml ./
COPY Sources ./Sources
RUN scripts/build/static

ARG VERSION=0.1.0
COPY scripts/build/version scripts/build/
COPY scripts/release/sbom.py scripts/release/notices.py scripts/release/
RUN [ "$(.build-static/sip-codes --version)" = "$VERSION" ] \
    && scripts/release/sbom.py >sip-codes.cdx.json \
    && scripts/release/notices.py >THIRD-PARTY-NOTICES

FROM scratch
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="sip-codes" \
      org.opencontainers.image.description="HTTP/JSON lookup of SIP response codes" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}"
# Where scanners look for what is in an executable that they cannot take apart.
COPY --from=build /src/sip-codes.cdx.json /usr/share/doc/sip-codes/
COPY LICENSE /usr/share/doc/sip-codes/
# The licences of what is linked in.
COPY --from=build /src/THIRD-PARTY-NOTICES /usr/share/doc/sip-codes/
COPY --from=build /src/.build-static/sip-codes /sip-codes
# A number, so that an orchestrator can see that it is not root.
USER 65532:65532
# Both IPv6 and IPv4. Set SIP_CODES_HOST=0.0.0.0 where the kernel has no IPv6.
ENV SIP_CODES_HOST=::
EXPOSE 8080
STOPSIGNAL SIGTERM
# Asks by the same variables that the service has. Where SIP_CODES_NO_PLAIN leaves only HTTPS, set SIP_CODES_ADMIN_PORT too.
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 CMD ["/sip-codes", "healthcheck"]
ENTRYPOINT ["/sip-codes"]
CMD ["serve"]
