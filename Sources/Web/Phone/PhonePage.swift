// SPDX-License-Identifier: Apache-2.0
import Mustache
import Report
import Wording

/// The steps by which a phone comes to trust this computer, with the code to scan.
struct PhonePage: Page {
    static let template = "phone"

    let visit: Visit

    var title: Text { PhonePage.name }
    var room: MenuRoom? { nil }

    func child(named name: String) -> Any? {
        let phone = visit.world.phone
        switch name {
        case "heading": return visit.wording(title)
        case "isReady": return phone != nil
        case "address": return phone?.address ?? ""
        case "fingerprint": return phone?.fingerprint ?? ""
        case "code": return orFalse(drawing)
        case "authority": return Paths.phoneAuthority()
        case "home": return Paths.tonight()
        case "isOfflineOff": return !visit.door.reach.allowsOffline
        case "say": return Phrases(PhonePage.phrases, wording: visit.wording)
        default: return nil
        }
    }

    private var drawing: Markup? {
        guard let phone = visit.world.phone, !phone.squares.isEmpty else { return nil }
        let label = Text("phone.codeLabel", "Code with the address below")
        return PhonePage.drawing(phone.squares, label: visit.wording(label))
    }

    /// The code as a drawing, dark on light in every look of the page.
    static func drawing(_ squares: [[Bool]], label: String) -> Markup {
        let size = squares.count + 8
        var path = ""
        for (row, line) in squares.enumerated() {
            for (column, isDark) in line.enumerated() where isDark {
                path += "M\(column + 4) \(row + 4)h1v1h-1z"
            }
        }
        let paper = Markup.element(
            "rect",
            [("width", String(size)), ("height", String(size)), ("fill", "#ffffff")],
            []
        )
        let dark = Markup.element("path", [("d", path), ("fill", "#000000")], [])
        return Markup.element(
            "svg",
            [
                ("viewBox", "0 0 \(size) \(size)"), ("width", "240"), ("height", "240"),
                ("role", "img"), ("aria-label", label), ("shape-rendering", "crispEdges"),
            ],
            [paper, dark]
        )
    }

    private static let phrases: [Text] = [
        Text(
            "phone.notReady",
            "To open Evenfall on a phone in the same network, set a passphrase, end the program on "
                + "this computer, and start it with “evenfall phone”."
        ),
        Text("phone.scan", "On the phone, scan this with the camera or type the address:"),
        Text("phone.fetch", "Fetch the certificate"),
        Text(
            "phone.why",
            "Your phone does not know this computer yet and warns that the connection is not "
                + "private. Show the details, open the page anyway, and fetch the certificate here."
        ),
        Text("phone.compareTitle", "Compare before you trust it"),
        Text(
            "phone.compare",
            "The phone shows the certificate’s SHA-256 fingerprint. It must be the one that the "
                + "computer printed when it started; this page alone proves nothing. Here it is "
                + "again:"
        ),
        Text("phone.iosTitle", "iPhone and iPad"),
        Text("phone.ios1", "In Safari, fetch the certificate and allow the download."),
        Text(
            "phone.ios2",
            "Open Settings and tap “Profile Downloaded” (or General, “VPN & Device Management”). "
                + "Under “More Details” compare the fingerprint, then install the profile."
        ),
        Text(
            "phone.ios3",
            "In Settings open General, About, “Certificate Trust Settings”, and switch on full "
                + "trust for it. Without this step nothing changes."
        ),
        Text(
            "phone.ios4",
            "Come back here and open Evenfall. “Share”, then “Add to Home Screen”, keeps it."
        ),
        Text("phone.androidTitle", "Android"),
        Text("phone.android1", "In Chrome, fetch the certificate; it lies in Downloads then."),
        Text(
            "phone.android2",
            "Open Settings and search for “CA certificate” (under “Encryption & credentials”, "
                + "“Install a certificate”). Choose “CA certificate”, not “VPN & app”, then "
                + "“Install anyway”, and pick evenfall.crt."
        ),
        Text(
            "phone.android3",
            "Under “Trusted credentials”, “User”, compare the fingerprint, and remove the "
                + "certificate there if it differs. Android will say that the network may be "
                + "monitored; that is its note about every certificate of one’s own."
        ),
        Text(
            "phone.android4",
            "Come back here and open Evenfall in Chrome. “Add to Home screen” keeps it."
        ),
        Text("phone.riskTitle", "What trusting it means, and how to end it"),
        Text(
            "phone.risk",
            "Whoever gets the key from your computer could pretend to be a machine in your own "
                + "network. The certificate can vouch for this computer’s name and for addresses "
                + "inside home networks only, so not for a bank or any other site."
        ),
        Text(
            "phone.remove",
            "To end it: on an iPhone remove the profile under General, “VPN & Device Management”; "
                + "on Android remove it under “Trusted credentials”, “User”; on this computer "
                + "delete the folder “phone” beside the record."
        ),
        Text("phone.open", "Open Evenfall"),
        offlineOff,
    ]

    /// What the page is called, and links to it.
    static let name = Text("phone.title", "Evenfall on your phone")
    /// What does not work over a connection without TLS.
    static let offlineOff = Text(
        "phone.offlineOff",
        "This connection is not encrypted, so this browser keeps nothing for when there is no "
            + "network. Everything else works."
    )
}
