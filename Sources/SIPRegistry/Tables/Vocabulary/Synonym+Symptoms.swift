// SPDX-License-Identifier: Apache-2.0

extension Synonym {
    /// How people describe what they see and hear.
    static let symptoms: [Synonym] = [
        Synonym(
            ["sound", "voice", "audible", "microphone"], mean: ["audio", "hear"],
            because: "what the registry calls audio is what somebody hears"),
        Synonym(
            ["picked up", "picks up", "pick up", "picking up"], mean: ["answered"],
            because: "to pick up is to answer"),
        Synonym(
            ["cut", "cut off", "cuts off", "torn down", "disconnected", "disconnects", "disconnect", "terminates"],
            mean: ["drops", "ended"],
            because: "a call that is cut, is torn down or disconnects drops"),
        Synonym(["half a minute", "half minute"], mean: ["seconds"], because: "half a minute is 30 seconds"),
        Synonym(["half an hour", "half hour", "quarter of an hour"], mean: ["minutes"], because: "they are 30 or 15 minutes"),
        Synonym(
            ["silent", "silence", "quiet", "mute", "muted"], mean: ["silent", "audio", "nothing"],
            because: "silence is audio that is missing"),
        Synonym(["lamp", "lamps", "led", "light", "lights"], mean: ["light", "lamp"], because: "both are the lamp of a phone"),
        Synonym(
            ["restart", "restarting", "power cycle", "switching off"], mean: ["reboot"], because: "what comes up anew has been restarted"),
        Synonym(["desk phone", "desktop phone", "ata"], mean: ["phone", "device"], because: "they are devices"),
        Synonym(["touch tones", "keypresses", "key presses", "keypad", "keys"], mean: ["digits", "dtmf"], because: "keys send digits"),
        Synonym(["circles", "circle", "back and forth", "ping pong"], mean: ["loop"], because: "what goes in circles loops"),
        Synonym(["call out", "calling out", "outgoing", "outbound"], mean: ["outgoing", "outbound"], because: "both are calls to others"),
        Synonym(["incoming", "inbound"], mean: ["incoming", "inbound"], because: "both are calls from others"),
        Synonym(
            ["no answer", "no reply"], mean: ["timeout", "answer"], because: "a request that nobody answers times out"),
        Synonym(["randomly", "sporadically", "sometimes", "intermittent"], mean: ["random"], because: "at no fixed time"),
    ]
}
