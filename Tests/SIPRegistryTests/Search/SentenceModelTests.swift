// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SIPRegistry

@Suite struct SentenceModelTests {
    private let model = SentenceModel.standard

    private func scores(_ text: String, _ memory: SentenceModel.Scores? = nil) -> SentenceModel.Scores {
        var scores = memory ?? model.makeScores()
        scores.begin()
        let bytes = Tokenizer.lowercased(text)
        for token in Tokenizer.tokens(bytes) where scores.stems.read(token, bytes) {
            guard scores.add(model.number(of: scores.stems.stem.span), isBegun: false) else { break }
        }
        model.score(&scores)
        return scores
    }

    /// The records that the text is most likely about, the best first.
    private func best(_ text: String, _ count: Int) -> [String] {
        let sums = scores(text).sums
        return model.placeOfRecord.sorted { (sums[$1.value], $0.key) < (sums[$0.value], $1.key) }.prefix(count).map(\.key)
    }

    // MARK: - The table

    @Test func knowsEveryRecordOfTheRegistry() {
        let records = Set(SearchDocument.all(of: .standard).compactMap(\.trainedName))
        #expect(Set(model.placeOfRecord.keys) == records.union([TrainingSentence.nothing]), "run `make regenerate`")
        #expect(model.placeOfRecord.count > 250)
    }

    @Test(arguments: ["which noodles go with a tomato sauce", "my bank has blocked my card", "git will not merge two branches"])
    func knowsWhatIsAboutSomethingElse(_ text: String) {
        #expect(model.outlook(scores(text)).isAboutNothing)
        let hits = Registry.standard.search(text).hits
        #expect(hits.allSatisfy { $0.isWeak })
    }

