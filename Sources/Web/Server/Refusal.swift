// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Storage
import Wording

/// A request that is not answered as asked, with what a person reads about it.
struct Refusal: Error {
    /// The status of the answer.
    let status: HTTPResponse.Status
    /// What happened, in a few words: the heading of the page.
    let title: Text
    /// What happened and what to do next.
    let says: Text
    /// Further header fields, such as `Allow`.
    var fields: HTTPFields = [:]
    /// What was sent and not kept, to be sent once more; nil when there was nothing.
    var sent: SentForm?
}

extension Refusal {
    /// There is no such page, or no such night or entry.
    static let notFound = Refusal(
        status: .notFound,
        title: Text("refusal.notFound.title", "There is no such page"),
        says: Text(
            "refusal.notFound.says",
            "The address may be mistyped, or what it pointed to is no longer there. "
                + "Nothing of your record has changed."
        )
    )

    /// The line was changed or removed since the page with its link was opened.
    static let lineGone = Refusal(
        status: .notFound,
        title: Text("refusal.lineGone.title", "This line has changed"),
        says: Text(
            "refusal.lineGone.says",
            "It was changed or removed since you opened the page that led here. Open “Medicines & "
                + "labs” again: what stands there is what is kept."
        )
    )

    /// The address is right and the way of asking is not.
    static func wrongMethod(allowed: [HTTPRequest.Method]) -> Refusal {
        Refusal(
            status: .methodNotAllowed,
            title: Text("refusal.method.title", "This page cannot be used that way"),
            says: Text(
                "refusal.method.says",
                "The address is right, but it does not take this kind of request. "
                    + "Go back to the page you came from and use its buttons."
            ),
            fields: [.allow: allowed.map(\.rawValue).sorted().joined(separator: ", ")]
        )
    }

    /// More was sent than a form can hold.
    static func tooLarge(limit: Int) -> Refusal {
        Refusal(
            status: .contentTooLarge,
            title: Text("refusal.tooLarge.title", "That is too much at once"),
            says: Text(
                "refusal.tooLarge.says",
                "A form takes at most {limit} kB, and more than that was sent. Nothing was kept. "
                    + "Go back, shorten what you wrote, and keep it again.",
                ["limit": .count(limit / 1024)]
            )
        )
    }

    /// What was sent is no form.
    static func unreadable(_ reason: Text) -> Refusal {
        Refusal(
            status: .badRequest,
            title: Text("refusal.unreadable.title", "The form could not be read"),
            says: Text(
                "refusal.unreadable.says",
                "{reason} Nothing was kept. Go back to the page and try once more.",
                ["reason": .text(reason)]
            )
        )
    }

    /// What was sent is an entry that was deleted for good.
    static let deleted = Refusal(
        status: .gone,
        title: Text("refusal.deleted.title", "This entry was deleted"),
        says: Text(
            "refusal.deleted.says",
            "It was deleted for good before, and stays deleted. Nothing of what was sent was kept. "
                + "To write something down for that day, begin a new entry."
        )
    )

    /// What was sent waited on a device for another record than this one.
    static let otherRecord = Refusal(
        status: .conflict,
        title: Text("refusal.record.title", "This belongs to another record"),
        says: Text(
            "refusal.record.says",
            "It was written down for another record than the one that is open here now, so it was "
                + "not kept in this one. It stays on your device: open it there to write it down "
                + "anew for this record, or throw it away."
        )
    )

    /// The request names another host.
    static let otherHost = Refusal(
        status: .misdirectedRequest,
        title: Text("refusal.host.title", "This is not the address of Evenfall"),
        says: Text(
            "refusal.host.says",
            "Evenfall answers only under the address it printed when it started. Open that "
                + "address."
        )
    )

    /// The request was passed on by a proxy that nobody told us about.
    static let passedOn = Refusal(
        status: .forbidden,
        title: Text("refusal.passedOn.title", "This came through another program"),
        says: Text(
            "refusal.passedOn.says",
            "A proxy has passed this request on, and Evenfall was not told of one: whoever can "
                + "reach the proxy could then read the record. To use one, start Evenfall with "
                + "--public-url and the address outside; it will ask for a passphrase."
        )
    )

    /// The request needs a login and has none.
    static let noLogin = Refusal(
        status: .unauthorized,
        title: Text("refusal.noLogin.title", "Log in first"),
        says: Text(
            "refusal.noLogin.says",
            "Your login has ended, so what you just sent was not kept. Log in, come back here with "
                + "your browser’s Back button, and send it again: your answers are still in the "
                + "form."
        )
    )

    /// The request changes something and comes from another page.
    static let otherOrigin = Refusal(
        status: .forbidden,
        title: Text("refusal.origin.title", "This did not come from Evenfall’s own pages"),
        says: Text(
            "refusal.origin.says",
            "To keep your record safe, changes are taken only from Evenfall’s own pages, under "
                + "the address it printed when it started. Nothing was changed."
        )
    )

    /// The record could not be read or kept.
    static func store(_ error: StoreError, sent: SentForm? = nil) -> Refusal {
        Refusal(
            status: error.reason == .full ? HTTPResponse.Status(code: 507) : .internalServerError,
            title: Text("refusal.store.title", "The record could not be used"),
            says: Text(
                "refusal.store.says",
                "{why}",
                ["why": .text(error.says)]
            ),
            sent: sent
        )
    }

    /// No PDF could be made.
    static func unprintable(_ reason: Unprintable) -> Refusal {
        Refusal(
            status: .serviceUnavailable,
            title: Text("refusal.unprintable.title", "There is no PDF this time"),
            says: reason.says
        )
    }

    /// Something went wrong inside.
    static let failed = Refusal(
        status: .internalServerError,
        title: Text("refusal.failed.title", "Something went wrong here"),
        says: Text(
            "refusal.failed.says",
            "It is not your doing. What was kept before is safe; what you just sent may not have "
                + "been kept. Go back and try once more. If it happens again, start Evenfall anew."
        )
    )
}
