// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Diary
import Vocabulary

extension LegNights {
    /// The nights of a diary, without those on which nothing about the legs was kept.
    public init(_ series: DiarySeries) {
        self.init(
            series.nights.compactMap { night in
                let (legs, onset) = (night.legs.value, night.onset.value)
                guard legs != nil || onset != nil else { return nil }
                return OneNight(
                    day: night.night.eve,
                    legs: legs,
                    onset: onset,
                    anchor: night.anchor
                )
            }
        )
    }
}
