// SPDX-License-Identifier: Apache-2.0
import Wording

extension PlanPage {
    /// The fixed words of the page.
    static let phrases: [Text] = [
        Text(
            "planPage.lead",
            "What you and your doctor agree on, in order. The rules propose; nothing stands in the "
                + "plan before you take it in, and nothing in it changes by itself."
        ),
        Text("planPage.pressingTitle", "First of all"),
        Text(
            "planPage.setAside",
            "You set this aside. That is kept as you wish. The warning sign still stands."
        ),
        Text("planPage.noticesTitle", "Please look at this"),
        Text("planPage.goalsTitle", "Goals"),
        Text(
            "planPage.noGoals",
            "No goal is set. A goal makes it possible to say whether a step was worth it."
        ),
        Text("planPage.setGoal", "Set a goal"),
        Text("planPage.agreedTitle", "Our plan"),
        Text(
            "planPage.nothingAgreed",
            "Nothing is agreed yet. Look at what is proposed below, and take in what you want to do."
        ),
        Text("planPage.ownStep", "Write a step of your own"),
        Text("planPage.print", "Print the plan"),
        Text("planPage.tests", "Tests at home"),
        Text("planPage.closedTitle", "Done or set aside"),
        Text("planPage.proposedTitle", "What the rules propose"),
        Text(
            "planPage.nothingKnown",
            "A plan needs answers first: what bothers you, what you take, and what was measured."
        ),
        Text("planPage.toInterview", "Open the interview"),
        Text("planPage.settled", "Nothing new is proposed. The plan fits your answers of today."),
        Text(
            "planPage.heldBack",
            "Until this has been looked at, nothing else is proposed. The rest of the plan can wait."
        ),
        Text("planPage.newLead", "Tick what you want to do. The rest can wait."),
        Text("planPage.noneTicked", "Nothing was ticked. Tick one step or more."),
        Text("planPage.take", "Take the ticked steps into the plan"),
        Text("planPage.setTickedAside", "Set the ticked steps aside"),
        Text("planPage.rewordedTitle", "New facts, other words"),
        Text(
            "planPage.rewordedLead",
            "Your answers changed since this was agreed. What stands in the plan stays until you "
                + "change it."
        ),
        Text("planPage.takeWords", "Take the new words"),
        Text("planPage.unfoundedTitle", "No longer proposed"),
        Text(
            "planPage.unfoundedLead",
            "Nothing in your answers of today speaks for these steps any more. They stay until you "
                + "change them."
        ),
        Text("planPage.triedTitle", "What was tried"),
        Text(
            "planPage.noTried",
            "Nothing is written down. It helps: what brought nothing is not proposed again."
        ),
        Text("planPage.addTried", "Write down what was tried"),
        Text("planPage.addThis", "Write it down"),
        Text("planPage.change", "Change"),
    ]
}
