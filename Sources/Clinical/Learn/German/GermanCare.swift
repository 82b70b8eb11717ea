// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Movement, hands-on care, care for mind and sleep, and devices, in German.
    static let germanCare: String = """
        = movement
        title: Bewegung
        lead: Bewegung ist eines der wenigen Mittel, die dem Rücken und den Beinen helfen können.

        Bei chronischen Rückenschmerzen raten die Leitlinien der USA, Englands und der WHO alle zu
        Übungen. Der Gewinn ist echt, aber klein: etwas weniger Schmerz und etwas mehr, was Sie tun
        können.

        Bei unruhigen Beinen weisen kleine Studien darauf hin, dass Training für Ausdauer und
        Beinmuskeln hilft. Eine neuere Übersicht konnte das nicht bestätigen. Für die Beine ist die
        Frage also offen, und Ihr eigener Versuch zählt.

        ## Arten von Bewegung

        - Gehen kostet nichts, und Sie können heute beginnen.
        - Ausdauertraining wie Radfahren oder Schwimmen tat der Stimmung besonders gut.
        - Krafttraining half besonders gut dabei, im Alltag mehr zu schaffen.
        - Übungen für die tiefen Rumpfmuskeln halfen dabei ebenso gut. Sie lernen, diese Muskeln
          gezielt zu steuern.
        - In der Physiotherapie zeigt Ihnen jemand, wie es geht, und stimmt es auf Sie ab.

        Die Belege für diese Rangfolge sind schwach. Am besten ist, was Sie auf Dauer machen.

        ## So fangen Sie an

        Beginnen Sie mit weniger, als Sie schaffen, und legen Sie jede Woche ein wenig zu. Harter
        Sport am späten Abend macht die Beine vermutlich unruhiger; früher am Tag ist wohl besser.
        Bei [neuen Schmerzen](acute-pain) reicht es zuerst, aktiv zu bleiben.

        Lassen Sie sich etwa 12 Wochen Zeit, bevor Sie urteilen. Wie das geht, steht unter [Ein
        fairer Versuch](a-fair-test). Bei einem der [Warnzeichen](red-flags) fragen Sie zuerst
        ärztlich nach.

        = stretching-yoga-tai-chi
        title: Dehnen, Yoga und Tai-Chi
        lead: Sanfte Bewegung ist einen Versuch wert, wenn sie Ihnen Freude macht. Die Belege sind
        dünn.

        ## Für den Rücken

        - Dehnen: Eine große Übersicht hat verschiedene Übungen bei chronischen Rückenschmerzen
          verglichen. Dehnen allein half nicht mehr als gar keine Behandlung.
        - Yoga und Tai-Chi: Eine Leitlinie aus den USA von 2017 nennt beide bei chronischen
          Schmerzen. Die Belege dafür nennt sie schwach. Nach ihren eigenen Regeln lief sie 2022
          aus; nehmen Sie das also nur als Hinweis.

        ## Für die Beine

        Ein unruhiges Bein zu dehnen lindert oft, solange Sie es tun. Das ist typisch für unruhige
        Beine und heißt nicht, dass die Wirkung anhält.

        In kleinen Studien half Yoga dem Schlaf und der Stimmung mehr als den Beinen. Zu Tai-Chi
        bei unruhigen Beinen kennen wir keine Studie.

        ## So probieren Sie es aus

        - Wählen Sie, was Ihnen Freude macht. Dann bleiben Sie eher dabei.
        - Sagen Sie vor der ersten Stunde, was mit Ihrem Rücken ist.
        - Wenn ein Bein bei einer Übung taub oder schwach wird, lassen Sie diese Übung weg und
          fragen Sie ärztlich nach.
        - Legen Sie einen Tag fest, an dem Sie Bilanz ziehen: siehe [Ein fairer
          Versuch](a-fair-test).

        Wenn Sie mehr tun möchten, lesen Sie weiter unter [Bewegung](movement).

        = hands-on
        title: Behandlung mit den Händen, Nadeln und Wärme
        lead: Eine Behandlung mit den Händen kann den Schmerz eine Weile lindern. Bewegung ersetzt
        sie nicht.

        ## Für den Rücken

        - Wärme: Eine Leitlinie aus den USA fand mittelgute Belege, dass sie neue Rückenschmerzen
          lindert. Sie kostet wenig.
        - Massage: Die WHO sagt, man kann sie bei chronischen Schmerzen anbieten.
        - Manipulation: Geübte Hände bewegen oder drücken die Gelenke der Wirbelsäule. In Studien
          half das bei chronischen Schmerzen etwas mehr als eine Scheinbehandlung.
        - Akupunktur: Hier sind sich die Leitlinien nicht einig. Die WHO und die USA sagen, man
          kann sie anbieten; NICE in England rät bei Rückenschmerzen davon ab.

        NICE sagt auch: Behandlung mit den Händen nur zusammen mit Übungen.

        ## Für die Beine

        In einer Studie mit 28 Menschen beruhigte Massage die Beine mehr als keine Behandlung. Aber
        alle wussten, was sie bekamen, und das kann das Ergebnis verzerren. Eine neuere Übersicht
        sah keinen klaren Gewinn. Kleine Studien zur Akupunktur sahen einen gewissen Gewinn.

        ## Bevor Sie beginnen

        Sagen Sie es, wenn Sie dünne Knochen haben, Krebs haben oder hatten, Blutverdünner nehmen
        oder schwanger sind. Ist ein Bein neu taub oder schwach, lesen Sie zuerst die
        [Warnzeichen](red-flags). Legen Sie einen Tag fest, an dem Sie urteilen: siehe [Ein fairer
        Versuch](a-fair-test). Und bleiben Sie in [Bewegung](movement).

        = mind-and-sleep-treatments
        title: Hilfe für Kopf und Schlaf
        lead: Hier üben Sie, mit Schmerz und schlechten Nächten umzugehen. Ihr Schmerz ist deshalb
        nicht weniger echt.

        Schmerz trifft den ganzen Menschen, und so kann auch Hilfe für den ganzen Menschen wirken.
        Der Gewinn ist meist bescheiden.

        ## Für den Rücken

        - Schulung: Sie lernen, wie Schmerz entsteht und was Sie sich zutrauen können. Die WHO
          sagt, man kann sie anbieten.
        - Kognitive Verhaltenstherapie: In Gesprächen und Übungen geht es um Gewohnheiten und
          Gedanken, die den Schmerz schwerer machen. Die USA und die WHO sagen, man kann sie
          anbieten; NICE in England will sie zusammen mit Übungen.
        - Achtsamkeit: Sie üben, den Schmerz wahrzunehmen, ohne gegen ihn zu kämpfen. Eine
          Leitlinie der USA von 2017 sah mittelgute Belege. Nicht alle Leitlinien nennen sie.
        - Ein Team aus Medizin, Physiotherapie und Psychologie macht mit Ihnen einen gemeinsamen
          Plan. Auch dafür sah diese Leitlinie mittelgute Belege.

        ## Für Nächte und Beine

        - Schlaftraining (CBT-I): ein Kurs, der den Schlaf neu ordnet, etwa mit festen Zeiten. Er
          hilft vermutlich, mit unruhigen Beinen besser zurechtzukommen; gute Studien fehlen.
        - Ein beschäftigter Kopf: Rätsel, Spiele oder Handarbeit, wenn Sie still sitzen müssen.
          Fachleute raten dazu. Wie gut es wirkt, weiß man nicht.

        ## Was Sie fragen können

        - Gibt es einen Kurs in der Nähe oder im Internet, und wer bezahlt ihn?
        - Woran merken wir, dass es hilft?

        Lesen Sie auch [Schlaf und Schmerz](sleep-and-pain), [Unruhige Nächte](restless-nights) und
        [Schmerz, der bleibt](chronic-pain).

        = devices
        title: Geräte
        lead: Einige Geräte können die Beine beruhigen. Für den Rücken raten Leitlinien von den
        üblichen Geräten ab.

        ## Für die Beine

        - Nervenstimulation: Bänder unter beiden Knien leiten schwachen Strom zu einem Nerv. In
          einer Studie trugen 37 Menschen je 14 Nächte ein echtes Gerät und eines zum Schein. Mit
          dem echten ging es 66 von 100 besser und 34 nicht. Mit dem Scheingerät waren es 17 von
          100. Eine Leitlinie der USA von 2025 sagt, man kann es einsetzen.
        - Manschetten, die sich mit Luft füllen: Laut einer Leitlinie der USA von 2016 wirken sie
          wahrscheinlich. Die Studien waren klein.
        - Nahes Infrarotlicht: Nach derselben Leitlinie wirkt es möglicherweise. Die Belege sind
          schwach.
        - Vibration: Eine Übersicht sah besseren Schlaf, aber keine ruhigeren Beine. Eine neuere
          sah ruhigere Beine.

        ## Für den Rücken

        TENS leitet Strom durch die Haut, Traktion zieht an der Wirbelsäule, und Gurte halten sie.
        Die WHO und NICE in England raten davon ab, eines der drei als Routine einzusetzen.

        ## Bevor Sie kaufen

        - Haben Sie ein Implantat, Metall im Bein, Epilepsie oder taube Füße? Dann fragen Sie
          zuerst ärztlich nach.
        - Hatten Sie je ein Blutgerinnsel, oder sind Ihre Beine schlecht durchblutet? Dann fragen
          Sie, bevor Sie Manschetten nutzen.
        - Fragen Sie, ob Sie das Gerät testen und zurückgeben können.

        [Ein fairer Versuch](a-fair-test) zeigt, ob es bei Ihnen wirkt. Siehe auch [Medikamente für
        die Beine](medicines-for-legs) und [Eisen](iron-treatment).
        """
}
