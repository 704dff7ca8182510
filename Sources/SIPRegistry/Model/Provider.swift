// SPDX-License-Identifier: Apache-2.0

/// A provider, or the maker of a program, that has codes of its own. The raw value is its name in paths.
public enum Provider: String, Sendable, CaseIterable, Encodable {
    /// Microsoft Teams.
    case teams = "microsoft-teams"
    /// Skype for Business.
    case skypeForBusiness = "skype-for-business"
    /// Twilio.
    case twilio
    /// Telnyx.
    case telnyx
    /// Zoom.
    case zoom
    /// Vonage.
    case vonage
    /// Bandwidth.
    case bandwidth
    /// sipgate.
    case sipgate
    /// Plivo.
    case plivo
    /// RingCentral.
    case ringCentral = "ringcentral"
    /// LiveKit.
    case liveKit = "livekit"
    /// Asterisk.
    case asterisk
    /// FreeSWITCH.
    case freeSWITCH = "freeswitch"
    /// Kamailio.
    case kamailio
    /// OpenSIPS.
    case openSIPS = "opensips"
    /// Yate.
    case yate
    /// PJSIP.
    case pjsip
    /// Sofia-SIP.
    case sofiaSIP = "sofia-sip"
    /// Linphone.
    case linphone
    /// JsSIP.
    case jsSIP = "jssip"
    /// Cisco.
    case cisco
    /// Ribbon.
    case ribbon
    /// AudioCodes.
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
