// SPDX-License-Identifier: Apache-2.0

extension Wording {
    /// A whole number with thin groups of three from five digits on.
    public func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        let sign = value < 0 ? "−" : ""
        guard digits.utf8.count > 4 else { return sign + digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
            result.append(digit)
        }
        return sign + result
    }

    /// A number with exactly so many digits behind the point, halves rounded away from zero.
    ///
    /// - Parameters:
    ///   - value: A finite number below 10^15; anything else reads as “not a number”.
    ///   - digits: Digits behind the point, 0–6.
    /// - Returns: The number as people read it.
    public func number(_ value: Double, digits: Int) -> String {
        guard value.isFinite, value.magnitude < 1e15 else { return "not a number" }
        let places = min(max(digits, 0), 6)
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        // The small push keeps 2.675, stored a hair too low, from rounding down.
        let scaled = value.magnitude * Double(scale)
        let rounded = Int(scaled + 0.5 + scaled.ulp)
        let sign = value < 0 && rounded > 0 ? "−" : ""
        guard places > 0 else { return sign + number(rounded) }
        let fraction = String(rounded % scale)
        let padding = String(repeating: "0", count: places - fraction.count)
        return sign + number(rounded / scale) + "." + padding + fraction
    }

    /// A span of minutes: “45 min”, “2 h”, “2 h 10 min”.
    public func duration(minutes: Int) -> String {
        let sign = minutes < 0 ? "−" : ""
        let hours = Int(minutes.magnitude) / 60
        let rest = Int(minutes.magnitude) % 60
        if hours == 0 { return sign + "\(rest) min" }
        return sign + (rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min")
    }
}
