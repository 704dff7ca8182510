// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

struct Healthcheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask a running service whether it is ready.",
        discussion: """
            Exits with 0 when the answer is 200, else with 1 and the reason in one line: for a container, whose image has \
            neither a shell nor curl. It asks over plain HTTP. The address comes from the variables that 'serve' reads: \
            SIP_CODES_HOST and SIP_CODES_PORT, or SIP_CODES_ADMIN_HOST and SIP_CODES_ADMIN_PORT where an admin port is set.
            """
    )

    @Option(help: "Address to ask. [default: /readyz of the service with this environment]")
    var url: String?

    @Option(help: "Seconds until the answer must be there, 1 to 60.")
    var timeout = 3

    func validate() throws {
        guard (1...60).contains(timeout) else { throw ValidationError("--timeout is \(timeout); it must be a number from 1 to 60.") }
        _ = try target(Environment())
    }

    func run() throws {
        let target = try target(Environment())
        do throws(HTTPProbe.Failure) {
            let status = try HTTPProbe(target, timeout: .seconds(timeout)).status()
            guard status == 200 else { throw HTTPProbe.Failure("it answered \(status)") }
        } catch {
            throw CommandFailure("\(target) is not ready: \(error.reason)")
        }
    }

    func target(_ environment: Environment) throws -> ProbeTarget {
        if let url { return try ProbeTarget(url: url) }
        let main = environment.text("host") ?? "127.0.0.1"
        if let port = try environment.number("admin-port", flag: nil, in: 1...65535) {
            return ProbeTarget(listeningOn: environment.text("admin-host") ?? main, port: port, path: "/readyz")
        }
        if try environment.flag("no-plain", flag: false) {
            throw ValidationError(
                "SIP_CODES_NO_PLAIN leaves no plain HTTP to ask; set SIP_CODES_ADMIN_PORT, or name an address with --url.")
        }
        return ProbeTarget(listeningOn: main, port: try environment.number("port", flag: nil, in: 1...65535) ?? 8080, path: "/readyz")
    }
}
