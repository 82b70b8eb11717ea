// SPDX-License-Identifier: Apache-2.0

extension Wording {
    /// A whole number with commas (in German points) between groups of three from five digits on.
    public func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        let sign = value < 0 ? "−" : ""
        guard digits.utf8.count > 4 else { return sign + digits }
        let groupEnd = speaks(english: ",", german: ".")
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += groupEnd }
            result.append(digit)
        }
        return sign + result
    }

    /// A number with exactly so many digits behind the point, halves rounded away from zero.
    ///
    /// - Parameters:
    ///   - value: A finite number; one that needs more than 15 digits, those behind the point
    ///     counted, is more than was measured and reads as “not a number”, as does any other.
    ///   - digits: Digits behind the point, 0–6.
    /// - Returns: The number as people read it.
    public func number(_ value: Double, digits: Int) -> String {
        let places = min(max(digits, 0), 6)
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = value.magnitude * Double(scale)
        guard scaled < 1e15 else { return notANumber }
        var rounded = Int(scaled)
        // 2.675 is stored a hair too low; so is its half, found by one exact division.
        if value.magnitude >= Double(2 * rounded + 1) / Double(2 * scale) { rounded += 1 }
        let sign = value < 0 && rounded > 0 ? "−" : ""
        guard places > 0 else { return sign + number(rounded) }
        let fraction = String(rounded % scale)
        let point = speaks(english: ".", german: ",")
        let padding = String(repeating: "0", count: places - fraction.count)
        return sign + number(rounded / scale) + point + padding + fraction
    }

    /// A span of minutes: “45 min”, “2 h”, “2 h 10 min”.
    public func duration(minutes: Int) -> String {
        let sign = minutes < 0 ? "−" : ""
        let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
        if hours == 0 { return sign + "\(rest) min" }
        return sign + (rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min")
    }

    private var notANumber: String { speaks(english: "not a number", german: "keine Zahl") }
}
