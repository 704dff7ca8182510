// SPDX-License-Identifier: Apache-2.0

/// All codes and tables, joined. It is immutable, built once and shared.
public struct Registry: Sendable {
    /// The registry of this version of the package.
    public static let standard = Registry(codes: ResponseCode.all)

    /// The registered codes, and the three of RFC 2543 that were never registered, in ascending order.
    public let codes: [ResponseCode]
    /// The six classes, in ascending order.
    public let classes: [ClassNote]
    /// Unregistered numbers that are sent or that software uses, in ascending order, one entry for each number.
    public let deFactoCodes: [DeFactoCode]
    /// What the operator adds; nil without an overlay.
    public let overlay: Overlay?

    /// For each status code from 100 to 699 its index in `codes`, or -1, so that a look-up is one step.
    private let places: [Int16]
    /// The search index of these codes and this overlay.
    let keptIndex = Kept()

    private static let range = 100...699

    /// The edition of the IANA registry "Session Initiation Protocol (SIP) Parameters" that the registered codes follow, as a date
    /// (year-month-day). It was taken from a public derivative of the registry.
    public static let edition = "2026-01-07"

    /// The date on which the number of codes and the newest ones were last confirmed by an independent copy of the registry.
    public static let editionConfirmed = "2026-07-30"

    /// - Parameter codes: in ascending order, without duplicates, each from 100 to 699; others are left out.
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
        overlay = nil
        deFactoCodes = DeFactoCode.group(DeFactoUse.all, except: { places[$0] != -1 })
    }

    /// The same tables with another overlay, and therefore with an index of its own.
    private init(_ other: Registry, overlay: Overlay) {
        codes = other.codes
        classes = other.classes
        deFactoCodes = other.deFactoCodes
        places = other.places
        self.overlay = overlay
    }

    /// The record of a status code, either registered or of RFC 2543; nil for any other number.
    public func code(_ number: Int) -> ResponseCode? {
        guard Self.range.contains(number) else { return nil }
        let place = Int(places[number - 100])
        return place >= 0 ? codes[place] : nil
    }

    /// Everything that the tables say about a code, either registered or of RFC 2543; nil for any other number.
    public func facts(ofCode number: Int) -> CodeFacts? { code(number).map { CodeFacts($0, in: self) } }

    /// Everything that the tables say about an unregistered number in use; nil for any other number.
    public func facts(ofDeFactoCode number: Int) -> DeFactoFacts? { deFactoCode(number).map { DeFactoFacts($0, in: self) } }

    /// Everything that the tables say about a Q.850 cause; nil for a value without a meaning.
    public func facts(ofCause value: Int) -> CauseFacts? { Q850Cause.cause(value).map { CauseFacts($0, in: self) } }

    /// The entry of an unregistered number; nil when it is not known to be used, or has a record in `codes`.
    public func deFactoCode(_ number: Int) -> DeFactoCode? {
        deFactoCodes.first { $0.code == number }
    }

    /// The same facts together with an overlay. Remarks on numbers that the registry does not know, and private codes with numbers that it
    /// does know, are left out.
    public func adding(_ overlay: Overlay) -> Registry {
        Registry(
            self,
            overlay: Overlay(
                source: overlay.source, remarks: overlay.remarks.filter { knows($0.key) },
                privateCodes: overlay.privateCodes.filter { Self.range.contains($0.code) && !knows($0.code) }))
    }

    /// Whether the number has a record, other than as a private code.
    public func knows(_ number: Int) -> Bool { code(number) != nil || deFactoCode(number) != nil }

    /// In ascending order; empty without an overlay.
    public var privateCodes: [PrivateCode] { overlay?.privateCodes ?? [] }

    /// The private code with that number; nil when the overlay has none.
    public func privateCode(_ number: Int) -> PrivateCode? { privateCodes.first { $0.code == number } }

    /// The operator's remark on a code of the registry or on a private code.
    public func remark(on number: Int) -> OperatorRemark? { overlay?.remarks[number] ?? privateCode(number)?.remark }

    /// The codes of one class, in ascending order.
    public func codes(in responseClass: ResponseClass) -> [ResponseCode] {
        codes.filter { $0.responseClass == responseClass }
    }

    /// The code that a client must treat an unknown code as: x00 of its class, or 183 for a provisional one (RFC 3261 §8.1.3.2).
    package static func equivalent(ofUnknown number: Int) -> Int {
        let responseClass = ResponseClass(ofCode: number)
        return responseClass.isProvisional ? 183 : responseClass.range.lowerBound
    }

    /// The source of the rule on unknown codes.
    package static let equivalentSource = Reference.rfc(3261, "8.1.3.2")

    /// The registered codes that are nearest to a number in its own class, the nearest first; at equal distance the lower one first.
    public func nearest(to number: Int, limit: Int) -> [ResponseCode] {
        let candidates = codes(in: ResponseClass(ofCode: number)).filter { $0.registration == .iana }
        return Array(candidates.sorted { (abs($0.code - number), $0.code) < (abs($1.code - number), $1.code) }.prefix(limit))
    }
}
