// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// How a command prints what it found.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    /// Words for a person at a terminal.
    case text
    /// JSON for another program.
    case json
}