    @Test(arguments: ["nobody hears anything after the call is answered", "the call is cut after half a minute"])
    func knowsWhatIsAboutACall(_ text: String) { #expect(!model.outlook(scores(text)).isAboutNothing) }

    /// The weights are rounded and the small ones left out, and still each record is known by its own sentences.
    @Test func knowsEachRecordByWhatItIsCalled() {
        let known = TrainingSentence.all(of: .standard).filter { $0.weight == 1 }
        let right = known.count { best($0.text, 1) == [$0.record] }
        #expect(Double(right) / Double(max(known.count, 1)) > 0.85)
        let records = Set(known.filter { best($0.text, 3).contains($0.record) }.map(\.record))
        #expect(Double(records.count) / Double(model.placeOfRecord.count) > 0.95)
    }

    @Test(arguments: [
        ("they hear me but I do not hear them", "symptom:one-way-audio"),
        ("the call is cut after half a minute every time", "symptom:drops-after-30-seconds"),
        ("phone says registered and yet nobody can ring it", "symptom:registered-but-unreachable"),
        ("the person we called is already talking to somebody", "code:486"),
        ("none of our codecs is accepted by the other side", "code:488"),
    ])
    func knowsASituationInOtherWords(text: String, record: String) {
        #expect(best(text, 3).contains(record), "\(best(text, 5))")
    }

    @Test func everyDigitIsReadAsItIsWritten() {
        let characters = (0..<SentenceDigits.base).map(SentenceDigits.character)
        #expect(characters.map(SentenceDigits.digit) == Array(0..<SentenceDigits.base))
        #expect(Set(characters).isDisjoint(with: [SentenceDigits.end, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: " ")]))
        for weight in [-16, -2.5, -0.3, 0, 0.3, 1, 7, 16] as [Float] {
            let scale = SentenceDigits.scale(greatest: 16)
            let read = SentenceDigits.weight(SentenceDigits.digit(of: weight, scale), scale)
            #expect(abs(read - weight) <= 0.05 + abs(weight) / 20)
        }
    }

    @Test func whereTheTextEndsTheRowEnds() {
        var reader = SentenceReader("~", at: 0)
        #expect(reader.readStep() == nil)
        #expect(reader.readDigit() == -1)
        #expect(reader.readNumber() == 0)
        reader.skipRow()
        #expect(reader.isAtEnd)
        var behind = SentenceReader("##", at: 99)
        #expect(behind.readDigit() == -1)
    }

    // MARK: - Any text

    @Test(arguments: [
        "", " ", "the of and", "'s", "''", "\u{0}\u{1}", "\u{1F642} \u{FFFD}", "....", "1.", "4:4:4", String(repeating: "a", count: 5000),
        String(repeating: "busy ", count: 500), String(repeating: "no audio ", count: 500),
        (0..<700).map(String.init).joined(separator: " "),
    ])
    func everyTextHasFiniteScores(text: String) {
        let scores = scores(text)
        #expect(scores.sums.count == model.placeOfRecord.count)
        #expect(scores.sums.allSatisfy { $0.isFinite })
        let outlook = model.outlook(scores)
        #expect(outlook.record.isFinite && outlook.record <= 0 && outlook.nothing.isFinite && outlook.nothing <= 0)
    }

    @Test func withoutAKnownWordNothingIsLikely() {
        for text in ["", "the of and", "xyzzy qwxz"] {
            #expect(!scores(text).isKnown)
            #expect(scores(text).sums.allSatisfy { $0 == 0 })
        }
    }

    @Test func unknownWordsMakeItLessCertain() {
        let known = model.outlook(scores("no audio in both directions")).record
        let (fewer, more) = (scores("no audio in both directions"), scores("no audio in both directions xyzzy qwxz"))
        #expect(model.outlook(more).record < known)
        #expect(fewer.unknownShare == 0 && more.unknownShare > 0.3)
        // But not the repetition of a word.
        #expect(scores("audio audio audio").sums == scores("audio").sums)
    }

    @Test func aTextLeavesNothingBehindInTheMemory() {
        var memory = scores("callers from abroad hear a fast busy tone and the trunk answers 503")
        memory = scores("one way audio behind NAT", memory)
        #expect(memory.sums == scores("one way audio behind NAT").sums)
        memory = scores("", memory)
        #expect(!memory.isKnown && memory.sums.allSatisfy { $0 == 0 })
    }

    // MARK: - The search

    /// The model knows nothing of an operator's own codes and remarks, which must not vanish for that.
    @Test func whatAnOperatorAddedIsFound() {
        let overlay = Overlay(
            source: "Test desk", remarks: [503: OperatorRemark(notes: ["The gateway in Springfield is being replaced."])],
            privateCodes: [
                PrivateCode(599, "Lift Pass Expired", meaning: "The ski lift does not accept the pass of the caller any more.")
            ])
        let index = SearchIndex(Registry.standard.adding(overlay))
        func first(_ text: String) -> String? { index.search(SearchQuery(text, limit: 1)).hits.first?.name }
        #expect(first("the ski lift does not accept my pass") == "private 599")
        #expect(first("gateway in Springfield") == "code 503")
        // But it does not come first because it shares a word with the query.
        #expect(first("the call is cut after half a minute every time") == "symptom drops-after-30-seconds")
    }

    @Test(arguments: [("pasword rejected", "password rejected"), ("sesion interval too small", "session interval too small")])
    func aMistakeDoesNotChangeTheOrder(text: String, meant: String) {
        #expect(first(text) == first(meant))
    }

    @Test func thePartsOfAScoreAddUpToIt() {
        for text in ["nobody hears anything", "call rejected by the other phone", "486", "cause 17 busy", "no route to destination"] {
            for hit in standardIndex.search(SearchQuery(text, limit: 30, explain: true)).hits {
                let sum = hit.explanation.reduce(0) { $0 + $1.value }
                #expect(abs(sum - hit.score) < 0.01 + hit.score / 1000, "\(text): \(hit.name)")
                #expect(hit.score > 0)
            }
        }
    }

    @Test func theExponentialIsThatOfTheCLibrary() {
        for step in -790...80 {
            let power = Float(step) / 10
            #expect(abs(Double(exponential(power)) / exp(Double(power)) - 1) < 1e-5, "\(power)")
        }
        #expect(exponential(-1000) == 0 && exponential(-.infinity) == 0 && exponential(.nan) == 0)
        #expect(exponential(.infinity).isFinite)
    }
}
