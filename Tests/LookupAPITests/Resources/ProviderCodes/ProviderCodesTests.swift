// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

struct ProviderCodesTests {
    private let client = TestClient()

    @Test func theListHasEveryEntryAndFiltersByProviderSIPCodeAndCause() throws {
        #expect(client.get("/provider-codes").value?["count"]?.number == Double(ProviderCode.all.count))
        let telnyx = try #require(client.get("/provider-codes?provider=telnyx&sip_code=486").value?["provider_codes"]?.array)
        #expect(!telnyx.isEmpty)
        for entry in telnyx {
            #expect(entry["provider"]?.string == "telnyx")
            #expect(entry["responses"]?.array.contains { $0["code"]?.number == 486 } == true)
        }
        let causes = try #require(client.get("/provider-codes?cause=47").value?["provider_codes"]?.array)
        #expect(!causes.isEmpty)
    }

    @Test func oneProviderHasAListOfItsOwn() {
        let answer = client.get("/provider-codes/kamailio").value
        #expect(answer?["count"]?.number == Double(ProviderCode.codes(of: .kamailio).count))
    }

    @Test(arguments: [
        ("/provider-codes/telnyx/d51", "D51"), ("/provider-codes/telnyx/D51", "D51"),
        ("/provider-codes/kamailio/Transaction%20canceled%20(487%2FTM)", ""),
        ("/provider-codes/pjsip/171060", "PJSIP_EUNSUPTRANSPORT"), ("/provider-codes/microsoft-teams/560486", "560xxx"),
    ])
    func aRecordIsFoundUnderItsNameAsItIsWrittenByAnAliasAndAsAMemberOfAFamily(path: String, code: String) {
        let answer = client.get(path)
        // No name has an encoded slash.
        guard !code.isEmpty else { return #expect(answer.status == 404) }
        #expect(answer.status == 200)
        #expect(answer.value?["provider_code"]?.string == code)
        let citation = answer.value?["source"]?["citation"]?.string ?? ""
        #expect(answer.value?["references"]?[citation]?.string?.hasPrefix("https://") == true)
    }

    @Test(arguments: ["/provider-codes/nobody", "/provider-codes/telnyx/d999", "/provider-codes/nobody/d51"])
    func aNameThatNobodyHasIsToldWhatThereIs(path: String) {
        let answer = client.get(path)
        #expect(answer.status == 404)
        #expect(answer.value?["detail"]?.string?.contains("telnyx") == true)
    }

    @Test(arguments: ["provider=nobody", "sip_code=99", "cause=128", "sip_code=x"])
    func aFilterWithAWrongValueIsRefused(query: String) {
        #expect(client.get("/provider-codes?\(query)").status == 400)
    }

    @Test func textAndPageSayWhatToDoAndWhereItStands() {
        let text = client.get("/provider-codes/telnyx/d51?format=text").text
        #expect(text.contains("WHAT TO DO"))
        #expect(text.contains("Verify the number"))
        #expect(text.contains("support.telnyx.com"))
        let page = client.get("/provider-codes/telnyx/d51?format=html").text
        #expect(page.contains("What to do"))
        #expect(page.contains("href=\"/codes/403\""))
    }

    @Test func thePageOfACodeSaysWhoSendsItInPracticeAndLeadsToTheProviderCodes() {
        let code = client.get("/codes/403?format=html").text
        #expect(code.contains("Who sends it in practice"))
        #expect(code.contains("wrong password"))
        #expect(code.contains("href=\"/provider-codes?sip_code=403\""))
        let cause = client.get("/causes/88?format=html").text
        #expect(cause.contains("What to check"))
        let json = client.get("/causes/88").value
        #expect(json?["likely_causes"]?.strings.isEmpty == false)
        #expect(json?["checks"]?.strings.isEmpty == false)
    }
}
