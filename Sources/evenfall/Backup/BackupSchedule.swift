// SPDX-License-Identifier: Apache-2.0
import Storage
import Web
import Wording

/// Looks every few minutes, as long as the pages run, whether a backup is due.
struct BackupSchedule {
    let keeper: BackupKeeper
    let store: RecordStore

    /// Begins to look; ends when the task is cancelled.
    func start() -> Task<Void, Never> {
        let (keeper, store) = (keeper, store)
        return Task {
            while !Task.isCancelled {
                await BackupSchedule.look(keeper, store)
                try? await Task.sleep(for: .seconds(600))
            }
        }
    }

    private static func look(_ keeper: BackupKeeper, _ store: RecordStore) async {
        do {
            let zone = try await store.settings().zone
            guard let now = ZoneResolver().moment(in: zone, at: Site.now()) else { return }
            try await keeper.backUpWhenDue(store, at: now)
        } catch let problem as BackupProblem {
            OutputStream.say("A backup failed. " + Wording.english(BackupWords.says(problem)))
        } catch {
            OutputStream.say("A backup failed. \(error)")
        }
    }
}
