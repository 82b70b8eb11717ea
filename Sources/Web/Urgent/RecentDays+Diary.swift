// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Storage
import Vocabulary

extension RecentDays {
    /// The night that is looked at and the fourteen before it, as the diary has them.
    init(_ shelf: DiaryShelf, night: Night) {
        let first = Night(eve: night.eve.advanced(by: -RecentDays.daysBefore))
        let entries = shelf.entries(in: first...night)
        let series = DiarySeries(entries: entries, nights: first...night)
        let days = series.nights.map { record in
            OneDay(record, entries: entries.filter { $0.night == record.night })
        }
        self.init(today: days.last ?? OneDay(), before: Array(days.dropLast()))
    }
}

extension RecentDays.OneDay {
    fileprivate init(_ record: NightRecord, entries: [Entry]) {
        let flares = entries.filter { entry in
            entry.type == .flare
                && entry.values.word(.flareOf, as: FlareOf.self) != .some(.legs)
        }
        let ratings = [record.back.value] + flares.map { $0.values.whole(.severity) }
        var walked = record.did.value.map { $0.contains(.walked) }
        if record.treatments.value?.contains(.walking) == true { walked = true }
        let drawn = entries.compactMap { $0.values.words(.sites, as: BodyRegion.self) }
        self.init(
            back: ratings.compactMap(\.self).max(),
            walked: walked,
            places: drawn.isEmpty ? nil : RecentDays.Places(drawn.reduce(into: []) { $0 += $1 })
        )
    }
}

extension RecentDays.Places {
    fileprivate init(_ regions: [BodyRegion]) {
        self = []
        for region in regions {
            switch region {
            case .midBack, .lowerBack: insert(.back)
            case .pelvisFront: insert(.pelvis)
            case .thighBackLeft, .thighFrontLeft, .kneeLeft, .calfLeft, .shinLeft, .soleLeft,
                .footTopLeft:
                insert(.leftLeg)
            case .thighBackRight, .thighFrontRight, .kneeRight, .calfRight, .shinRight,
                .soleRight, .footTopRight:
                insert(.rightLeg)
            case .neckFront, .chest, .belly, .armLeft, .armRight, .neckBack, .upperBack,
                .buttockLeft, .buttockRight:
                break
            }
        }
    }
}
