// SPDX-License-Identifier: Apache-2.0

/// Where the ACK of a 2xx goes: to the last value of Record-Route, which becomes the first Route of the calling side (RFC 3261 §12.1.2,
/// §12.2.1.1), else to the Contact.
struct AcknowledgementTarget {
    let uri: SIPURI
    let isRoute: Bool
    /// The line of the 2xx that has it.
    let field: Field
    /// Whether the calling side cannot send there: the name does not exist, or the address is of a private network, to which the 2xx was
    /// not sent.
    let isUnreachable: Bool

    init?(_ success: TraceMessage) {
        if let field = success.fields(.recordRoute).last, let route = NameAddress.list(field.value).last {
            (uri, isRoute, self.field) = (route.uri, true, field)
        } else if let field = success.field(.contact), let contact = success.contact {
            (uri, isRoute, self.field) = (contact.uri, false, field)
        } else {
            return nil
        }
        let host = HostAddress(uri.host)
        let isNear = success.envelope?.destination.map { HostAddress($0.hostPart) == .privateNetwork } ?? false
        isUnreachable = uri.host.hasSuffix(".invalid") || (!isNear && (host == .privateNetwork || host == .loopback))
    }

    var sentence: String {
        """
        The ACK has to go to the \(isRoute ? "last Record-Route" : "Contact") of the 200, \(uri.text), \
        \(kind): \(HostAddress(uri.host) == .loopback ? "from any other host" : "from outside") it does not arrive.
        """
    }

    private var kind: String {
        if uri.host.hasSuffix(".invalid") { return "a host name that does not exist" }
        return HostAddress(uri.host) == .loopback
            ? "the answering host's own loopback address, which only programs on that host can reach" : "an address of a private network"
    }
}
