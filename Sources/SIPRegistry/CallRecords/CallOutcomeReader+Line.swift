// SPDX-License-Identifier: Apache-2.0

extension CallOutcomeReader {
    /// What a line of a log says of how a call went, as the search reads it: the code or the cause that something in the line says
    /// to be one ("SIP/2.0 486", "Q.850;cause=17"), of several the one that tells most. Nil where there is none: a number alone
    /// may be anything.
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
        return nil
    }
}
