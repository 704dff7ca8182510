// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOPosix

// A peer of sip-codes on Hummingbird, which sends the answer that sip-codes gave to /codes/486.
//
//   hummingbird-peer DIRECTORY PORT LOOPS

/// Fields that the server writes itself.
let ownFields: Set<String> = ["content-length", "date", "connection", "server"]

/// Loads a head and a body, as they were received.
func load(_ path: String) throws -> (fields: HTTPFields, body: ByteBuffer) {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let end = data.firstRange(of: Data("\r\n\r\n".utf8)) else { throw CocoaError(.fileReadCorruptFile) }
    var fields = HTTPFields()
    for line in String(decoding: data[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n").dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let name = HTTPField.Name(String(parts[0])), !ownFields.contains(name.canonicalName) else { continue }
        fields[name] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    return (fields, ByteBuffer(bytes: data[end.upperBound...]))
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let port = Int(arguments[2]), let loops = Int(arguments[3]) else {
    FileHandle.standardError.write(Data("usage: hummingbird-peer DIRECTORY PORT LOOPS\n".utf8))
    exit(2)
}
let answer = try load(arguments[1] + "/one.answer")

let router = Router()
router.get("/codes/486") { _, _ in
    Response(status: .ok, headers: answer.fields, body: ResponseBody(byteBuffer: answer.body))
}
var logger = Logger(label: "hummingbird-peer")
logger.logLevel = .error
let application = Application(
    router: router,
    configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
    eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup(numberOfThreads: loops)),
    logger: logger
)
try await application.runService()
