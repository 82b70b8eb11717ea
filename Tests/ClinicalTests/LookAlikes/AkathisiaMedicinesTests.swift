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
        #expect(AkathisiaMedicines.recent(in: row.sample).truth == row.truth)
    }

    @Test func `the medicine that was found is named`() {
        let sample = Case.sample {
            $0.take("ibuprofen")
            $0.take("olanzapine")
        }
        #expect(AkathisiaMedicines.recent(in: sample).answers == [.medicine(1)])
    }

    @Test func `every name is written in lower case`() {
        for name in AkathisiaMedicines.names { #expect(name == name.lowercased()) }
    }
}
