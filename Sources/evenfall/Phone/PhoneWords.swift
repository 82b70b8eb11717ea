// SPDX-License-Identifier: Apache-2.0
import Authority
import Glibc
import Vocabulary
import Web
import Wording

/// What is said at the terminal once a phone can come in.
enum PhoneWords {
    /// Shows the code, and says what was made anew.
    static func tell(_ phone: PhoneDoor, _ papers: PhoneFolder.Papers) {
        if isatty(STDERR_FILENO) == 1 {
            for line in QRSquares.lines(phone.squares) { OutputStream.say(line) }
        }
        OutputStream.say("On a phone in the same network scan the code, or open \(phone.address)")
        switch papers.news {
        case .nothing, .certificate: break
        case .firstAuthority:
            OutputStream.say("A private certificate authority was made for this computer.")
        case .otherAuthority:
            OutputStream.say(
                "The certificate authority had to be made anew: the name or address is another, "
                    + "it was about to end, or its files could not be used. Phones that trusted "
                    + "the former one must be given this one."
            )
        }
        let day = Wording.english.date(Day(number: papers.server.ends / 86_400))
        if papers.news == .certificate {
            OutputStream.say("The certificate was renewed. Phones need nothing for that.")
        }
        OutputStream.say(
            "The certificate is good until \(day); starting “evenfall phone” again renews it."
        )
        OutputStream.say("Fingerprint of the authority (SHA-256), to compare on the phone:")
        OutputStream.say(papers.authority.fingerprint)
    }
}
