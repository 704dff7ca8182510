// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfSuccess: [Saying] = [
        Saying(
            .code(200),
            heard: """
                everything went well
                request fulfilled
                callee lifted the handset and the session is up
                binding stored, here are all the contacts with their expiry
                registrar confirms the binding
                OPTIONS ping answered, the peer is alive
                BYE acknowledged, call is over
                CANCEL was accepted, the INVITE will get its own final response
                positive final answer that must be followed by ACK
                OK is retransmitted because no acknowledgement reaches the callee
                OK keeps repeating with growing intervals
                answer SDP arrives in the OK
                answering machine took the call
                call answered but by a mailbox
                how long may I wait with the ACK after the answer
                second OK from another fork must be acknowledged and hung up
                billing starts when this arrives
                MESSAGE was delivered to the recipient device
                SUBSCRIBE accepted, NOTIFY follows
                NOTIFY confirmed by the watcher
                what is the normal reply to a keepalive OPTIONS
                connected state in the call log
                REGISTER with expires zero confirmed, device logged off
                RTCSession confirmed and accepted events
                """),
        Saying(
            .code(202),
            heard: """
                REFER was taken and progress comes by NOTIFY
                transferee agrees to try the transfer
                asynchronous acceptance, outcome reported later
                request is understood but the work goes on in the background
                message stored for later delivery by the relay
                store and forward server took the text
                deprecated success answer, treat like OK
                REFER accepted, wait for the sipfrag
                implicit subscription created by the transfer request
                transfer was accepted but did it succeed
                watcher authorisation still pending
                which response to REFER was used before RFC 6665
                phone accepted the click to dial
                answer to a REFER does not say whether the new call worked
                blind transfer request handed over to the other side
                chat message queued as the friend is offline
                taken in without any promise
                refer-to is being dialled now
                acknowledged transfer while the target still has to be called
                offline message saved by the messaging server
                """),
        Saying(
            .code(204),
            heard: """
                refresh of a subscription without a full state notification
                subscriber already has the newest state
                entity tag matches, nothing to notify
                conditional SUBSCRIBE suppressed the NOTIFY
                saves bandwidth when presence has not changed
                quench notifications while the app is in the background
                unsubscribe without getting a last NOTIFY
                success and no notification will come
                state of the resource is the same as in the last notification
                which success answer belongs to Suppress-If-Match
                poll finds the presentity unchanged
                RFC 5839 conditional event notification
                watcher keeps the tag from the previous NOTIFY
                empty body and no NOTIFY afterwards
                not modified for event subscriptions
                resubscribe costs only two messages
                how does the notifier say your copy is still fresh
                mobile saves data by refreshing with an etag
                server confirms the refresh and keeps quiet
                watcher asked to be told only of changes and there are none
                """),
    ]
}
