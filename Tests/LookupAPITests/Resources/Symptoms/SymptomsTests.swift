// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct SymptomsTests {
    private let client = TestClient()

    @Test func listsEverySymptomWithWhatPeopleSay() throws {
        let answer = client.get("/symptoms")
        let symptoms = try #require(answer.value?["symptoms"]?.array)
        #expect(answer.status == 200)
        #expect(symptoms.count == Symptom.all.count)
        #expect(symptoms.count >= 60)
        #expect(symptoms.allSatisfy { !($0["sayings"]?.array ?? []).isEmpty })
    }

    @Test func saysOfOneHowToTellItsCausesApart() throws {
        let answer = client.get("/symptoms/drops-after-30-seconds")
        let value = try #require(answer.value)
        let first = try #require(value["explanations"]?.array.first)
        #expect(first["basis"]?.string == "standard")
        #expect(first["sign"]?.string?.contains("200 OK") == true)
        #expect(first["source"]?["citation"]?.string == "RFC 3261 §13.3.1.4")
        #expect(value["flow"]?["href"]?.string == "/flows/lost-ack")
        #expect(value["codes"]?.array.compactMap { $0["code"]?.number } == [200, 408])
    }

    @Test func tellsThatANameIsUnknownAndWhereTheListIs() {
        let answer = client.get("/symptoms/no-such-symptom")
        #expect(answer.status == 404)
        #expect(answer.value?["detail"]?.string?.contains("/symptoms lists them") == true)
    }

    @Test func textAndPageHaveSignsAndChecks() throws {
        let symptom = try #require(Symptom.symptom(named: "one-way-audio"))
        let sign = try #require(symptom.explanations.first?.sign)
        let text = String(decoding: client.get("/symptoms/one-way-audio?format=text").body, as: UTF8.self)
        let page = String(decoding: client.get("/symptoms/one-way-audio?format=html").body, as: UTF8.self)
        #expect(Self.unwrapped(text).contains(sign))
        #expect(page.contains(sign))
        for check in symptom.checks { #expect(Self.unwrapped(text).contains(check), "\(check)") }
    }

    @Test func codesCausesAndUnregisteredNumbersLeadToTheirSymptoms() throws {
        let code = try #require(client.get("/codes/603").value?["symptoms"]?.array)
        let cause = try #require(client.get("/causes/88").value?["symptoms"]?.array)
        let number = try #require(client.get("/codes/478").value?["symptoms"]?.array)
        #expect(code.contains { $0["href"]?.string == "/symptoms/all-phones-stop" })
        #expect(cause.contains { $0["href"]?.string == "/symptoms/codec-refused" })
        #expect(number.contains { $0["href"]?.string == "/symptoms/browser-cannot-call" })
    }

    @Test func causesAndUnregisteredNumbersSayWhatToCheck() throws {
        for target in ["/causes/88", "/causes/58", "/causes/63", "/causes/127", "/codes/478"] {
            let value = try #require(client.get(target).value)
            let check = try #require(value["checks"]?.array.first?.string, "\(target)")
            #expect(value["likely_causes"]?.array.isEmpty == false, "\(target)")
            let text = String(decoding: client.get("\(target)?format=text").body, as: UTF8.self)
            #expect(Self.unwrapped(text).contains(check), "\(target)")
        }
    }

    @Test func theNavigationLeadsToTheSymptoms() {
        let page = String(decoding: client.get("/flows?format=html").body, as: UTF8.self)
        #expect(page.contains("<a href=\"/symptoms\">Symptoms</a>"))
    }

    /// Wrapped text as one line.
    private static func unwrapped(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
