// SPDX-License-Identifier: Apache-2.0

extension SubregistryValue {
    package static let all: [SubregistryValue] = geolocationErrors + alertMsgErrors + subscriptionStateReasons

    /// The values that explain a response code: those of Geolocation-Error for 424, of AlertMsg-Error for 425.
    package static func values(for code: Int) -> [SubregistryValue] {
        all.filter { $0.registry.responseCode == code }
    }
}
