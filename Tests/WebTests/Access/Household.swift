import HTTPTypes
import Storage

@testable import Web

/// A site that asks for a passphrase, with one set that costs next to nothing to try.
struct Household {
    let visitor: Visitor
    static let passphrase = "kettle river button seven"
    static let cheap = Scrypt.weak

    init(reach: Reach = Reach(port: 4747, asksHere: true)) async throws {
        visitor = try await Visitor(reach: reach)
        let lock = try await Passphrase(Self.passphrase).lock(at: 0, cost: Self.cheap)
        try await visitor.store.access.keep(lock)
    }

    /// Sends the login form.
    func logIn(
        _ passphrase: String = Household.passphrase,
        back: String = "/",
        device: String = "",
        fields: HTTPFields = [:]
    ) async throws -> Visitor.Reading {
        try await visitor.send(
            "/login",
            [("passphrase", passphrase), ("back", back), ("device", device)],
            fields: fields
        )
    }

    /// The header of a browser that keeps what an answer set.
    func cookies(_ answer: Visitor.Reading, only kind: String? = nil) -> HTTPFields {
        let pairs = answer.fields[values: .setCookie].compactMap { line -> String? in
            let pair = line.split(separator: ";")[0]
            return kind.map { pair.contains("-\($0)-") } ?? true ? String(pair) : nil
        }
        return [.cookie: pairs.joined(separator: "; ")]
    }
}
