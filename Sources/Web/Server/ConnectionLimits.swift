// SPDX-License-Identifier: Apache-2.0
import HummingbirdCore
import Logging
import NIOCore

/// How many connections there may be at once, and how long each may keep us waiting.
///
/// One person's browsers hold a handful. The limits are for a program that misbehaves and for a
/// phone that went out of reach: neither may take the place of the person at the keyboard.
enum ConnectionLimits {
    /// Connections at once; further ones wait in the system's queue until one ends.
    ///
    /// Most systems give a program 1,024 files: half of them stay free for the record.
    static let count = 512

    /// How long a connection may send nothing, or not finish a request, before it is closed.
    ///
    /// Longer than a browser keeps a connection busy while a page is read, short enough that
    /// half a request does not hold its place for long.
    static let idle: TimeAmount = .seconds(60)

    /// How long an answer may lie ready without a byte of it being taken.
    static let unread: TimeAmount = .seconds(120)

    /// The largest head of a request, in bytes; our own pages send less than 2 kB.
    static let head = 32 * 1024

    /// What every connection is set up with.
    static var http: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [IdleStateHandler(writeTimeout: unread), UnreadAnswers()],
            idleTimeout: idle,
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: head,
                maxHeaderListSize: head,
                maxHeaderFieldCount: 100
            )
        )
    }

    /// What decides whether one more connection is taken.
    static func delegate(_ logger: Logger) -> MaximumAvailableConnections {
        MaximumAvailableConnections(count, logger: logger)
    }
}

/// Closes a connection whose other end takes nothing of the answer.
///
/// A connection on which nothing is to be written is quiet too; the framework's own limit on
/// idleness is for those.
private final class UnreadAnswers: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case IdleStateHandler.IdleStateEvent.write = event {
            if !context.channel.isWritable { context.close(promise: nil) }
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }
}
