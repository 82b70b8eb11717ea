// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// What the program tells the one who started it when it ends.
enum ExitStatus: Int32 {
    /// All was done.
    case done = 0
    /// Something went wrong that has no number of its own, or a check found a miss.
    case failure = 1
    /// The command was not given as its help says.
    case usage = 64
    /// What was given to read is not as it should be.
    case badInput = 65
    /// Something that is needed is not there, such as a port that is taken.
    case unavailable = 69
    /// A file or stream could not be read or written.
    case inputOutput = 74

    /// The error that ends the program with this status and prints nothing.
    var exit: ExitCode { ExitCode(rawValue) }
}
