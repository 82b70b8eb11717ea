// SPDX-License-Identifier: Apache-2.0

/// Names the identifiers of logins.
public enum LoginKind {}

/// One browser that has logged in and may read and write until its login ends.
public struct Login: Hashable, Sendable {
    /// How it is spoken of in a list; not the secret the browser holds.
    public let name: String
    /// When it began, in seconds since 1970-01-01 00:00 UTC.
    public let begun: Int
    /// When it was last used, to a few minutes.
    public var seen: Int
    /// Whether it ends with the day, because the device is not the person's own.
    public let isBrief: Bool
    /// What kind of browser it is, in a few words: “Firefox on Android”.
    public let browser: String

    /// Puts a login together.
    public init(name: String, begun: Int, seen: Int, isBrief: Bool, browser: String) {
        self.name = name
        self.begun = begun
        self.seen = seen
        self.isBrief = isBrief
        self.browser = browser
    }

    /// Whether it still holds at a moment, in seconds since 1970-01-01 00:00 UTC.
    ///
    /// A clock that was set back does not end a login; one set forward may.
    public func holds(at now: Int) -> Bool {
        now - seen <= limits.idle && now - begun <= limits.absolute
    }

    /// How long it lasts unused, and how long at all, in seconds.
    public var limits: (idle: Int, absolute: Int) { Login.limits(isBrief: isBrief) }

    /// How long a login lasts unused, and how long at all, in seconds.
    ///
    /// A diary is opened every night, half asleep, by one person on their own phone: 30 days
    /// unused and 180 days at most keep them in. On another's device it is one hour and twelve.
    public static func limits(isBrief: Bool) -> (idle: Int, absolute: Int) {
        isBrief ? (3600, 12 * 3600) : (30 * 86_400, 180 * 86_400)
    }
}
