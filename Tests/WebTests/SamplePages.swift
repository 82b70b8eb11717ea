import Diary
import HTTPTypes
import Report
import Storage
import Testing
import Vocabulary
import Wording

@testable import Clinical
@testable import Web

/// One filled sample of each page, with everything in it that a template can show.
enum SamplePages {
    static func all(_ wording: Wording = .english) async throws -> [(any Page, Visit)] {
        let store = try await Visitor().store
        let visit = try await self.visit(store, wording)
        let entries = try self.entries(visit)
        for entry in entries { try await store.keep(entry, by: .person, at: visit.now) }
        let trackables = try trackables()
        let shelf = try await store.shelf()
        let kept = KeptView(entries[0], trackables: trackables, visit: visit)
        var wrong = EntryDraft(entries[1])
        wrong.write("11", for: .legs)
        let problems = wrong.problems(trackables: trackables)
        let pages: [any Page] = [
            TonightPage(visit, shelf: shelf, trackables: trackables, kept: kept),
            EntryPage(
                wrong,
                problems: problems,
                isCorrection: true,
                action: "/",
                trackables: trackables,
                visit: visit
            ),
            MonthPage(
                Month(of: visit.now.day),
                entries: entries,
                earliest: Month(of: visit.now.day),
                visit: visit
            ),
            DayPage(
                Night(eve: visit.now.day),
                entries: entries,
                trackables: trackables,
                visit: visit
            ),
            BodyPage(wrong, problems: problems, isCorrection: true, visit: visit),
            VisitsPage(entries.filter { $0.type == .visit }, visit: visit),
            TrackablesPage(
                trackables,
                name: "",
                form: .rating,
                problem: Text("sample", "A problem."),
                visit: visit
            ),
            SheetPage(BlankSheet(), visit: visit),
            SettingsPage(visit.settings, problems: [:], visit: visit),
            MorePage(visit: visit),
            PhonePage(visit: visit),
            LoginPage(
                problem: Text("sample", "A problem."),
                back: "/",
                isBrief: true,
                visit: visit
            ),
            AccessPage(
                lock: PassphraseLock(
                    cost: .weak,
                    salt: [],
                    key: [],
                    setAt: 0
                ),
                logins: [login],
                problem: Text("sample", "A problem."),
                visit: visit
            ),
            HealthPage(try await Health(visit.world), visit: visit),
            reminders(visit),
            PassportPage(
                ProcedurePassport(),
                problems: ["name": Text("sample", "A problem.")],
                visit: visit
            ),
            PrintedCardPage(
                title: WarningCardSheet.title,
                back: "/",
                sheet: PassportSheet(ProcedurePassport())
                    .page(wording: wording),
                wording: wording
            ),
            RefusalPage(refusal: .notFound, wording: wording),
            RefusalPage(
                refusal: .store(
                    StoreError(.full),
                    sent: SentForm(
                        FormFields(fields: [FormFields.Field(name: "id", value: "a")]),
                        action: "/"
                    )
                ),
                wording: wording
            ),
            MethodPage(visit),
            TreatmentsPage(visit),
            HelpPage(visit),
            HomeTestsPage(entries, visit: visit),
            try await SamplePlan.page(visit),
            RowPage(AgreedStep.self, form: .none, mark: "0123456789abcdef", visit: visit),
            RowPage(TriedTreatment.self, form: .none, visit: visit),
            RowPage(PlanGoal.self, form: .none, visit: visit),
            LearnOverviewPage(visit),
            LearnOverviewPage(searching("a", visit)),
            LearnOverviewPage(searching("nowhere", visit)),
            ReviewPage(
                SampleCase.reviewed(on: visit.now.day),
                entries: entries,
                visit: visit
            ),
            ReviewPage(nil, entries: [], visit: visit),
            UrgesPage(visit, isUnanswered: true),
            IronPage(SampleCase.reviewed(on: visit.now.day), visit: visit),
            IronPage(nil, visit: visit),
            RowPage(Medicine.self, form: .none, visit: visit),
            RowPage(
                LabResult.self,
                form: .none,
                mark: "0123456789abcdef",
                problems: ["unit": Text("sample", "A problem.")],
                visit: visit
            ),
            RowPage(Allergy.self, form: .none, isGone: true, visit: visit),
            UrgentPage(visit, problem: Text("sample", "A problem.")),
            UrgentLogPage(
                [
                    ShownCards(
                        cards: ["cauda-equina", "turn-pelvis 2026-11-20", "gone"],
                        answer: .caredFor,
                        moment: visit.now
                    )
                ],
                visit: visit
            ),
            NightPage(visit, kept: entries[0]),
            NightPage(visit, kept: nil),
            WaitingPage(wording: wording),
            OfflinePage(wording: wording),
        ]
        let treatments: [any Page] = [Treatments.medicines[0], Treatments.devices[3]].map {
            TreatmentPage($0, answers: SampleCase.reviewed(on: visit.now.day), visit: visit)
        }
        let report = try await reportPage(visit)
        let deleting = try await deleting(entries[0], visit)
        let backups = try await backups(visit)
        return (pages + treatments + deleting + interview(visit) + [report] + backups).map {
            ($0, visit)
        }
    }

