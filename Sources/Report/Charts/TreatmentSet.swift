// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary

/// The treatments of one day as bits, quick to count and to print.
struct TreatmentSet: OptionSet, Hashable {
    let rawValue: UInt8

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    init(_ treatment: DiaryTreatment) {
        let place: UInt8 =
            switch treatment {
            case .stretching: 0
            case .yoga: 1
            case .exercise: 2
            case .massage: 3
            case .acupuncture: 4
            case .physiotherapy: 5
            case .heat: 6
            case .walking: 7
            }
        rawValue = 1 << place
    }

    /// What was done on a day; nil when neither treatments nor the evening's taps were recorded.
    ///
    /// The taps *stretched* and *walked* count as the treatments of the same name.
    init?(_ night: borrowing NightRecord) {
        var done: TreatmentSet = []
        var isRecorded = false
        if case .value(let treatments) = night.treatments {
            isRecorded = true
            for treatment in treatments { done.formUnion(TreatmentSet(treatment)) }
        }
        if case .value(let taps) = night.did {
            isRecorded = true
            for tap in taps {
                if tap == .stretched { done.formUnion(TreatmentSet(.stretching)) }
                if tap == .walked { done.formUnion(TreatmentSet(.walking)) }
            }
        }
        guard isRecorded else { return nil }
        self = done
    }

    /// The treatments of the set, in the order of the table.
    var treatments: [DiaryTreatment] { DiaryTreatment.allCases.filter { contains(TreatmentSet($0)) } }
}
