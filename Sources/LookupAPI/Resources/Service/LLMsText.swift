// SPDX-License-Identifier: Apache-2.0

/// `/llms.txt` (llmstxt.org), for language models that do not use MCP: a title, a summary, and links to Markdown.
enum LLMsText {
    static let path = "/llms.txt"

    static func document(_ site: Site, hasMCP: Bool) -> [UInt8] {
        var text = """
            # sip-codes

            > Every SIP response code: what it means, who sends it, what to do about it, and the RFC section where that is written. \
            Facts of standards and what is practice are kept apart; quote the source that a record names.

            One code as Markdown is at \(site.address(of: "/codes/486.md")), all that is known of it at \
            \(site.address(of: "/codes/486.md?view=full")); search for what happened, in words, at \
            \(site.address(of: "/search.md?q=no+audio+after+transfer")). \
            \(hasMCP ? "The Model Context Protocol is available at \(site.address(of: "/mcp")). " : "")\
            To have a trace explained, post it to \(site.address(of: "/explain")).

            ## Tables


            """
        for route in site.routes where route.formats.starts(with: Format.ofLists) && route.relation != nil && route.neededQuery.isEmpty {
            text += "- [\(route.section ?? route.relation ?? "")](\(site.address(of: route.template)).md): \(route.about)\n"
        }
        return Array(text.utf8)
    }
}
