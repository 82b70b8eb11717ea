// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Logging
import NIOCore
import Storage

/// What travels with a request through the middleware.
struct WebContext: RequestContext {
    /// What the framework keeps.
    var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection; nil when there is none.
    let peer: String?
    /// The address of this computer the request came to; nil when that is not known.
    let localAddress: String?
    /// The origins of our own pages, as this request sees them.
    var origins: [String] = []
    /// The network address that guesses are held against.
    var source = "unknown"
    /// The login the request came with; nil without one, or where none is needed.
    var login: Login?

    /// Starts a request that came over the network.
    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress
        localAddress = (source.channel.localAddress?.ipAddress).map(RequestSource.plain)
    }

    /// Starts a request that came from nowhere, for tests.
    init(logger: Logger, peer: String? = nil, localAddress: String? = nil) {
        coreContext = CoreRequestContextStorage(source: Loose(logger: logger))
        self.peer = peer
        self.localAddress = localAddress
    }

    private struct Loose: RequestContextSource {
        let logger: Logger
    }
}
