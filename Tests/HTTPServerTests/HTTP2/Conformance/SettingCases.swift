// SPDX-License-Identifier: Apache-2.0

#if HTTP2

@testable import HTTPServer

extension ConformanceCase {
    /// RFC 9113 §6.5: SETTINGS.
    static let settings: [ConformanceCase] = [
        .connectionError(
            "9113 6.5", "an acknowledgement with a payload", .frameSizeError,
            frames: ClientFrame.frame(4, flags: 1, [0, 3, 0, 0, 0, 1])),
        .connectionError("9113 6.5", "SETTINGS on a stream", .protocolError, frames: ClientFrame.settings([(3, 1)], stream: 1)),
        .connectionError("9113 6.5", "a length that is no multiple of 6", .frameSizeError, frames: ClientFrame.frame(4, [0, 3, 0])),
        .connectionError("9113 6.5.3", "an acknowledgement of nothing", .protocolError, frames: ClientFrame.settingsAcknowledgement),
        .connectionError("9113 6.5.2", "ENABLE_PUSH that is neither 0 nor 1", .protocolError, frames: ClientFrame.settings([(2, 2)])),
        .connectionError("9113 6.5.2", "INITIAL_WINDOW_SIZE above 2^31-1", .flowControlError, frames: ClientFrame.settings([(4, 1 << 31)])),
        .connectionError("9113 6.5.2", "MAX_FRAME_SIZE below 2^14", .protocolError, frames: ClientFrame.settings([(5, 16383)])),
        .connectionError("9113 6.5.2", "MAX_FRAME_SIZE above 2^24-1", .protocolError, frames: ClientFrame.settings([(5, 1 << 24)])),
        .connectionError(
            "9113 10.5", "more settings in one frame than anybody needs", .enhanceYourCalm,
            frames: ClientFrame.settings((0..<33).map { (UInt16(0x100 + $0), 0) })),
        ConformanceCase("9113 6.5.2", "an unknown setting", ClientFrame.settings([(0xFF, 1)]), expect: .ignored),
        ConformanceCase(
            "9113 6.5.2", "all that is known", ClientFrame.settings([(1, 0), (2, 0), (3, 0), (4, 65535), (5, 16384), (6, 100)]),
            expect: .ignored),
        ConformanceCase(
            "9113 6.5.2", "MAX_FRAME_SIZE of 2^24-1", ClientFrame.settings([(5, 1 << 24 - 1)]) + ClientFrame.headers(1, HeaderBlock.get()),
            expect: .answer(200)),
    ]

    /// RFC 9113 §6.9: WINDOW_UPDATE. Other tests check how much is sent.
    static let flowControl: [ConformanceCase] = {
        let most: UInt32 = 1 << 31 - 1
        let large = ClientFrame.headers(1, HeaderBlock.get("/medium"))
        return [
            .connectionError("9113 6.9", "an increment of 0 on the connection", .protocolError, frames: ClientFrame.windowUpdate(0, 0)),
            .connectionError(
                "9113 6.9", "an increment of 0 on a stream", .protocolError,
                frames: ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false) + ClientFrame.windowUpdate(1, 0)),
            .connectionError("9113 6.9", "another length than 4", .frameSizeError, frames: ClientFrame.frame(8, [0, 0, 1])),
            .connectionError(
                "9113 6.9.1", "a window above 2^31-1 on the connection", .flowControlError,
                frames: ClientFrame.windowUpdate(0, most)),
            .connectionError(
                "9113 6.9.1", "the same in steps", .flowControlError,
                frames: ClientFrame.windowUpdate(0, most / 2) + ClientFrame.windowUpdate(0, most / 2)
                    + ClientFrame.windowUpdate(0, most / 2)),
            .streamError(
                "9113 6.9.1", "a window above 2^31-1 on a stream", .flowControlError,
                frames: ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false) + ClientFrame.windowUpdate(1, most)),
            .connectionError(
                "9113 6.9.2", "a setting that makes a stream's window too large", .flowControlError,
                frames: ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false) + ClientFrame.windowUpdate(1, most - 65535)
                    + ClientFrame.settings([(4, 65536)])),
            ConformanceCase(
                "9113 6.9.2", "a window that is negative for a while",
                ClientFrame.settings([(4, 100)]) + large, ClientFrame.settings([(4, 0)]), ClientFrame.settings([(4, 65535)]),
                expect: .answer(200)),
            ConformanceCase(
                "9113 6.9.1", "room in small steps", ClientFrame.settings([(4, 1)]) + large,
                ClientFrame.windowUpdate(1, 1), ClientFrame.windowUpdate(1, 5000), ClientFrame.windowUpdate(1, 7000), expect: .answer(200)),
        ]
    }()
}

#endif
