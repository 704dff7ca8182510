// SPDX-License-Identifier: Apache-2.0

/// Rendered pieces of JSON in one block of memory, to be joined with what differs from one answer to another.
struct Fragments: Sendable {
    /// One of them: where it stands in the block.
    struct Piece: Sendable {
        fileprivate let start: UInt32
        fileprivate let length: UInt32

        var count: Int { Int(length) }

        /// The same without its first byte.
        var withoutFirst: Piece { length == 0 ? self : Piece(start: start + 1, length: length - 1) }
    }

    /// The pieces, and a block of zeros behind the last one, since pieces are copied in whole blocks.
    private var bytes = [UInt8](repeating: 0, count: PieceWriter.blockSize)
    private var seed: UInt64 = 0

    mutating func add(_ piece: some Collection<UInt8>) -> Piece {
        let start = bytes.count - PieceWriter.blockSize
        bytes.insert(contentsOf: piece, at: start)
        seed = ContentHash.mixed(seed, ContentHash.hash(Array(piece)))
        return Piece(start: UInt32(start), length: UInt32(piece.count))
    }

    /// The bytes that `body` writes, and their hash; nil where it writes more than `room` bytes.
    func join(room: Int, _ body: (inout PieceWriter) -> Void) -> JoinedPieces? {
        var hash: UInt64?
        var joined: [UInt8] = []
        joined.append(addingCapacity: room + PieceWriter.blockSize) { output in
            output.withUnsafeMutableBufferPointer { output, count in
                bytes.withUnsafeBufferPointer { pieces in
                    guard let from = pieces.baseAddress, let to = output.baseAddress else { return }
                    var writer = PieceWriter(from, to, room: room, hash: seed)
                    body(&writer)
                    guard !writer.isShort else { return }
                    count = writer.count
                    hash = writer.hash
                }
            }
        }
        return hash.map { JoinedPieces(bytes: joined, hash: ContentHash.finished($0)) }
    }
}

/// What was joined of pieces, and a hash of it: other for other bytes, as far as 64 bits can tell.
struct JoinedPieces: Sendable {
    let bytes: [UInt8]
    let hash: UInt64
}

/// Writes pieces, and text and numbers between them.
///
/// The hash is worked out of what is written and not of its bytes, which are ten times as many: which piece it is, which
/// number. It begins with a hash of all pieces, so that it tells two versions apart as well.
struct PieceWriter {
    /// Pieces are copied in blocks of so many bytes: most take one or two, and to call for a copy costs more than to make it.
    static let blockSize = 32
    private typealias Block = SIMD32<UInt8>

    // Unsafe: memory of the arrays in `Fragments.join`, valid as long as its closure runs. Behind each piece there is another
    // block to be read, and behind the room another one to be written; that there is room is checked each time.
    private let pieces: UnsafeRawPointer
    private let output: UnsafeMutableRawPointer
    private let room: Int
    private(set) var count = 0
    private(set) var hash: UInt64
    /// There was no room for something, which is not written.
    private(set) var isShort = false

    fileprivate init(_ pieces: UnsafePointer<UInt8>, _ output: UnsafeMutablePointer<UInt8>, room: Int, hash: UInt64) {
        self.pieces = UnsafeRawPointer(pieces)
        self.output = UnsafeMutableRawPointer(output)
        self.room = room
        self.hash = hash
    }

    @inline(__always)
    mutating func append(_ piece: Fragments.Piece) {
        // No number is as great, so that none can pass for a piece.
        mix(1 << 63 | UInt64(piece.start) << 32 | UInt64(piece.length))
        guard let to = advance(piece.count) else { return }
        let from = pieces + Int(piece.start)
        var offset = 0
        repeat {
            to.storeBytes(of: from.loadUnaligned(fromByteOffset: offset, as: Block.self), toByteOffset: offset, as: Block.self)
            offset += Self.blockSize
        } while offset < piece.count
    }

    /// Text that is this answer's own.
    mutating func append(_ text: Span<UInt8>) {
        mix(ContentHash.hash(text))
        guard let to = advance(text.count) else { return }
        text.withUnsafeBytes { if let from = $0.baseAddress { to.copyMemory(from: from, byteCount: $0.count) } }
    }

    /// The digits of a number from 0 to 99,999,999; of any other, those of the nearest.
    mutating func append(decimal number: Int) {
        var rest = UInt32(min(max(number, 0), 99_999_999))
        mix(UInt64(rest))
        // The first digit in the lowest byte.
        var digits: UInt64 = 0
        var length = 0
        repeat {
            digits = digits << 8 | UInt64(0x30 + rest % 10)
            rest /= 10
            length += 1
        } while rest > 0
        advance(length)?.storeBytes(of: digits.littleEndian, as: UInt64.self)
    }

    /// A number that is given in thousandths, with three decimal places.
    mutating func append(thousandths number: Int) {
        if number < 0 { append([UInt8(ascii: "-")].span) }
        let number = Int(clamping: number.magnitude)
        append(decimal: number / 1000)
        let rest = UInt32(number % 1000)
        mix(UInt64(rest))
        let digits = UInt32(UInt8(ascii: ".")) | (0x30 + rest / 100) << 8 | (0x30 + rest / 10 % 10) << 16 | (0x30 + rest % 10) << 24
        advance(4)?.storeBytes(of: digits.littleEndian, as: UInt32.self)
    }

    /// The most that a number takes, with a sign and a point.
    static let mostDigits = 13

    /// Where so many more bytes are to be written; nil when there is no room for them.
    @inline(__always)
    private mutating func advance(_ more: Int) -> UnsafeMutableRawPointer? {
        guard more <= room - count else {
            isShort = true
            return nil
        }
        defer { count += more }
        return output + count
    }

    @inline(__always)
    private mutating func mix(_ word: UInt64) { hash = ContentHash.mixed(hash, word) }
}
