// SPDX-License-Identifier: Apache-2.0

extension CallOutcomeReader {
    /// What a line of a log says of how a call went, as the search reads it: the code or the cause that something in the line says
    /// to be one ("SIP/2.0 486", "Q.850;cause=17"), of several the one that tells most; else the first name of a cause as
    /// FreeSWITCH writes it ("NO_ROUTE_DESTINATION"). Nil where there is none: a number alone may be anything.
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
