// SPDX-License-Identifier: Apache-2.0

/// Reads the digits of dates and clock times, of which a case holds dozens.
extension [UInt8] {
    /// The number that some of the bytes spell; nil when one is no digit or is not there.
    func wholeNumber(in places: Range<Int>) -> Int? {
        guard places.upperBound <= count else { return nil }
        var number = 0
        for place in places {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[place]) else { return nil }
            number = number * 10 + Int(self[place] - UInt8(ascii: "0"))
        }
        return number
    }
}
