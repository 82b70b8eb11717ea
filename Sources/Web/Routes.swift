// SPDX-License-Identifier: Apache-2.0

/// The table of contents of the site, in the order of the menu.
///
/// How a page is made, so that the next one looks the same:
/// 1. Its path stands once, in ``Paths``; links are filled from it (`Paths.diaryDay(day)`).
/// 2. `Sources/Web/<Room>/<Room>Routes.swift` adds its lines to the ``RouteTable``. A handler
///    gets a ``Visit`` (query, form, settings, the present moment, the store) and returns a
///    ``Reply``: `.page`, `.again` (422, the form with its answers still in it), `.seeOther`
///    after something was kept, or `.file`. It throws a ``Refusal`` for anything else.
/// 3. A page is a struct that conforms to ``Page``: its template's name, its title, where it
///    stands in the menu, and `child(named:)` with an explicit `switch`. A name the template
///    uses must never be nil; what is absent is `false` (see ``orFalse(_:)``). Dates, numbers
///    and plurals are made words in the page; templates only place text.
/// 4. Fixed words stand as ``Wording/Text`` in a ``Phrases`` list beside the page and are placed
///    with `{{say.name}}`, the last part of the key. The name `frame` belongs to ``Chrome``.
/// 5. The template is `Assets/templates/<name>.mustache` and begins with
///    `{{<layout}}{{$main}}`. Triple braces are for ``Report/Markup`` alone. No style
///    attributes; classes come from `Assets/evenfall.css`.
/// 6. A form carries `<input type="hidden" name="id">` with a fresh identifier, so that sending
///    it twice changes nothing. Fields are ``FieldView`` values drawn by the partial `field`.
/// 7. `TemplateTests` renders each page and fails on a name that is asked for and not found:
///    add a sample of the page to `SamplePages`, and its path to `SiteTests`.
enum Routes {
    /// Every route of the site.
    static func all() -> RouteTable {
        var table = RouteTable()
        TonightRoutes.add(to: &table)
        UrgentRoutes.add(to: &table)
        NightRoutes.add(to: &table)
        DiaryRoutes.add(to: &table)
        HistoryRoutes.add(to: &table)
        EraseRoutes.add(to: &table)
        BodyRoutes.add(to: &table)
        OfflineRoutes.add(to: &table)
        InterviewRoutes.add(to: &table)
        ReportRoutes.add(to: &table)
        ReviewRoutes.add(to: &table)
        RowRoutes.add(to: &table)
        IronRoutes.add(to: &table)
        UrgesRoutes.add(to: &table)
        PassportRoutes.add(to: &table)
        PlanRoutes.add(to: &table)
        HelpRoutes.add(to: &table)
        HomeTestRoutes.add(to: &table)
        TreatmentsRoutes.add(to: &table)
        MethodRoutes.add(to: &table)
        LearnRoutes.add(to: &table)
        RemindersRoutes.add(to: &table)
        SettingsRoutes.add(to: &table)
        BackupRoutes.add(to: &table)
        LoginRoutes.add(to: &table)
        AccessRoutes.add(to: &table)
        HealthRoutes.add(to: &table)
        PhoneRoutes.add(to: &table)
        return table
    }
}
