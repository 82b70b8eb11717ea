// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Storage
import Wire

/// How the program and its record are: a page for the person, and one word for a monitor.
enum HealthRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.health) { visit in
            .page(HealthPage(try await Health(visit.world), visit: visit))
        }
        table.post(Paths.healthCheck) { visit in
            try await visit.world.lastCheck.run(on: visit.world.store, at: visit.now)
            return .seeOther(Paths.health())
        }
        table.openGet(Paths.healthJSON, monitor)
    }

    /// Says `{"ok":true}`, or `{"ok":false}` with 503, and nothing else: it holds nothing of a
    /// person's, so that a monitor needs no login.
    private static func monitor(_ visit: Visit) async throws -> Reply {
        let isWell: Bool
        do {
            isWell = try await Health(visit.world).troubles.isEmpty
        } catch {
            isWell = false
        }
        let says: JSONValue = .object(JSONObject([("ok", .boolean(isWell))]))
        return .data(
            says.serializedBytes(.compact),
            type: "application/json",
            status: isWell ? .ok : .serviceUnavailable
        )
    }
}
