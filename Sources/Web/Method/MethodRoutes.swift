// SPDX-License-Identifier: Apache-2.0

/// The page of rules and sources.
enum MethodRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.method) { visit in .page(MethodPage(visit)) }
    }
}
