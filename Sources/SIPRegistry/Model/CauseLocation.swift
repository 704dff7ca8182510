// SPDX-License-Identifier: Apache-2.0

/// The part of the network that a Q.850 cause names as the one that ended the call.
public enum CauseLocation: String, Sendable, CaseIterable, Encodable {
    /// The user.
    case user
    /// The private network of the local user.
    case privateNetworkServingLocalUser = "private_network_serving_local_user"
    /// The public network of the local user.
    case publicNetworkServingLocalUser = "public_network_serving_local_user"
    /// A network between the two public networks.
    case transitNetwork = "transit_network"
    /// The public network of the remote user.
    case publicNetworkServingRemoteUser = "public_network_serving_remote_user"
    /// The private network of the remote user.
    case privateNetworkServingRemoteUser = "private_network_serving_remote_user"
    /// The international network.
    case internationalNetwork = "international_network"
    /// A network beyond a gateway, about which nothing else is known.
    case networkBeyondInterworkingPoint = "network_beyond_interworking_point"
    /// Some network: RFC 3398 says no more than "network" and leaves the choice to the gateway.
    case network
}
