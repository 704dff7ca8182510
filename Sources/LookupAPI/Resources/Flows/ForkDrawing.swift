// SPDX-License-Identifier: Apache-2.0

/// What a forking proxy does with a 4xx and with a 6xx: the same call, drawn twice.
enum ForkDrawing {
    static let section: HTML = """
        <section class="fork" id="fork">
        <h2>A 4xx ends one branch, a 6xx ends the whole call</h2>
        <p class="lede">A proxy can ring several devices of one person at once: it forks the call. What one of them refuses, another may
        still answer. The class of the refusal says whether that chance is left.</p>
        <div class="pair">
        <figure>\(branch)<figcaption><b>486 is for one device.</b> The proxy acknowledges it, remembers it and lets the mobile go on
        ringing. The mobile answers, its 200 goes to Alice at once, and she never sees the 486. If nobody answered, the proxy would choose
        the best of the refusals that it kept: a 6xx if there is one, else the lowest class.</figcaption></figure>
        <figure>\(whole)<figcaption><b>603 is for the person.</b> The proxy cancels the mobile and starts no further branch. It forwards the
        603 when the mobile has confirmed with 487 that it stopped ringing; had a 200 crossed with the CANCEL, the 200 would win.</figcaption>
        </figure>
        </div>
        <p>Written in <a href="https://www.rfc-editor.org/rfc/rfc3261.html#section-16.7">RFC 3261 §16.7</a>, steps 5 and 6. Message by
        message: <a href="/flows/forked-busy-then-answered">busy, then answered</a> and <a href="/flows/forked-declined">ended by a 6xx</a>.
        The three pairs to know: <a href="/codes/486">486</a> and <a href="/codes/600">600</a> for busy, <a href="/codes/480">480</a> and
        <a href="/codes/603">603</a> for not wanted, <a href="/codes/404">404</a> and <a href="/codes/604">604</a> for nobody there.</p>
        </section>

        """

    /// The reference to it on the page of all codes.
    static let invitation: HTML = """
        <aside class="see"><h2>4xx or 6xx?</h2>
        <p>One device is busy, or the person is: the difference decides whether the other phones go on ringing.
        <a href="/classes#fork">See the fork drawn</a>, or look through the <a href="/flows">call flows</a>.</p></aside>

        """

    private static let branch = drawing(
        id: "fork-4xx", title: "A 486 ends one branch of a forked call",
        description: """
            Alice calls, the proxy rings Bob's desk phone and Bob's mobile. The desk phone answers 486 Busy Here, which ends its branch \
            only. The mobile answers 200 OK, which the proxy sends on to Alice: the call is up.
            """,
        up: ("k2", "200 OK"), desk: ("k4", "486 Busy Here"), mobile: ("k2", "200 OK"), ending: ("k2", "in a call"))

    private static let whole = drawing(
        id: "fork-6xx", title: "A 603 ends the whole forked call",
        description: """
            Alice calls, the proxy rings Bob's desk phone and Bob's mobile. The desk phone answers 603 Decline. The proxy sends CANCEL to \
            the mobile, which answers 487 Request Terminated, and then sends the 603 to Alice: the call is over everywhere.
            """,
        up: ("k6", "603 Decline"), desk: ("k6", "603 Decline"), mobile: ("k4 cut", "CANCEL, 487"), ending: ("k6", "stops ringing"))

    private typealias Edge = (tone: String, label: String)

    private static func drawing(
        id: String, title: String, description: String, up: Edge, desk: Edge, mobile: Edge, ending: Edge
    ) -> HTML {
        """
        <svg class="forked" role="img" aria-labelledby="\(id)-t \(id)-d" viewBox="0 0 400 236">
        <title id="\(id)-t">\(title)</title>
        <desc id="\(id)-d">\(description)</desc>
        <g class="\(up.tone)"><line x1="74" y1="118" x2="170" y2="118"/><path d="M64 118l10 -5v10z"/>
        <text x="117" y="106">\(up.label)</text></g>
        <g class="\(desk.tone)"><path class="edge" d="M290 52C256 52 274 118 240 118"/><path d="M230 118l10 -5v10z"/>
        <text x="290" y="94" class="start">\(desk.label)</text></g>
        <g class="\(mobile.tone)"><path class="edge" d="M290 184C256 184 274 121 240 119"/>
        <text x="290" y="152" class="start">\(mobile.label)</text></g>
        \(node(32, 118, "Alice", 60))\(node(200, 118, "Proxy", 60))\(node(340, 52, "Desk phone", 100))\(node(340, 184, "Mobile", 100))
        <text class="foot \(desk.tone)" x="340" y="24">refuses</text>
        <text class="foot \(ending.tone)" x="340" y="222">\(ending.label)</text>
        </svg>
        """
    }

    private static func node(_ x: Int, _ y: Int, _ name: String, _ width: Int) -> HTML {
        """
        <rect class="who" x="\(x - width / 2)" y="\(y - 16)" width="\(width)" height="32" rx="5"/>\
        <text class="name" x="\(x)" y="\(y + 5)">\(name)</text>
        """
    }
}
