// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Two pages that show the form.
    static let germanSample: String = """
        = what-restless-legs-are
        title: Was unruhige Beine sind
        lead: Ein Drang, die Beine zu bewegen. Er kommt in Ruhe, wächst am Abend und lässt nach,
          wenn Sie gehen.

        Unruhige Beine spürt man als starken Drang, sich zu rühren. Die meisten spüren auch etwas
        tief im Bein. Es kribbelt, zieht oder summt. Das ist schwer in Worte zu fassen.

        ## Vier Zeichen

        - Es gibt einen Drang, die Beine zu regen. Man kann ihm kaum trotzen.
        - Er kommt oder wächst, wenn Sie still sitzen oder liegen.
        - Er lässt nach, wenn Sie gehen oder sich dehnen, auch wenn er nicht ganz weg ist.
        - Er ist am Abend oder in der Nacht schlimmer als am Morgen bei der gleichen Ruhe.

        In der Praxis sucht man auch nach dem, was sich so ähnlich anfühlt. Das sind Krämpfe, müde
        Venen oder ein Schmerz der Nerven. Was Sie vom Tag und von der Nacht erzählen, ist der
        beste Test. Kein Wert im Blut und kein Bild kann es zeigen.

        ## Was Sie damit tun können

        Schreiben Sie auf, wann es am Tag beginnt. Schon diese Uhrzeit sagt viel. Lesen Sie auch,
        [wie man Eisen misst](iron-tests). Fehlt Eisen, kann es schlimmer sein.

        = iron-tests
        title: Wie man Eisen misst
        lead: Zwei Werte im Blut sagen, wie viel Eisen da ist. Jeder für sich kann täuschen.

        Das Hirn braucht Eisen, damit die Beine ruhig sind. Es kann ihm fehlen, auch wenn das Blut
        genug hat. Die Werte, auf die es hier ankommt, sind nicht die vom Blatt des Labors.

        ## Die zwei Werte

        - Ferritin zeigt, wie viel Eisen auf Vorrat da ist. Es steigt, wenn Sie krank sind. Dann
          sieht es zu gut aus.
        - Transferrinsättigung zeigt, wie viel Eisen im Blut auf dem Weg ist. Sie geht mit jedem
          Mahl auf und ab.

        Beide misst man am Morgen, nach einer Nacht ganz ohne Essen. Sagen Sie, ob Sie in den
        Tagen vorher Eisen nahmen oder krank waren.

        ## Was Sie fragen können

        Bitten Sie um beide Werte, mit den Zahlen. Tragen Sie sie in die Liste ein. Dann lesen Sie
        noch einmal, [was die Beine damit zu tun haben](what-restless-legs-are).
        """
}
