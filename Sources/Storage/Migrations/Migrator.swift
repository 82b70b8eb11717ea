// SPDX-License-Identifier: Apache-2.0

/// Brings a record to the version this program knows, one step at a time.
struct Migrator {
    let engine: any StorageEngine
    var steps: [Migration] = Migration.all

    /// The version this program knows.
    var known: Int { steps.last?.number ?? 0 }

    /// Applies what is missing; a record that is up to date is not written to.
    ///
    /// - Throws: ``StoreError`` when the record is newer, was made by other steps, or is none.
    func run() async throws {
        let migrator = self
        if try await engine.read({ try migrator.missing($0).isEmpty }) { return }
        for step in steps {
            // Looked at again under the write lock: another program may have been faster.
            try await engine.write { session in
                guard try migrator.missing(session).first == step else { return }
                try migrator.apply(step, session)
            }
        }
    }

    private func apply(_ step: Migration, _ session: any EngineSession) throws {
        if step == steps.first { try session.runScript(Migrator.ownTable) }
        try session.runScript(step.sql(for: engine.dialect))
        _ = try session.run(
            Statement(
                "INSERT INTO migration (number, name, checksum) VALUES ($1, $2, $3)",
                [
                    .integer(step.number), .text(step.name),
                    .text(step.checksum(for: engine.dialect)),
                ]
            )
        )
    }

    /// The steps the record lacks.
    func missing(_ session: any EngineSession) throws -> ArraySlice<Migration> {
        let tables = try session.tableNames()
        guard tables.contains("migration") else {
            guard tables.isEmpty else { throw StoreError(.notARecord, at: engine.place) }
            return steps[...]
        }
        let applied = try session.run(
            Statement("SELECT number, checksum FROM migration ORDER BY number")
        )
        let found = applied.last?[0].integer ?? 0
        guard found <= known else {
            throw StoreError(.newerVersion(found: found, known: known), at: engine.place)
        }
        for (step, row) in zip(steps, applied) {
            let isSame =
                row[0] == .integer(step.number)
                && row[1] == .text(step.checksum(for: engine.dialect))
            guard isSame else { throw StoreError(.changedStep(step.number), at: engine.place) }
        }
        return steps.dropFirst(applied.count)
    }

    private static let ownTable = """
        CREATE TABLE migration (
            number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL);
        """
}
