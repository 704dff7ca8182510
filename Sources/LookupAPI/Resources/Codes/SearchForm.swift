// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The search form. It works without JavaScript; where the page can show results, the script updates them as the user types.
enum SearchForm {
    /// The field takes somewhat more than a search reads, so that a trace pasted without JavaScript is not cut unseen: the answer says that
    /// it is too long and where to paste it. In ASCII it fits into a request
    /// target even if all of it is percent-encoded.
    static let bounds: HTML = "maxlength=\"2560\" data-most=\"\(SearchLimits.queryBytes)\""

    static func html(_ text: String, _ facets: Facets, in registry: Registry) -> HTML {
        // Private codes exist only with an overlay.
        let tiers = Tier.allCases.filter { $0 != .privateUse || !registry.privateCodes.isEmpty }
        return """
            <form id="find" class="find" action="/search" role="search">
            <div class="ask">
            <label class="away" for="q">Search by number, phrase or keyword</label>
            <input id="q" name="q" type="search" value="\(text)" \(bounds) autocomplete="off" autocapitalize="none" spellcheck="false"\
             placeholder="486, busy, no answer" aria-describedby="hint">
            <button type="submit">Search</button>
            </div>
            <p id="hint" class="hint">A number, a phrase, what happened, or a pasted <code>SIP/2.0</code> line.\
            <span class="keyed" hidden> <kbd>/</kbd> to type, <kbd>↓</kbd> <kbd>↑</kbd> to move, <kbd>Enter</kbd> to open, \
            <kbd>Esc</kbd> to clear.</span></p>
            \(chips("Class", "class", ResponseClass.allCases.map { ($0.label, $0.label) }, chosen: facets.responseClass?.label))
            <details class="more"\(facets.hasDetail ? " open" : "")>
            <summary>Severity, tier and status</summary>
            \(chips("Severity", "severity", Severity.Level.allCases.map { ($0.rawValue, $0.rawValue.spaced) }, chosen: facets.severity?.rawValue))
            \(chips("Tier", "tier", tiers.map { ($0.rawValue, $0.rawValue) }, chosen: facets.tier?.rawValue))
            \(chips("Status", "status", ResponseCode.Status.allCases.map { ($0.rawValue, $0.rawValue) }, chosen: facets.status?.rawValue))
            </details>
            </form>

            """
    }

    /// Radio buttons that look like chips: exactly one per group can be selected, and browsers provide their keyboard control.
    private static func chips(_ title: String, _ name: String, _ values: [(value: String, label: String)], chosen: String?) -> HTML {
        let all = [(value: "", label: "all")] + values
        let items = all.map { item -> HTML in
            let checked: HTML = item.value == chosen ?? "" ? " checked" : ""
            let input: HTML = "<input type=\"radio\" name=\"\(name)\" value=\"\(item.value)\"\(checked)>"
            return "<label>\(input)<span>\(item.label)</span></label>"
        }
        return "<fieldset class=\"chips\"><legend>\(title)</legend>\(items.joined())</fieldset>"
    }
}
