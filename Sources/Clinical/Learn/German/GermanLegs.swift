// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// What restless legs are, why they are hard to tell, genes, and cortisol, in German.
    static let germanLegs: String = """
        = what-restless-legs-are
        title: Was unruhige Beine sind
        lead: Unruhige Beine sind ein starker Drang, die Beine zu bewegen, der in der Ruhe kommt.

        Dem Drang kann man kaum widerstehen. Die meisten spüren dabei auch etwas in den Beinen. Es
        kribbelt, zieht, brummt oder tut weh. Manche finden kein Wort dafür. Etwa 1 von 3 nennt es
        Schmerz. Auch die Arme können betroffen sein. In der Medizin heißt das
        Restless-Legs-Syndrom, kurz RLS.

        ## Fünf Zeichen

        Ärztinnen und Ärzte achten auf fünf Zeichen. Alle fünf müssen passen:

        - Sie spüren einen Drang, die Beine zu bewegen.
        - Er beginnt oder wächst, wenn Sie still sitzen oder liegen.
        - Er lässt nach, solange Sie sich bewegen, ganz oder zum Teil.
        - Am Abend oder in der Nacht ist es schlimmer als am Morgen.
        - Nichts anderes erklärt die Beschwerden ganz.

        Ist es sehr stark, können die Linderung beim Gehen und der ruhige Morgen verloren gehen.
        Dann zählt, dass es sie früher gab.

        Kein Bluttest und kein Bild kann unruhige Beine zeigen. Der beste Test ist das, was Sie
        erzählen. Auch darum sind sie [schwer zu erkennen](why-hard-to-diagnose).

        ## Wie häufig es ist

        Etwa 7 von 100 Erwachsenen haben solche Zeichen. Für etwa 3 von 100 sind sie eine echte
        Last. Die meisten Menschen haben ruhige Beine. Nur wenige wissen also, wie Ihre Nächte sind.
        Trotzdem sind Sie [nicht allein](you-are-not-alone).

        Manche Ursachen kann man finden und behandeln. Schon früh lohnt ein Blick auf das
        [Eisen](iron-and-legs) und auf Ihre [Medikamente](medicines-that-worsen-legs).

        = why-hard-to-diagnose
        title: Warum unruhige Beine schwer zu erkennen sind
        lead: Viele Leiden der Beine sehen nachts gleich aus, und kein Test allein trennt sie.

        In die Praxis geht man meist am Tag. Dann sind die Beine ruhig, und es gibt nichts zu sehen.
        Was man spürt, lässt sich schwer in Worte fassen. Ein Schmerz im Rücken oder im Bein kann es
        auch verdecken.

        ## Vier Zeichen sind nicht genug

        In einer Studie wurden 788 Menschen ohne unruhige Beine gefragt. Etwa 1 von 6 hatte doch die
        ersten vier Zeichen. Die anderen 5 von 6 hatten sie nicht. Krämpfe und eine ungünstige
        Haltung waren zwei der Gründe. Auch Krampfadern, ein krankes Gelenk oder bloßes Wippen mit
        dem Fuß können so aussehen.

        Was heißt das für eine Rückenklinik? Nehmen wir an, 12 von 100 Menschen dort haben unruhige
        Beine. Alle 12 zeigen die vier Zeichen, aber auch etwa 14 der anderen 88. Von diesen 26 hat
        also weniger als die Hälfte unruhige Beine. Darum wird so viel nach anderen Ursachen
        gefragt. Wir kennen keinen Fragebogen, der bei Menschen mit chronischem Rückenschmerz
        geprüft wurde.

        ## Zwei Dinge auf einmal

        Man kann mehr als ein Problem mit den Beinen haben. In einer Studie mit Menschen, deren
        Wirbelsäule krank war, hatten 9 von 10 mit unruhigen Beinen auch Krämpfe. So helfen Sie
        Ihrer Ärztin oder Ihrem Arzt:

        - Erzählen Sie von jedem Problem für sich.
        - Notieren Sie die schlimmste und die ruhigste Stunde am Tag.
        - Sagen Sie, was hilft und wie lange es hilft.
        - Bringen Sie eine Liste mit: alles, was Sie nehmen, auch ohne Rezept.

        Vergleichen Sie selbst: [Ischias](legs-or-sciatica), [enger Wirbelkanal](legs-or-stenosis),
        [Nervenschaden](legs-or-neuropathy) und [Krämpfe](legs-or-cramps).

        = genes
        title: Unruhige Beine in der Familie
        lead: Gene können unruhige Beine wahrscheinlicher machen, aber kein Gen allein entscheidet.

        Unruhige Beine können in der Familie liegen. Hat sie auch ein Elternteil, ein Bruder, eine
        Schwester oder ein Kind? Dann sagen Sie es in der Praxis. Es ist ein Stück mehr vom Bild.
        Unruhige Beine gibt es aber auch, wenn sonst niemand in der Familie sie hat.

        ## Viele kleine Teile

        Die bisher größte Studie sah sich etwa 117.000 Menschen mit unruhigen Beinen an und etwa 1,5
        Millionen ohne. Sie fand viele Stellen in den Genen, die damit zu tun haben. Die meisten
        davon ändern das Risiko nur wenig.

        Gene sind nicht alles. Auch wenig [Eisen](iron-and-legs), eine [Schwangerschaft](pregnancy)
        und manche [Medikamente](medicines-that-worsen-legs) spielen mit.

        ## Was man nicht weiß

        Eine Studie fand bei einem dieser Gene kleinere Vorräte an Eisen. Eine spätere fand das
        nicht. Wie die Gene auf die Nerven wirken, ist noch offen.

        ## Was das für Sie heißt

        - Kein Gentest kann sagen, ob Sie unruhige Beine haben.
        - Auch Gentests, die man kaufen kann, können es nicht.
        - Welche Behandlung passt, sagen die Gene nicht.
        - Ein Gen ist kein Schicksal, und niemand ist daran schuld.

        Vorerst sagt die Geschichte der Familie mehr als ein Gentest. Fragen Sie Ihre Verwandten
        nach ihren Nächten, wenn sie gern davon erzählen. Die Zahlen stehen in [der Studie mit
        46.000 Menschen](study-of-46000).

        = study-of-46000
        title: Die Studie mit 46.000 Menschen
        lead: Eine große Studie fand 2017 in den Genen 19 Stellen, die zu unruhigen Beinen gehören.

        Vielleicht haben Sie von „46.000 Menschen mit unruhigen Beinen“ gelesen. Sehr wahrscheinlich
        ist diese Studie gemeint. Zuerst sah sie sich 15.126 Menschen mit unruhigen Beinen an und
        etwa 95.000 ohne. Dann prüfte sie das Ergebnis an 30.770 weiteren mit unruhigen Beinen und
        an etwa 287.000 ohne. Das sind zusammen fast 46.000 Menschen mit unruhigen Beinen.

        ## Was sie fand

        Von den 19 Stellen waren 6 schon bekannt, 13 waren neu. Unruhige Beine haben also eine
        Wurzel im Körper. Sie sind nicht eingebildet. Die Studie zeigt der Forschung auch, wo sie
        suchen kann. Eine mehr als doppelt so große Studie fand 2024 noch viel mehr Stellen.

        ## Was sie nicht heißt

        - Sie ist kein Test. Auch viele Menschen mit ruhigen Beinen tragen diese Genformen.
        - Sie sagt nicht, wer unruhige Beine bekommt und wie schlimm sie werden.
        - Sie hat keine Behandlung geprüft.
        - Sie erklärt keinen Rückenschmerz.

        ## Eine Stelle in Zahlen

        Eine ältere Studie fand eine Stelle, bei der das Risiko um etwa ein Drittel höher ist. Grob
        gerechnet heißt das: Etwa 7 von 100 Erwachsenen haben unruhige Beine. Von 100 Menschen mit
        einer Kopie dieser Genform wären es etwa 9. Die anderen 91 hätten sie nicht.

        Ihre Gene sind also [ein Teil von vielen](genes). Ändern kann man sie nicht. Nach
        [Eisen](iron-and-legs), [Medikamenten](medicines-that-worsen-legs) und
        [Gewohnheiten](habits) kann man schauen.

        = cortisol
        title: Cortisol und unruhige Beine
        lead: Cortisol folgt wie unruhige Beine der Tageszeit, aber ein Test darauf hilft nicht.

        Cortisol ist ein Hormon. Es hilft dem Körper, wach zu werden und Stress zu bestehen. Am
        Morgen ist es hoch, um Mitternacht niedrig. Bei unruhigen Beinen ist es umgekehrt. Um
        Mitternacht sind sie am schlimmsten, am Morgen sind sie ruhig. Also lag die Frage nahe, ob
        beides zusammenhängt.

        ## Was zwei kleine Studien fanden

        - Eine maß nachts das Cortisol im Urin. Bei 73 Menschen mit unruhigen Beinen war es höher
          als bei 34 ohne.
        - Eine gab zehn Menschen am Abend Hydrocortison, also dasselbe Hormon, in eine Vene. Den
          Beinen ging es besser.

        Die beiden weisen in verschiedene Richtungen. Läge es an einem Mangel, so hätte die erste
        Studie weniger finden müssen. Mehr Cortisol in der Nacht kann einfach heißen, dass man wach
        liegt.

        ## Was das für Sie heißt

        - Ein Cortisol-Test kann unruhige Beine weder zeigen noch ausschließen.
        - Cortisol ist keine Behandlung dafür. Eine Studie mit zehn Menschen ist dafür zu klein.
        - Aus anderen Gründen kann der Test sehr wohl sinnvoll sein.
        - Bekommen Sie Kortison für den Rücken? Dann notieren Sie, wie es den Beinen danach geht.

        Wird Ihnen für die Beine ein solcher Test angeboten, so fragen Sie: „Was würden wir dann
        anders machen?“ Ein Test, der etwas ändern kann, ist der auf [Eisen](iron-tests). Was
        schlechte Nächte tun und was sie lindert, steht unter [Schlaf](sleep-and-legs).
        """
}
