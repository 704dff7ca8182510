// SPDX-License-Identifier: Apache-2.0

extension Q850Cause {
    /// Class "resource unavailable": 32 to 47.
    static let resourceUnavailable: [Q850Cause] = [
        Q850Cause(
            34, "No circuit/channel available",
            "Every suitable circuit or channel is in use at the moment: the trunk group is full."),
        Q850Cause(
            38, "Network out of order",
            "The network has a fault that will probably last; calling again at once is pointless."),
        Q850Cause(
            39, "Permanent frame mode connection out-of-service",
            "A STATUS message reports that a permanent frame-mode connection is down."),
        Q850Cause(
            40, "Permanent frame mode connection operational",
            "A STATUS message reports that a permanent frame-mode connection works."),
        Q850Cause(
            41, "Temporary failure",
            "The network has a short-lived fault; a new attempt soon may succeed."),
        Q850Cause(
            42, "Switching equipment congestion",
            "The switch that sends this is overloaded."),
        Q850Cause(
            43, "Access information discarded",
            "The network could not pass on access information such as a subaddress or user-to-user data."),
        Q850Cause(
            44, "Requested circuit/channel not available",
            "The other side cannot provide the very circuit or channel that was asked for.",
            note: """
                A matter between the two ends of one trunk: try another circuit. RFC 3398 section 7.2.4.1 \
                wants no SIP response for it.
                """),
        Q850Cause(
            46, "Precedence call blocked",
            "Nothing can be preempted: circuits or callee are held by calls of equal or higher precedence."),
        Q850Cause(
            47, "Resource unavailable, unspecified",
            "A resource is missing, and no other value of the class fits."),
    ]

    /// Class "service or option unavailable": 48 to 63.
    static let serviceUnavailable: [Q850Cause] = [
        Q850Cause(
            49, "Quality of Service not available",
            "The quality of service that was asked for, such as throughput or delay, cannot be given."),
        Q850Cause(
            50, "Requested facility not subscribed",
            "The user has not subscribed to the supplementary service that was asked for."),
        Q850Cause(
            53, "Outgoing calls barred within CUG",
            "The caller's closed user group does not allow the caller to make this call."),
        Q850Cause(
            55, "Incoming calls barred within CUG",
            "The callee's closed user group does not allow the callee to receive this call."),
        Q850Cause(
            57, "Bearer capability not authorized",
            "The user may not use the bearer capability asked for."),
        Q850Cause(
            58, "Bearer capability not presently available",
            "The bearer capability asked for exists here, but not at the moment."),
        Q850Cause(
            62, "Inconsistency in designated outgoing access information and subscriber class",
            "The outgoing access information and the class of the subscriber contradict each other."),
        Q850Cause(
            63, "Service or option not available, unspecified",
            "A service or option is unavailable, and no other value of the class fits."),
    ]
}
