// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The few notes of the demonstration.
enum DemoNotes {
    static func note(on day: Day, _ calendar: DemoCalendar, dosesRise: Bool) -> String? {
        switch day {
        case calendar.flare.lowerBound:
            return "Lifted a box this morning; the back seized up. Coughing hurts."
        case calendar.flare.upperBound:
            return "Back is nearly where it was before."
        case calendar.journey.lowerBound:
            return "Nine hours in the plane to New York. Walked the aisle most of the way."
        case calendar.journey.upperBound.advanced(by: 2):
            return "Home again, wide awake at three."
        case calendar.magnesium.lowerBound:
            return "Starting magnesium in the evening to see whether it does anything."
        default: break
        }
        guard dosesRise else { return nil }
        switch calendar.daysOnNewDose(day) {
        case 0: return "Dr Okafor raised pramipexole to 0.5 mg, from tonight."
        case 9: return "Best week in a long time."
        case 33: return "Legs start while we are still at dinner now."
        case 44: return "The arms feel it too, two evenings in a row."
        default: return nil
        }
    }
}
