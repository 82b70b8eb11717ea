// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// When someone who takes a dopamine agonist or levodopa is asked about urges again.
///
/// At the start, after one, three and six months, and then every six months (schedule of the
/// knowledge file; the risk: Cornelius 2010). Where the start is not known, six months after the
/// last answer.
public struct UrgeSchedule: Hashable, Sendable {
    /// The medicines the questions are about, by name.
    public let medicines: [String]
    /// The day the first of them was started, as early as it can have been; nil when not told.
    public let started: Day?

    /// Reads the schedule from a case; nil when no such medicine is taken on its day.
    public init?(case file: Case) {
        let listed = MedicineList(file).medicines.filter {
            $0.isTaken != .no && $0.isAny(of: UrgeSchedule.classes)
        }
        guard !listed.isEmpty else { return nil }
        medicines = listed.map(\.medicine.name)
        started = listed.compactMap { $0.medicine.started?.earliest }.min()
    }

    /// Whether the questions are due on a day.
    ///
    /// - Parameters:
    ///   - day: The day that is looked at.
    ///   - lastAnswered: The day they were last answered; nil when they never were.
    /// - Returns: Whether a day of the schedule has come since the last answer.
    public func isDue(on day: Day, lastAnswered: Day?) -> Bool {
        guard let lastAnswered else { return true }
        return latestStep(until: day, after: lastAnswered) > lastAnswered
    }

    /// The last day of the schedule that has come.
    private func latestStep(until day: Day, after lastAnswered: Day) -> Day {
        guard let started, started <= day else {
            let next = lastAnswered.advanced(byMonths: UrgeSchedule.laterMonths)
            return next <= day ? next : lastAnswered
        }
        let early = UrgeSchedule.firstMonths.map { started.advanced(byMonths: $0) }
        var step = early.last { $0 <= day } ?? started
        var months = UrgeSchedule.laterMonths
        while started.advanced(byMonths: months) <= day {
            step = max(step, started.advanced(byMonths: months))
            months += UrgeSchedule.laterMonths
        }
        return step
    }

    static let classes: MedicineGroups = DopamineAgonists.classes
    /// Months after the start at which the questions come first.
    static let firstMonths: [Int] = [1, 3]
    /// Months between the questions from then on.
    static let laterMonths: Int = 6
}
