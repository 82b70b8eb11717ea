// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on laboratory results.
    static let labs: [Source] = iron + otherTests

    private static let iron: [Source] = [
        Source(
            "aasm-2025-iron",
            "Winkelman JW et al. Treatment of restless legs syndrome and periodic limb movement "
                + "disorder: an AASM clinical practice guideline, iron statement. J Clin Sleep Med "
                + "2025;21:137–152",
            locator: "doi:10.5664/jcsm.11390",
            verification: .seen
        ),
        Source(
            "allen-2018",
            "Allen RP et al. Evidence-based and consensus guidelines for the iron treatment of "
                + "restless legs syndrome (IRLSSG). Sleep Med 2018;41:27–44",
            locator: "PMID 29425576",
            verification: .seen
        ),
        Source(
            "iron-summaries",
            "Clinical summaries of the AASM and IRLSSG statements on iron, 2025",
            locator: "https://www.droracle.ai/articles/468867",
            verification: .secondary
        ),
        Source(
            "iron-thresholds-review",
            "Public review of duloxetine and restless legs that quotes the IRLSSG iron thresholds "
                + "(TSAT 45 %, CRP, ferritin 300)",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "aasm-2025-dialysis",
            "Clinical summaries of the AASM 2025 guideline: restless legs in end-stage kidney "
                + "disease, with certainty of evidence",
            locator: "https://www.droracle.ai/articles/332439",
            verification: .secondary
        ),
        Source(
            "iron-sucrose-trial",
            "Randomised trial of intravenous iron sucrose 1000 mg for restless legs in "
                + "haemodialysis",
            locator: "PMC5360424",
            verification: .seen
        ),
        Source(
            "glaspy-2021",
            "Glaspy JA et al. Hypophosphatemia associated with intravenous iron therapies. Adv Ther "
                + "2021;38:3531",
            locator: "PMC8279965",
            verification: .seen
        ),
        Source(
            "boots-2022",
            "Boots JMM, Quax RAM. High-dose intravenous iron with either ferric carboxymaltose or "
                + "ferric derisomaltose: hypophosphataemia. Drug Saf 2022;45:1019",
            locator: "PMC9492608",
            verification: .seen
        ),
        Source(
            "fcm-label-2026",
            "US labels of ferric carboxymaltose, openFDA, August and September 2026: boxed warning "
                + "on symptomatic hypophosphataemia (the brand copy of 11 August 2026 had it as a "
                + "warning only)",
            locator: "openFDA set id 8e8e95f4-8d3a-4658-9f6c-09edf2210341",
            verification: .seen
        ),
        Source(
            "fcm-phosphate-page",
            "Medical Algorithms. Hypophosphatemia after ferric carboxymaltose",
            locator: nil,
            verification: .seen
        ),
        Source(
            "who-ferritin-2020",
            "World Health Organization. Use of ferritin concentrations to assess iron status, 2020",
            locator: nil,
            verification: .awaitingSignOff
        ),
        Source(
            "who-haemoglobin",
            "World Health Organization. Haemoglobin concentrations for the diagnosis of anaemia",
            locator: nil,
            verification: .awaitingSignOff
        ),
    ]

    private static let otherTests: [Source] = [
        Source(
            "inker-2021",
            "Inker LA et al. New creatinine- and cystatin C-based equations to estimate GFR without "
                + "race (CKD-EPI 2021), as encoded in four public implementations",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "iom-vitamin-d",
            "Institute of Medicine. Dietary reference intakes for vitamin D, as told by the NIH "
                + "Office of Dietary Supplements",
            locator: nil,
            verification: .seen
        ),
        Source(
            "endocrine-society-2024",
            "Review of the Endocrine Society guideline of 2024, which no longer endorses cut-offs of "
                + "vitamin D. Biochem Med 2025;35(2):020707",
            locator: "doi:10.11613/BM.2025.020707",
            verification: .seen
        ),
        Source(
            "mansourian-2020",
            "Mansourian M et al. Vitamin D in restless legs syndrome: a meta-analysis of 36 studies. "
                + "Sleep Med 2020;75:326–334",
            locator: "PMID 32950014",
            verification: .seen
        ),
        Source(
            "gonzalez-parejo-2024",
            "González-Parejo P et al. Dietary supplements in restless legs syndrome: a review of ten "
                + "randomised trials. Nutrients 2024;16:2315",
            locator: "doi:10.3390/nu16142315",
            verification: .seen
        ),
        Source(
            "nice-ng239",
            "NICE NG239. Vitamin B12 deficiency in over 16s, 2024",
            locator: "https://www.nice.org.uk/guidance/ng239",
            verification: .awaitingSignOff
        ),
        Source(
            "ada-diabetes",
            "American Diabetes Association. Standards of care: diagnosis of diabetes",
            locator: nil,
            verification: .awaitingSignOff
        ),
        Source(
            "song-2024",
            "Song P et al. Prevalence and associated factors of restless legs syndrome. J Glob "
                + "Health 2024;14:04113",
            locator: "PMC11156251",
            verification: .seen
        ),
        Source(
            "rls-reports-table",
            "Case reports of restless legs with levothyroxine and interferon, as listed in a table "
                + "of reported triggers",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "schilling-2010",
            "Schilling C et al. Nocturnal cortisol and restless legs syndrome. Mov Disord "
                + "2010;25:1047–1052",
            locator: "PMID 20535825",
            verification: .seen
        ),
        Source(
            "hornyak-2008",
            "Hornyak M et al. Low-dose hydrocortisone in the evening and restless legs. Neurology "
                + "2008",
            locator: nil,
            verification: .seen
        ),
        Source(
            "ucum",
            "Unified Code for Units of Measure, version 2.1",
            locator: "https://ucum.org",
            verification: .awaitingSignOff
        ),
        Source(
            "ngsp-ifcc",
            "NGSP and IFCC. Master equation for HbA1c: NGSP = 0.09148 × IFCC + 2.152",
            locator: "https://ngsp.org/ifcc.asp",
            verification: .awaitingSignOff
        ),
        Source(
            "evenfall-limits",
            "Evenfall’s own limits for laboratory results and habits where no source was checked, "
                + "from common practice; to be signed line by line by a clinician",
            locator: nil,
            verification: .awaitingSignOff
        ),
    ]
}
