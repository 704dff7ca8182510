// SPDX-License-Identifier: Apache-2.0

/// Texts that should cost as much as possible, 1 MiB each.
enum HostileTraces {
    private static let size = 1 << 20

    static var all: [(name: String, bytes: [UInt8])] {
        [
            ("start lines without end", repeated("SIP/2.0\n")),
            ("responses of one line", repeated("SIP/2.0 200 OK\n")),
            ("one line", repeated("INVITE sip:a@b ")),
            ("one line of versions", repeated("SIP/2.0 ")),
            ("Call-IDs", numbered { "SIP/2.0 200\ni:\($0)\n" }),
            ("fields", repeated("SIP/2.0 200 OK\n" + String(repeating: "a:\n", count: 300))),
            ("short lines", repeated("a\n")),
            ("empty lines", repeated("\n")),
            ("escapes", repeated("SIP/2.0 200 OK\\r\\nVia: a\\r\\n")),
            ("tabs", repeated("\t")),
            ("entities", repeated("&lt;")),
            ("quoting", repeated("> ")),
            ("folded", Array("SIP/2.0 200 OK\nVia: SIP/2.0/UDP a\n".utf8) + repeated(" ;a=b\n")),
            ("envelopes", repeated("recv 1 bytes from tcp/[192.0.2.1]:1 at 00:00:00:\n")),
            ("parts of MIME", numbered { "--\($0)\nContent-Type: multipart/mixed;boundary=\($0 + 1)\n\n" }),
            (
                "attributes",
                Array("INVITE sip:a@b SIP/2.0\nContent-Length: 1048576\n\nv=0\nm=audio 1 RTP/AVP 0\n".utf8) + repeated("a=rtpmap:0 a\n")
            ),
            ("Via values", Array("INVITE sip:a@b SIP/2.0\nVia: ".utf8) + repeated("SIP/2.0/UDP a;branch=b,")),
            ("one INVITE again and again", repeated("INVITE sip:a@b SIP/2.0\nCall-ID: a\nCSeq: 1 INVITE\nVia: SIP/2.0/UDP a;branch=z\n\n")),
            ("tags", numbered { "SIP/2.0 180 R\ni:a\nCSeq: 1 INVITE\nf:<sip:a>;tag=a\nt:<sip:b>;tag=\($0)\n\n" }),
        ]
    }

    private static func repeated(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + text.utf8.count)
        while bytes.count < size { bytes.append(contentsOf: text.utf8) }
        return Array(bytes.prefix(size))
    }

    private static func numbered(_ text: (Int) -> String) -> [UInt8] {
        var bytes: [UInt8] = []
        var number = 0
        while bytes.count < size {
            bytes.append(contentsOf: text(number).utf8)
            number += 1
        }
        return Array(bytes.prefix(size))
    }
}
