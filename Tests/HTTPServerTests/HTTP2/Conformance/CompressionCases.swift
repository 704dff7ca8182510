// SPDX-License-Identifier: Apache-2.0

#if HTTP2

@testable import HTTPServer

extension ConformanceCase {
    /// RFC 7541: an invalid header block ends the connection, because the dynamic tables of both sides would differ.
    static let compression: [ConformanceCase] = {
        let broken = { (clause: String, name: String, block: [UInt8]) in
            ConformanceCase.connectionError(
                clause, name, .compressionError, frames: ClientFrame.headers(1, HeaderBlock.get() + block))
        }
        // The field "x-a" with a value of the given Huffman-coded octets.
        let huffman = { (octets: [UInt8]) in [0, 3] + Array("x-a".utf8) + [0x80 | UInt8(octets.count)] + octets }
        return [
            .connectionError(
                "9113 4.3", "a block that ends within a field", .compressionError,
                frames: ClientFrame.headers(1, HeaderBlock.get() + [0, 5, 0x61])),
            broken("7541 2.3.3", "an index beyond both tables", [0xFE]),
            broken("7541 2.3.3", "a name's index beyond both tables", [0x7E, 1, 0x61]),
            broken("7541 6.1", "index 0", [0x80]),
            broken("7541 4.2", "a change of the table's size after a field", [0x20]),
            .connectionError(
                "7541 6.3", "a table larger than announced", .compressionError,
                frames: ClientFrame.headers(1, [0x3F, 0xE2, 0x1F] + HeaderBlock.get())),
            broken("7541 5.1", "an integer without end", [0xFF] + Array(repeating: 0xFF, count: 12)),
            broken("7541 5.1", "a length without end", [0, 0x7F] + Array(repeating: 0xFF, count: 12)),
            broken("7541 5.2", "padding of more than 7 bits", huffman([0x1F, 0xFF])),
            broken("7541 5.2", "padding that is not of ones", huffman([0x18])),
            broken("7541 5.2", "the end-of-string code", huffman([0xFF, 0xFF, 0xFF, 0xFF])),
            ConformanceCase(
                "7541 5.2", "a Huffman-coded value", ClientFrame.headers(1, HeaderBlock.get() + huffman([0x1F])), expect: .answer(200)),
            ConformanceCase(
                "7541 4.2", "a smaller table at the start", ClientFrame.headers(1, [0x20] + HeaderBlock.get()), expect: .answer(200)),
            ConformanceCase(
                "7541 2.3.2", "fields from the table",
                ClientFrame.headers(1, HeaderBlock.get() + HeaderBlock.indexed("x-a", "b")),
                ClientFrame.headers(3, HeaderBlock.get() + [0xBE]), expect: .answer(200, stream: 3)),
            ConformanceCase(
                "7541 2.2", "the table is kept also for a block that nobody wants",
                ClientFrame.headers(1, HeaderBlock.get() + HeaderBlock.indexed("X-A", "b")),
                ClientFrame.headers(3, HeaderBlock.get("/", [("a", "b")])), expect: .answer(200, stream: 3)),
        ]
    }()
}

#endif
