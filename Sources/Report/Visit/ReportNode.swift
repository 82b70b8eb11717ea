// SPDX-License-Identifier: Apache-2.0

/// A report as a tree of plain values, for whoever writes it as JSON.
///
/// Objects keep the order of their keys.
public indirect enum ReportNode: Sendable {
    case object([(key: String, value: ReportNode)])
    case array([ReportNode])
    case text(String)
    case integer(Int)
    case number(Double)
    case bool(Bool)
    case null

    /// The value of a key of an object; nil when there is none.
    public subscript(key: String) -> ReportNode? {
        guard case .object(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }
}