    /// Every screen of the demonstration's interview, a card, the offer and the end.
    private static func interview(_ visit: Visit) -> [any Page] {
        var file = DemoCase.make(asOf: visit.now.day, doseRose: visit.now.day)
        file.warning.answers[.saddleNumbness] = .answer(.yes)
        let interview = Interview(case: file)
        let screens: [any Page] = interview.questions.map { question in
            InterviewQuestionPage(
                question,
                reply: interview.reply(to: question),
                position: InterviewPosition(number: 2, estimatedTotal: 9, minutesLeft: 3),
                canGoBack: true,
                rows: 3,
                problems: question.fields.prefix(1).map {
                    FieldTrouble($0.name, Text("sample", "A problem."))
                },
                visit: visit
            )
        }
        let reasons = RedFlags.judge(file).because
        return screens + [
            InterviewCardPage(reasons, problem: "A problem.", visit: visit),
            InterviewCardPage(reasons, problem: "", visit: visit, told: "saddleNumbness"),
            InterviewOfferPage(interview.questions, visit: visit),
            InterviewEndPage(interview, ending: .complete, visit: visit),
        ]
    }

    /// The page about backups before a passphrase was set, and after one was made and tried.
    private static func backups(_ visit: Visit) async throws -> [any Page] {
        let keeper = try BackupPageTests.keeper()
        let bare = try await BackupPage(keeper, visit: visit)
        guard let secret = BackupPassphrase("words for a sample"),
            let cheap = Scrypt(rounds: 1024, blockSize: 8, parallelism: 1)
        else { return [bare] }
        try await keeper.setPassphrase(secret, scrypt: cheap)
        let path = try await keeper.backUpNow(visit.world.store, at: visit.now)
        try await keeper.noteTried(path, made: visit.now, at: visit.now)
        let problem = Text("sample", "A problem.")
        return [bare, try await BackupPage(keeper, problem: problem, visit: visit)]
    }

