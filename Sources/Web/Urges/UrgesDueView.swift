// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// The reminder that the questions about urges are due.
struct UrgesDueView: MustacheParent, Sendable {
    private let medicines: [String]
    private let wording: Wording

    /// A reminder; nil when nothing is due.
    init?(_ visit: Visit) {
        guard !visit.glance.urgesDueFor.isEmpty else { return nil }
        medicines = visit.glance.urgesDueFor
        wording = visit.wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "says": wording(says)
        case "path": Paths.urges()
        case "link": wording(Text("urgesDue.link", "Answer five questions"))
        default: nil
        }
    }

    private var says: Text {
        let names = medicines.map {
            Text("words.medicineName", "{name}", ["name": .verbatim($0)])
        }
        return Text(
            "urgesDue.says",
            "Because you take {list}: has any urge become new or stronger? It is asked at the start, "
                + "after one, three and six months, and then every six months.",
            ["list": .list(names)]
        )
    }
}
