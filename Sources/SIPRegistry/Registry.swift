// SPDX-License-Identifier: Apache-2.0

/// Every code and table, joined: immutable, built once, shared by all.
public struct Registry: Sendable {
    /// The registry as this version of the package knows it.
    public static let standard = Registry(codes: ResponseCode.all)

    /// The registered codes and the three of RFC 2543 that never were, in ascending order.
    public let codes: [ResponseCode]
    /// The six classes, in ascending order.
    public let classes: [ClassNote]
    /// Unregistered numbers that are met on the wire or in software, in ascending order, one entry a number.
    public let deFactoCodes: [DeFactoCode]
    /// What the operator adds; nil where there is nothing.
    public private(set) var overlay: Overlay?

    /// For each status code from 100 to 699 its place in `codes`, or -1: one step, whatever the code.
    private let places: [Int16]

    private static let range = 100...699

    /// The edition of the IANA registry "Session Initiation Protocol (SIP) Parameters" that the registered codes follow, as a date
    /// (year-month-day). It was read from a public derivative of the registry.
    public static let edition = "2026-01-07"

    /// When the number of codes and the newest of them were last found to be the same in an independent copy of the registry.
    public static let editionConfirmed = "2026-07-30"

    /// - Parameter codes: in ascending order, each between 100 and 699 and there once; others are left out.
    init(codes: [ResponseCode]) {
        var places = [Int16](repeating: -1, count: Self.range.count)
        var kept: [ResponseCode] = []
        for code in codes where Self.range.contains(code.code) && places[code.code - 100] == -1 {
            places[code.code - 100] = Int16(clamping: kept.count)
            kept.append(code)
        }
        self.codes = kept
        self.places = places
        classes = ClassNote.all
        deFactoCodes = DeFactoCode.group(DeFactoUse.all, except: { places[$0] != -1 })
    }

    /// The record of a status code, registered or of RFC 2543; nil for any other number.
    public func code(_ number: Int) -> ResponseCode? {
        guard Self.range.contains(number) else { return nil }
        let place = Int(places[number - 100])
        return place >= 0 ? codes[place] : nil
    }

    /// All that the tables say of a code, registered or of RFC 2543; nil for any other number.
    public func facts(ofCode number: Int) -> CodeFacts? { code(number).map { CodeFacts($0, in: self) } }

    /// All that the tables say of an unregistered number that is in use; nil for any other.
    public func facts(ofDeFactoCode number: Int) -> DeFactoFacts? { deFactoCode(number).map { DeFactoFacts($0, in: self) } }

    /// All that the tables say of a Q.850 cause; nil for a value without a meaning.
    public func facts(ofCause value: Int) -> CauseFacts? { Q850Cause.cause(value).map { CauseFacts($0, in: self) } }

    /// The unregistered number's entry; nil when nobody is known to use it, or it has a record of its own.
    public func deFactoCode(_ number: Int) -> DeFactoCode? {
        deFactoCodes.first { $0.code == number }
    }

    /// The same facts, with what an operator adds to them. Remarks on numbers that the registry does not know, and private
    /// codes with numbers that it does know, are left out.
    public func adding(_ overlay: Overlay) -> Registry {
        var result = self
        result.overlay = Overlay(
            source: overlay.source, remarks: overlay.remarks.filter { knows($0.key) },
            privateCodes: overlay.privateCodes.filter { Self.range.contains($0.code) && !knows($0.code) })
        return result
    }

    /// Whether the number has a record, the operator's own aside.
    public func knows(_ number: Int) -> Bool { code(number) != nil || deFactoCode(number) != nil }

    /// In ascending order; none without an overlay.
    public var privateCodes: [PrivateCode] { overlay?.privateCodes ?? [] }

    /// The operator's own code; nil when the overlay has none with the number.
    public func privateCode(_ number: Int) -> PrivateCode? { privateCodes.first { $0.code == number } }

    /// What the operator says of a code, be it the registry's or their own.
    public func remark(on number: Int) -> OperatorRemark? { overlay?.remarks[number] ?? privateCode(number)?.remark }

    public func codes(in responseClass: ResponseClass) -> [ResponseCode] {
        codes.filter { $0.responseClass == responseClass }
    }

    /// What a client must treat a final or provisional code as that it does not know: x00 of its class, and
    /// 183 for a provisional one (RFC 3261 §8.1.3.2).
    public static func equivalent(ofUnknown number: Int) -> Int {
        let responseClass = ResponseClass(ofCode: number)
        return responseClass.isProvisional ? 183 : responseClass.range.lowerBound
    }

    /// Where the rule on unknown codes stands.
    public static let equivalentSource = Reference.rfc(3261, "8.1.3.2")

    /// The known codes nearest to a number in its own class, nearest first; at equal distance the lower first.
    public func nearest(to number: Int, limit: Int) -> [ResponseCode] {
        let candidates = codes(in: ResponseClass(ofCode: number)).filter { $0.registration == .iana }
        return Array(candidates.sorted { (abs($0.code - number), $0.code) < (abs($1.code - number), $1.code) }.prefix(limit))
    }
}
