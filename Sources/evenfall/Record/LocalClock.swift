// SPDX-License-Identifier: Apache-2.0
import Glibc
import Vocabulary

/// What the clock of this machine shows.
enum LocalClock {
    /// Now, or the end of the command with a sentence.
    static func required() throws -> Moment {
        if let now = now() { return now }
        OutputStream.say("The clock of this machine cannot be read. Set it and try again.")
        throw ExitStatus.failure.exit
    }

    /// Now, with the offset of the machine's own time zone.
    static func now() -> Moment? {
        var seconds = time(nil)
        var parts = unsafe tm()
        guard unsafe localtime_r(&seconds, &parts) != nil else {
            return Moment(seconds: Int(seconds), offsetMinutes: 0)
        }
        return unsafe Moment(seconds: Int(seconds), offsetMinutes: parts.tm_gmtoff / 60)
    }
}
