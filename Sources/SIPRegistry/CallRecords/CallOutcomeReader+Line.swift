// SPDX-License-Identifier: Apache-2.0

extension CallOutcomeReader {
    /// Finds in a line of a log how a call ended, by the rules of the search: a number that the line itself calls a code or a cause
    /// ("SIP/2.0 486", "Q.850;cause=17"), the most significant one if there are several; else the first name of a cause in the notation of
    /// FreeSWITCH ("NO_ROUTE_DESTINATION"). Nil where there is neither: a number alone can be anything.
    public func find(in line: String) -> CallOutcome? {
        var recognizer = Recognizer()
        recognizer.read(line, explains: false)
        for (clue, _) in recognizer.clues {
            switch clue {
            case .code(let number): return .code(number)
            case .cause(let value): return .cause(value)
            default: continue
            }
        }
        let words = line.utf8.split { !Self.isOfName($0) }.lazy.filter { $0.contains(0x5F) }
        return words.compactMap { cause(named: String(Substring($0))) }.first.map { .cause($0) }
    }

    private static func isOfName(_ byte: UInt8) -> Bool { byte == 0x5F || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) }
}
