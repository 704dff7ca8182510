// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct DialogEffectTests {
    private struct Row: Hashable {
        let label: String
        let impact: DialogEffect.Level
        let note: Int?

        init(_ label: String, _ impact: DialogEffect.Level, _ note: Int? = nil) {
            self.label = label
            self.impact = impact
            self.note = note
        }
    }

    /// RFC 5057 §5.1, Table 2, copied from the text by hand, in its order.
    private static let table2: [Row] = [
        Row("400/4xx", .transaction), Row("401", .transaction), Row("402", .transaction, 1), Row("403", .transaction),
        Row("404", .dialog, 2), Row("405", .usage, 3), Row("406", .transaction), Row("407", .transaction),
        Row("408", .transaction, 4), Row("410", .dialog, 2), Row("412", .transaction), Row("413", .transaction),
        Row("414", .transaction), Row("415", .transaction), Row("416", .dialog, 2), Row("417", .transaction),
        Row("420", .transaction), Row("421", .transaction), Row("422", .transaction, 5), Row("423", .transaction),
        Row("428", .transaction), Row("429", .transaction, 6), Row("436", .transaction), Row("437", .transaction),
        Row("438", .transaction), Row("480", .usage, 7), Row("481", .usage, 8), Row("482", .dialog, 9), Row("483", .dialog, 10),
        Row("484", .dialog, 2), Row("485", .dialog, 2), Row("486", .transaction, 11), Row("487", .transaction),
        Row("488", .transaction), Row("489", .usage, 12), Row("491", .transaction), Row("493", .transaction),
        Row("494", .transaction), Row("500/5xx", .transaction, 13), Row("501", .usage, 3), Row("502", .dialog, 14),
        Row("503", .transaction, 15), Row("504", .transaction, 16), Row("505", .transaction), Row("513", .transaction),
        Row("580", .transaction), Row("600/6xx", .transaction, 17), Row("603", .transaction), Row("604", .dialog, 2),
        Row("606", .transaction),
    ]

    /// The two shorter columns of Table 1.
    private static let destroysUsage: Set<Int> = [405, 480, 481, 489, 501]
    private static let destroysDialog: Set<Int> = [404, 410, 416, 482, 483, 484, 485, 502, 604]

    @Test func theRowsAreThoseOfTable2InItsOrderWithItsNoteNumbers_RFC5057() {
        let ours = DialogEffect.all.map { Row($0.label, $0.ends, $0.noteNumber) }
        #expect(ours == Self.table2)
    }

    @Test func theRowsAgreeWithTable1WhichSortsTheSameCodesByEffect_RFC5057() {
        func codes(_ level: DialogEffect.Level) -> Set<Int> {
            Set(DialogEffect.all.filter { $0.ends == level }.map(\.code))
        }
        #expect(codes(.usage) == Self.destroysUsage)
        #expect(codes(.dialog) == Self.destroysDialog)
        #expect(codes(.transaction).count == DialogEffect.all.count - Self.destroysUsage.count - Self.destroysDialog.count)
    }

    @Test func the17NotesOfAreAllThereAndEachIsUsed_RFC5057_5_1() {
        #expect(DialogEffect.notes.keys.sorted() == Array(1...17))
        #expect(Set(DialogEffect.all.compactMap(\.noteNumber)) == Set(1...17))
    }

    @Test(arguments: [(433, 400), (469, 400), (499, 400), (555, 500), (599, 500), (607, 600), (608, 600), (699, 600)])
    func aCodeWithoutARowTakesThatOfItsClassTable24004xx5005xxAnd6006xx_RFC5057(code: Int, row: Int) throws {
        let effect = try #require(DialogEffect.resolve(code))
        #expect(effect.isInherited)
        #expect(effect.row.code == row)
        #expect(effect.ends == .transaction)
        #expect(effect.basis.contains(effect.row.label))
    }

    @Test(arguments: DialogEffect.all)
    func aCodeWithARowKeepsIt(effect: DialogEffect) throws {
        let resolved = try #require(DialogEffect.resolve(effect.code))
        #expect(!resolved.isInherited)
        #expect(resolved.row == effect)
        #expect(resolved.sources.first == .rfc(5057, "5.1"))
    }

    @Test(arguments: [100, 180, 200, 302, 399, 700])
    func hasNoRowBelow400_RFC5057(code: Int) {
        #expect(DialogEffect.resolve(code) == nil)
    }

    @Test(arguments: [(424, 6442), (425, 8876)])
    func the424And425MustNotEndADialog_RFC6442_4_3_RFC8876_5_1(code: Int, rfc: Int) throws {
        let effect = try #require(DialogEffect.resolve(code))
        #expect(effect.ends == .transaction)
        #expect(effect.remarks.contains { $0.source.rfc == rfc })
    }

    @Test func aNOTIFYThatFailsWithOneOfTheseCodesRemovesTheSubscription_RFC6665_4_2_2() throws {
        let remark = try #require(DialogEffect.remarks.first { $0.source == .rfc(6665, "4.2.2") })
        #expect(remark.codes == [404, 405, 410, 416] + Array(480...485) + [489, 501, 604])
    }

    @Test(arguments: [408, 481])
    func aClientEndsTheDialogAfter408Or481By_RFC3261_12_2_1_2(code: Int) throws {
        let effect = try #require(DialogEffect.resolve(code))
        #expect(effect.remarks.contains { $0.source == .rfc(3261, "12.2.1.2") })
    }
}
