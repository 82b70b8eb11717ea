// SPDX-License-Identifier: Apache-2.0
public import Storage
public import Vocabulary
public import Wording

/// All that the pages ask of the world around them; tests bring their own.
public struct World: Sendable {
    /// Where the record is kept.
    public var store: RecordStore
    /// The present instant, in seconds since 1970-01-01 00:00 UTC.
    public var now: @Sendable () -> Int
    /// What the wall clock shows, by time zone.
    public var zones: ZoneResolver
    /// Where the random part of new identifiers comes from.
    public var random: @Sendable () -> UInt64
    /// The words of each language.
    public var speaking: @Sendable (Language) -> Wording
    /// What Settings says about this copy of the program.
    public var about: About
    /// What a phone needs to open the pages; nil unless they were started for one.
    public var phone: PhoneDoor?
    /// What makes PDF files.
    public var printer: DocumentPrinter
    /// What the machine says about the program and its record.
    public var machine: @Sendable () -> Machine
    /// What looks after the backups; nil when the record has no file of its own.
    public var backups: BackupKeeper?
    /// The last check of the record.
    let lastCheck = LastCheck()
    /// The report that was drawn last.
    let lastReport = LastReport()
    /// How guesses at the passphrase are slowed down.
    let throttle = LoginThrottle()
    /// What a guess at a passphrase that is set from now on costs; tests make it cheap.
    var passphraseCost = Scrypt.ofTheDoor
    /// What was urgent and unanswered when last looked.
    let lastGlance = LastGlance()

    /// Puts a world together.
    public init(
        store: RecordStore,
        now: @escaping @Sendable () -> Int,
        zones: ZoneResolver = ZoneResolver(),
        random: @escaping @Sendable () -> UInt64 = { .random(in: .min ... .max) },
        speaking: @escaping @Sendable (Language) -> Wording = { Wording.speaking($0) },
        about: About,
        printer: DocumentPrinter = .missing,
        machine: @escaping @Sendable () -> Machine = { Machine() },
        backups: BackupKeeper? = nil
    ) {
        self.backups = backups
        self.store = store
        self.now = now
        self.zones = zones
        self.random = random
        self.speaking = speaking
        self.about = about
        self.printer = printer
        self.machine = machine
    }

    /// A fresh identifier, for a form or for what a tap makes.
    func freshID<Kind>(as: Kind.Type = Kind.self) -> Identifier<Kind> {
        var generator = Source(next64: random)
        return Identifier(milliseconds: now() * 1000, using: &generator)
    }

    private struct Source: RandomNumberGenerator {
        let next64: @Sendable () -> UInt64
        mutating func next() -> UInt64 { next64() }
    }
}

/// What Settings says about this copy of the program.
public struct About: Hashable, Sendable {
    /// The version, such as `0.1.0`.
    public var version: String
    /// Where the record lies, as the person would look for it.
    public var place: String
    /// Whether the record is a made-up one that goes away when the program ends.
    public var isDemo: Bool

    /// Describes a copy of the program.
    public init(version: String, place: String, isDemo: Bool = false) {
        self.version = version
        self.place = place
        self.isDemo = isDemo
    }
}
