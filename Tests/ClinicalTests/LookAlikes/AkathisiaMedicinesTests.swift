// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct AkathisiaMedicinesTests {
    /// A medicine list and whether it holds a recent one that can bring akathisia.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let truth: Truth
        let sample: Case

        init(_ what: String, _ truth: Truth, _ build: (inout Case) -> Void) {
            testDescription = what
            self.truth = truth
            sample = .sample(build)
        }
    }

    static let rows: [Row] = [
        Row("not asked", .unknown) { _ in },
        Row("asked, none", .no) { $0.medicines = [] },
        Row("another medicine", .no) { $0.take("ibuprofen 400 mg") },
        Row("in capitals with a strength", .yes) { $0.take("METOCLOPRAMIDE 10 mg") },
        Row("start not told", .yes) { $0.take("sertraline") },
        Row("started 42 days ago", .yes) {
            let start = $0.daysAgo(42)
            $0.take("sertraline") { $0.started = start }
        },
        Row("started 43 days ago", .no) {
            let start = $0.daysAgo(43)
            $0.take("sertraline") { $0.started = start }
        },
        Row("started some time this year", .yes) {
            $0.take("sertraline") { $0.started = .year(2026) }
        },
        Row("started last year", .no) {
            $0.take("sertraline") { $0.started = .year(2025) }
        },
        Row("raised 42 days ago", .yes) { $0.raise("sertraline", daysAgo: 42) },
        Row("raised 43 days ago", .no) { $0.raise("sertraline", daysAgo: 43) },
        Row("to be raised tomorrow", .no) { $0.raise("sertraline", daysAgo: -1) },
        Row("stopped yesterday", .no) {
            let stop = $0.daysAgo(1)
            $0.take("sertraline") { $0.stopped = stop }
        },
        Row("the second of two", .yes) {
            $0.take("ibuprofen")
            $0.take("olanzapine")
        },
    ]

    @Test(arguments: rows)
    func `a recent medicine is found by its name`(_ row: Row) {
        #expect(recent(row.sample).truth == row.truth)
    }

    @Test func `the medicine that was found is named`() {
        let sample = Case.sample {
            $0.take("ibuprofen")
            $0.take("olanzapine")
        }
        #expect(recent(sample).answers == [.medicine(1)])
    }

    @Test func `brands and every ingredient of the old list are found`() {
        let names = [
            "Reglan", "Zoloft", "Cymbalta 60 mg", "metoclopramide", "prochlorperazine",
            "promethazine", "droperidol", "haloperidol", "olanzapine", "quetiapine", "risperidone",
            "paliperidone", "lurasidone", "aripiprazole", "brexpiprazole", "cariprazine",
            "ziprasidone", "amisulpride", "sulpiride", "chlorpromazine", "levomepromazine",
            "fluphenazine", "perphenazine", "flupentixol", "zuclopenthixol", "fluoxetine",
            "sertraline", "paroxetine", "citalopram", "escitalopram", "fluvoxamine", "venlafaxine",
            "duloxetine", "mirtazapine",
        ]
        for name in names {
            #expect(recent(.sample { $0.take(name) }).isYes, "\(name)")
        }
    }

    private func recent(_ sample: Case) -> Claim {
        AkathisiaMedicines.recent(in: LegStory(LegProblem(id: "a"), at: 0, in: sample))
    }
}

extension Case {
    /// Adds a medicine taken for years, whose dose doubled so many days ago.
    fileprivate mutating func raise(_ name: String, daysAgo days: Int) {
        let (start, later) = (daysAgo(900), daysAgo(days))
        take(name) {
            $0.started = start
            $0.doses = [
                Dose(from: start, amount: 50, unit: .milligrams, at: nil),
                Dose(from: later, amount: 100, unit: .milligrams, at: nil),
            ]
        }
    }
}
