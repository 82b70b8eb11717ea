// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The pages that explain: what stands around their texts, and in their drawings.
    static let germanLearn = """
        drawing.augmentation.afternoon: Nachmittag
        drawing.augmentation.begins: wann die Beine beginnen
        drawing.augmentation.dose: Dosis
        drawing.augmentation.evening: Abend
        drawing.augmentation.months: Monate
        drawing.augmentation.night: Nacht
        drawing.augmentation.says: Zwei Linien über Monate. Unten steigt die Dosis in Stufen. Oben
          rückt die Tageszeit, zu der die Beine beginnen, von der Nacht zum Abend und dann zum
          Nachmittag. Es ist eine Skizze; die Zahlen gehören niemandem.
        drawing.augmentation.title: Wenn es immer früher beginnt
        drawing.bend.bent: Vorgebeugt
        drawing.bend.eases: mehr Platz: besser
        drawing.bend.hurts: wenig Platz: Schmerz
        drawing.bend.says: Zwei Menschen von der Seite. Einer steht aufrecht: Der Kanal der
          Wirbelsäule ist dann am engsten, und die Beine schmerzen. Einer stützt sich auf einen
          Wagen: Der Kanal wird etwas weiter, und der Schmerz lässt nach.
        drawing.bend.straight: Aufrecht
        drawing.bend.title: Aufrecht stehen und sich vorbeugen
        drawing.clock.calm: ruhiger Morgen
        drawing.clock.night: Nacht
        drawing.clock.says: Eine Linie von Mittag bis Mittag. Tags ist sie niedrig, am Abend steigt
          sie, um Mitternacht ist sie am höchsten und am Morgen am niedrigsten. So verläuft es
          meist; bei Ihnen kann es anders sein.
        drawing.clock.title: Unruhige Beine über Tag und Nacht
        drawing.clock.worst: hier meist am schlimmsten
        drawing.iron.blood: im Blut
        drawing.iron.brain: im Gehirn
        drawing.iron.says: Zwei Gefäße nebeneinander. Das für das Blut ist fast voll, das für das
          Gehirn fast leer. Ein Bluttest sieht nur das erste.
        drawing.iron.title: Zwei Vorräte an Eisen
        drawing.loop.back: Rückenschmerz
        drawing.loop.legs: Unruhige Beine
        drawing.loop.says: Drei Kästen mit Pfeilen. Unruhige Beine stören den Schlaf. Gestörter
          Schlaf kann den Schmerz im Rücken verstärken. Ein schmerzender Rücken stört wieder den Schlaf.
          Hilfe an einer Stelle kann die anderen entlasten.
        drawing.loop.sharpens: vielleicht mehr Schmerz
        drawing.loop.sleep: Gestörter Schlaf
        drawing.loop.title: Beine, Schlaf und Rücken
        drawing.loop.wakes: weckt Sie
        drawing.where.legs: Unruhige Beine
        drawing.where.legsEnd: oft beide Waden
        drawing.where.legsLine: tief innen,
        drawing.where.nerves: Nervenschaden
        drawing.where.nervesEnd: wie Socken
        drawing.where.nervesLine: beide Füße,
        drawing.where.says: Drei Paar Beine von hinten. Ischias läuft als Linie vom Rücken ein Bein
          hinab bis unter das Knie. Ein Nervenschaden sitzt in beiden Füßen und steigt wie Socken
          auf. Unruhige Beine spürt man tief innen, meist in beiden Waden.
        drawing.where.sciatica: Ischias
        drawing.where.sciaticaEnd: ein Bein hinab
        drawing.where.sciaticaLine: eine Linie,
        drawing.where.title: Wo man es spürt
        learn.allPages: Alle Seiten
        learn.found: {count} {count|Seite|Seiten} gefunden
        learn.group.back: Rückenschmerzen
        learn.group.causes: Was dahintersteckt
        learn.group.help: Hilfe finden
        learn.group.legs: Unruhige Beine
        learn.group.linked: Wie Beine, Rücken und Schlaf zusammenhängen
        learn.group.lookAlikes: Was unruhigen Beinen ähnlich sieht
        learn.group.treatments: Behandlungen
        learn.lead: Kurze Seiten in einfachen Worten. Jede sagt, worauf sie sich stützt.
        learn.more: Mehr dazu:
        learn.nothing: Nichts gefunden
        learn.relatedTitle: Weiterlesen
        learn.rulesTitle: Regeln, die es verwenden
        learn.searchLabel: In diesen Seiten suchen
        learn.searchWord: Suchen
        learn.sourcesTitle: Woher das stammt
        learn.title: {title}
        learn.tryAll: Oder sehen Sie alle Seiten durch.
        learn.tryLess: Versuchen Sie ein Wort statt mehrerer oder nur seinen Anfang: „krib“ findet
          auch „kribbeln“.
        learn.tryOther: Versuchen Sie ein einfacheres Wort: „Tabletten“, „Schlaf“, „Bild“. Namen
          von Tabletten findet man unter dem, was darin ist.
        """
}
