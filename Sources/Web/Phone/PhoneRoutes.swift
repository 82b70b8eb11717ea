// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// The way in for a phone: the steps, and the certificate to trust; nothing kept is shown.
enum PhoneRoutes {
    static func add(to table: inout RouteTable) {
        table.openGet(Paths.phone) { .page(PhonePage(visit: $0)) }
        table.openGet(Paths.phoneAuthority) { visit in
            guard let phone = visit.world.phone else { throw Refusal.notFound }
            // Not as a file to keep: only so does an iPhone offer to install it.
            return .data(phone.authority, type: "application/x-x509-ca-cert", status: .ok)
        }
    }
}
