// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Logging

/// What travels with a request through the middleware.
struct WebContext: RequestContext {
    /// What the framework keeps.
    var coreContext: CoreRequestContextStorage

    /// Starts a request that came over the network.
    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// Starts a request that came from nowhere, for tests.
    init(logger: Logger) {
        coreContext = CoreRequestContextStorage(source: Loose(logger: logger))
    }

    private struct Loose: RequestContextSource {
        let logger: Logger
    }
}
