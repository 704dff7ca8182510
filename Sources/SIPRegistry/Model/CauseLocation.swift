// SPDX-License-Identifier: Apache-2.0

/// The part of the network that a Q.850 cause names as the one that ended the call.
public enum CauseLocation: String, Sendable, CaseIterable {
    case user
    case privateNetworkServingLocalUser = "private_network_serving_local_user"
    case publicNetworkServingLocalUser = "public_network_serving_local_user"
    case transitNetwork = "transit_network"
    case publicNetworkServingRemoteUser = "public_network_serving_remote_user"
    case privateNetworkServingRemoteUser = "private_network_serving_remote_user"
    case internationalNetwork = "international_network"
    case networkBeyondInterworkingPoint = "network_beyond_interworking_point"
    /// Some network: RFC 3398 says no more than "network" and leaves the choice to the gateway.
    case network
}
