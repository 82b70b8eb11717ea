// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Injections, surgery and stimulators, in German.
    static let germanProcedures: String = """
        = injections
        title: Spritzen und Verödung von Nerven
        lead: Bei Spritzen gegen chronische Rückenschmerzen sind sich Fachleute nicht einig.

        ## Was gemacht wird

        - Epidurale Spritze: Kortison kommt nahe an die Nerven der Wirbelsäule.
        - Facettenspritze: Ein Mittel kommt in ein kleines Gelenk der Wirbelsäule.
        - Radiofrequenz: Hitze schaltet einen kleinen Nerv aus.
        - Lidocain oder Ketamin als Infusion in eine Vene: Für den Rücken gelten die Belege als zu
          dünn.

        ## Zwei Sichtweisen

        2025 hat eine Gruppe der Zeitschrift BMJ 81 Studien mit etwa 8.000 Menschen ausgewertet.
        Alle hatten seit mindestens drei Monaten Schmerzen an der Wirbelsäule. Die ersten drei
        Verfahren halfen wenig oder gar nicht mehr als eine Scheinbehandlung. Die Gruppe rät daher
        dringend davon ab, außer in Studien. Sie nennt auch Schäden: Etwa 9 von 100 hatten länger
        Schmerzen oder waren steif, und bei etwa 1 von 100 wurde die Hülle um die Nerven
        durchstochen.

        Daraufhin baten 34 Schmerzgesellschaften die Zeitschrift, diesen Rat zurückzuziehen. Sie
        nennen ihn irreführend.

        Der Rat gilt nicht bei Schmerzen unter drei Monaten, bei Krebs oder bei entzündeten
        Gelenken. Eine ältere Übersicht sah bei Nervenschmerz im Bein einen kleinen, kurzen Gewinn
        durch die epidurale Spritze.

        ## Was Sie fragen können

        - Was ist das Ziel, und wann sehen wir es?
        - Wie vielen von 100 Menschen wie mir hilft es, und wie vielen schadet es?
        - Was ist, wenn ich Blutverdünner oder Dipyridamol nehme oder Diabetes habe?
        - Welche Mittel gegen Übelkeit oder Allergie könnten meine Beine unruhiger machen? Geht es
          ohne sie?

        Lesen Sie auch [Schmerz aus einem Nerv](neuropathic-pain), [Operation und
        Stimulatoren](surgery-and-stimulators) und [Was Sie fragen können](what-to-ask).

        = surgery-and-stimulators
        title: Operation und Stimulatoren
        lead: Die meisten Rückenschmerzen brauchen keine Operation. Manchmal aber eilt sie.

        ## Operation an der Wirbelsäule

        Eilig ist sie, wenn Nerven in Gefahr sind; die [Warnzeichen](red-flags) sagen Ihnen, wann.
        Sonst haben Sie Zeit zum Überlegen. Sie kommt in Frage, wenn ein Nerv gedrückt wird und die
        Aufnahme zu Ihren Beschwerden passt. Bei einfachen Rückenschmerzen rät NICE in England
        davon ab, eine Bandscheibe zu ersetzen, und will Wirbel nur in Studien versteifen lassen.

        Und die Beine? In einer Gruppe von 66 Menschen waren unruhige Beine nach der Operation
        seltener. In einer anderen hatten Menschen mit unruhigen Beinen vorher und nachher mehr
        Rückenschmerzen als die anderen. Fragen Sie also, welcher Schmerz besser werden soll.

        Nach einer Betäubung nahe am Rückenmark hatten in einer Studie 9 von 100 neu unruhige
        Beine, in einer anderen niemand.

        ## Andere Verfahren

        - Stimulation am Rückenmark: Drähte und ein kleines Gerät kommen in den Körper. Bei
          Rückenschmerzen bringt das vermutlich wenig mehr als ein Scheingerät.
        - Basivertebrale Ablation: Hitze auf einen Nerv im Wirbel. Die Ergebnisse gelten als gut,
          doch die meisten Studien wurden wohl von Herstellern bezahlt.
        - Behandlung der Venen: Sie kann manchen helfen, die kranke Venen und unruhige Beine haben.

        ## Was Sie fragen können

        - Was passiert, wenn wir warten?
        - Wie vielen von 100 Menschen wie mir geht es danach besser, und wie vielen schlechter?
        - Kann ich eine zweite Meinung einholen?

        Siehe auch [Spritzen](injections) und [Die Schmerzpraxis](pain-specialist).
        """
}
