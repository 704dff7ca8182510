// SPDX-License-Identifier: Apache-2.0

/// The program that wrote a log. The raw value is the name in answers and in the `log` option.
public enum LogFormat: String, Sendable, CaseIterable {
    /// SIP messages without a log around them.
    case raw
    /// The console of a browser, with JsSIP or SIP.js.
    case browserConsole = "browser_console"
    /// Asterisk, `pjsip set logger on`.
    case asteriskPJSIP = "asterisk_pjsip"
    /// Asterisk, `sip set debug on`.
    case asteriskChanSIP = "asterisk_chan_sip"
    /// Asterisk's other log lines.
    case asteriskCore = "asterisk_core"
    /// PJSUA and other programs on PJSIP.
    case pjsua
    /// Linphone.
    case linphone
    /// baresip.
    case baresip
    /// FreeSWITCH, `sofia global siptrace on`.
    case freeswitch
    /// drachtio.
    case drachtio
    /// Kamailio.
    case kamailio
    /// OpenSIPS.
    case opensips
    /// Flexisip.
    case flexisip
    /// sipexer.
    case sipexer
    /// SIPp.
    case sipp
    /// rtpengine.
    case rtpengine
    /// ngrep.
    case ngrep
    /// tcpdump, as text.
    case tcpdump
    /// sngrep, saved as text.
    case sngrep
    /// Wireshark, exported as text.
    case wireshark
    /// tshark, as text.
    case tshark
    /// Cisco IOS and Unified CM.
    case cisco
    /// AudioCodes' syslog.
    case audiocodes
    /// Oracle's `sipmsg.log`.
    case oracle
}