    /// The history of an entry with a conflict, and every page about deleting.
    private static func deleting(_ entry: Entry, _ visit: Visit) async throws -> [any Page] {
        let store = visit.world.store
        let own = try trackables()[0]
        try await store.keep(own, by: .person, at: visit.now)
        var other = entry
        for words in ["Another.", "A third."] {
            other.values[.note] = .text(words)
            try await store.keep(other, basedOn: 1, by: .importer, at: visit.now)
        }
        var ofEntry = visit
        ofEntry.parts = ["id": entry.id.text]
        var ofTrackable = visit
        ofTrackable.parts = ["id": own.id.text]
        let history = try await store.history(of: entry.id)
        let shelf = try await store.shelf()
        let traces = Erased.erased(traces: StoreError(.tracesRemain))
        return [
            try #require(HistoryPage(history, trackables: [own], visit: visit)),
            EntryPage(
                EntryDraft(entry),
                isCorrection: true,
                action: "/",
                foot: EntryFootView(entry.id, shelf: shelf, wording: visit.wording),
                trackables: [own],
                visit: visit
            ),
            DayPage(
                Night(eve: visit.now.day),
                entries: [entry],
                trackables: [own],
                conflicts: [entry.id],
                visit: visit
            ),
            try await ErasePage(ofEntry: ofEntry, isUnsure: true),
            try await ErasePage(ofTrackable: ofTrackable),
            ErasePage(ofEverything: visit, isUnsure: true),
            ErasedPage(.entry(entry.id), traces, back: "/", wording: visit.wording),
            ErasedPage(.everything, .erased(traces: nil), back: "/", wording: visit.wording),
        ]
    }

    private static func searching(_ words: String, _ visit: Visit) -> Visit {
        var visit = visit
        visit.query = FormFields(fields: [FormFields.Field(name: "q", value: words)])
        return visit
    }

    private static func reminders(_ visit: Visit) -> RemindersPage {
        var reminders = Reminders(id: "r")
        reminders.evening = ClockTime(wrapping: 1260)
        let night = visit.night
        let log = ReminderLog(
            settings: [.init(since: visit.now, reminders: reminders)],
            entries: [],
            nights: night...night.next,
            now: visit.now,
            anchor: .noon
        )
        return RemindersPage(reminders, problems: [:], log: log, visit: visit)
    }

    private static func reportPage(_ visit: Visit) async throws -> any Page {
        let report = try await RecordReport().make(from: visit.world.store, today: visit.now.day)
        return ReportPage(
            report.page(wording: visit.wording, paper: .a4),
            request: ReportRequest(visit, first: nil),
            visit: visit
        )
    }

    private static func visit(_ store: RecordStore, _ wording: Wording) async throws -> Visit {
        let moment = Moment(Visitor.evening)
        let world = World(
            store: store,
            now: { moment?.seconds ?? 0 },
            about: About(version: "0.0.0", place: "memory")
        )
        return Visit(
            world: world,
            path: "/",
            parts: [:],
            query: try FormDecoder.fields(Array("kept=a0".utf8)),
            form: .none,
            cookies: Cookies([.cookie: "zone=Asia%2FTokyo"]),
            settings: try await store.settings(),
            now: try #require(moment),
            door: VisitorAtDoor(
                reach: Reach(address: "0.0.0.0", port: 4747),
                source: "10.0.0.7",
                login: login,
                loginDigest: nil,
                knownDigest: nil,
                userAgent: "Firefox/140.0 (Android)"
            ),
            accepted: .german,
            wording: wording
        )
    }

    private static let login = Login(
        name: "sample",
        begun: 0,
        seen: 0,
        isBrief: false,
        browser: "Firefox, Android"
    )

    private static func entries(_ visit: Visit) throws -> [Entry] {
        let types: [EntryType] = [
            .legsStarted, .morning, .flare, .bodyMap, .visit, .note, .legsStarted,
        ]
        return types.enumerated().compactMap { index, type in
            EntryID("a\(index)").map { id in
                var entry = Entry(
                    id: id,
                    type: type,
                    day: visit.now.day,
                    time: nil,
                    recorded: visit.now,
                    zone: "Europe/Berlin"
                )
                if type == .legsStarted || type == .flare { entry.time = visit.now.time }
                if type == .visit { entry.values[.visitWith] = .text("Dr Example") }
                if type == .morning { entry.values[.legs] = .whole(3) }
                entry.values[.note] = .text("A note.")
                return entry
            }
        }
    }

    private static func trackables() throws -> [Trackable] {
        TrackableForm.allCases.compactMap { form in
            TrackableID(form.rawValue).map {
                Trackable(id: $0, name: "Sample", form: form, isActive: form != .rating)
            }
        }
    }
}
