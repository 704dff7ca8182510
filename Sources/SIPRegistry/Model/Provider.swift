// SPDX-License-Identifier: Apache-2.0

/// A provider, or the maker of a program, that has codes of its own. The raw value is its name in paths.
public enum Provider: String, Sendable, CaseIterable {
    case teams = "microsoft-teams"
    case skypeForBusiness = "skype-for-business"
    case twilio
    case telnyx
    case zoom
    case vonage
    case bandwidth
    case sipgate
    case plivo
    case ringCentral = "ringcentral"
    case liveKit = "livekit"
    case asterisk
    case freeSWITCH = "freeswitch"
    case kamailio
    case openSIPS = "opensips"
    case yate
    case pjsip
    case sofiaSIP = "sofia-sip"
    case linphone
    case jsSIP = "jssip"
    case cisco
    case ribbon
    case audioCodes = "audiocodes"

    /// The name for people.
    public var name: String {
        switch self {
        case .teams: "Microsoft Teams"
        case .skypeForBusiness: "Skype for Business"
        case .twilio: "Twilio"
        case .telnyx: "Telnyx"
        case .zoom: "Zoom"
        case .vonage: "Vonage"
        case .bandwidth: "Bandwidth"
        case .sipgate: "sipgate"
        case .plivo: "Plivo"
        case .ringCentral: "RingCentral"
        case .liveKit: "LiveKit"
        case .asterisk: "Asterisk"
        case .freeSWITCH: "FreeSWITCH"
        case .kamailio: "Kamailio"
        case .openSIPS: "OpenSIPS"
        case .yate: "Yate"
        case .pjsip: "PJSIP"
        case .sofiaSIP: "Sofia-SIP"
        case .linphone: "Linphone"
        case .jsSIP: "JsSIP"
        case .cisco: "Cisco"
        case .ribbon: "Ribbon"
        case .audioCodes: "AudioCodes"
        }
    }
}
