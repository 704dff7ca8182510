// SPDX-License-Identifier: Apache-2.0

extension Synonym {
    /// Who and what takes part in a call.
    static let people: [Synonym] = [
        Synonym(
            ["called party", "called user", "destination user", "recipient", "b party", "bparty", "remote party", "other party"],
            mean: ["callee"], because: "the registry says callee throughout"),
        Synonym(
            ["calling party", "calling user", "originator", "aparty", "dialer"], mean: ["caller"],
            because: "the registry says caller throughout"),
        Synonym(
            ["handset", "endpoint", "softphone", "deskphone", "terminal", "ua", "uas", "uac", "client", "app"],
            mean: ["device", "phone"], because: "products and people name the end system in many ways"),
        Synonym(["subscriber", "customer", "person", "somebody", "someone"], mean: ["user"], because: "all are the user of an address"),
        Synonym(["sbc", "pbx", "b2bua", "softswitch", "switch"], mean: ["server", "proxy"], because: "in a trace these are the server"),
        Synonym(["provider", "carrier", "itsp", "telco", "operator"], mean: ["network"], because: "the network is what they run"),
        Synonym(["registration server"], mean: ["registrar"], because: "the same element in words"),
        Synonym(
            ["nobody", "no one", "none"], mean: ["not"], because: "a negation in the form of a pronoun: nobody answered, no answer"),
        Synonym(
            ["robot", "machine", "bot", "engine", "algorithm"], mean: ["analytics", "machine"], because: "what acts instead of a person"),
    ]

    /// What the public telephone network and the people who run it call things.
    static let telephony: [Synonym] = [
        Synonym(
            ["hang up", "hung up", "hangs up", "hanging up", "gave up", "gives up", "give up", "abandoned", "aborted", "dropped"],
            mean: ["cancel", "terminated"], because: "before the answer, putting the phone down is a CANCEL"),
        Synonym(["call off", "calls off", "revoked", "withdrawn"], mean: ["cancel"], because: "to take a request back is to cancel it"),
        Synonym(
            ["pick up", "picked up", "picks up", "pickup", "picking up", "reply", "replied", "respond"], mean: ["answer"],
            because: "lifting the receiver is the answer"),
        Synonym(["engaged", "occupied", "another call"], mean: ["busy"], because: "other words for a busy line"),
        Synonym(["dnd"], mean: ["disturb"], because: "the abbreviation of do not disturb"),
        Synonym(["do not disturb"], mean: ["disturb"], because: "the words of the setting"),
        Synonym(
            ["divert", "diverted", "deflected", "cfwd", "cfu", "cfb", "cfna", "cfnr"], mean: ["forwarded", "redirect"],
            because: "the telephone network's names of call forwarding"),
        Synonym(["rerouted", "reroute"], mean: ["redirect"], because: "to be routed anew is to be redirected"),
        Synonym(["transfer", "transferred", "blind transfer"], mean: ["refer", "transfer"], because: "a transfer is made with REFER"),
        Synonym(["ringback", "ringtone", "ringing tone", "alerting"], mean: ["ringing"], because: "all belong to a phone that rings"),
        Synonym(["announcement", "prompt", "ivr"], mean: ["media", "announcements"], because: "heard before the answer as early media"),
        Synonym(["voicemail", "mailbox", "answering machine"], mean: ["voice", "mail"], because: "the registry writes voice mail"),
        Synonym(
            ["did", "msisdn", "e164", "telephone number", "phone number", "b number"], mean: ["number"],
            because: "kinds of telephone number"),
        Synonym(["ported", "portability", "lnp", "mnp"], mean: ["ported"], because: "number portability under its abbreviations"),
        Synonym(
            ["exhausted", "saturated", "all lines", "no more channels", "no lines"], mean: ["circuit", "channel", "full"],
            because: "a full trunk group has no circuit or channel left"),
        Synonym(["trunk", "pri", "e1", "t1", "bearer channel"], mean: ["circuit", "channel"], because: "a trunk is a group of circuits"),
        Synonym(["dtmf", "tones"], mean: ["info", "tones"], because: "digits of a call may travel in INFO"),
        Synonym(["sms", "chat", "text message"], mean: ["message"], because: "instant messages travel in MESSAGE"),
        Synonym(
            ["blf", "mwi", "presence", "busy lamp"], mean: ["event", "subscription"], because: "services built on SUBSCRIBE and NOTIFY"),
        Synonym(
            ["robocall", "robocalls", "robocaller", "spam", "scam", "telemarketer", "telemarketing", "nuisance", "fraud"],
            mean: ["unwanted", "analytics"], because: "what 607 and 608 were made against"),
        Synonym(["911", "112", "999", "sos", "psap"], mean: ["emergency"], because: "emergency numbers and services"),
        Synonym(
            ["hidden", "withheld", "clir", "private", "unknown caller"], mean: ["anonymous", "withheld"],
            because: "a caller whose number is not shown"),
    ]
}
