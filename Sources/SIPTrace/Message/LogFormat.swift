// SPDX-License-Identifier: Apache-2.0

/// The program that wrote a log. The raw value is the name in answers and in the `log` option.
public enum LogFormat: String, Sendable, CaseIterable {
    case raw
    case browserConsole = "browser_console"
    case asteriskPJSIP = "asterisk_pjsip"
    case asteriskChanSIP = "asterisk_chan_sip"
    case asteriskCore = "asterisk_core"
    case pjsua
    case linphone
    case baresip
    case freeswitch
    case drachtio
    case kamailio
    case opensips
    case flexisip
    case sipexer
    case sipp
    case rtpengine
    case ngrep
    case tcpdump
    case sngrep
    case wireshark
    case tshark
    case cisco
    case audiocodes
    case oracle
}
