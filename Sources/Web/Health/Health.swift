// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// How the program and its record are, and whether someone has to look after them.
struct Health: Sendable {
    /// What can be wrong.
    enum Trouble: Hashable, Sendable {
        /// The disk of the record is nearly full.
        case littleSpace
        /// The clock shows a time before the newest entry was written down.
        case clockBehind
        /// The last check found something that is not as it was written.
        case damaged
    }

    let machine: Machine
    /// How many changes were ever written.
    let changes: Int
    /// The last check since the program started; nil when there was none.
    let check: LastCheck.Finding?
    let troubles: [Trouble]
    /// How the backups stand; nil when the record has none, or when the list can't be read.
    let backups: BackupList?

    /// Looks at the record and the machine.
    ///
    /// - Throws: What the store throws when the record can't be read: the worst of troubles.
    init(_ world: World) async throws {
        machine = world.machine()
        changes = try await world.store.changeCount()
        check = world.lastCheck.last
        let newest = try await world.store.shelf().entries.map(\.recorded.seconds).max()
        var troubles: [Trouble] = []
        if let free = machine.freeBytes, free < Health.leastFree { troubles.append(.littleSpace) }
        if let newest, world.now() < newest - Health.clockSlack { troubles.append(.clockBehind) }
        if check?.found.isSound == false { troubles.append(.damaged) }
        self.troubles = troubles
        backups = try? await world.backups?.list()
    }

    /// Bytes that should stay free: some years of diary, and room to copy the record.
    static let leastFree = 200 << 20
    /// Seconds that two clocks may differ when a phone wrote the entry.
    static let clockSlack = 300
}
