// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on medicines that are taken together.
    static let interactions: [Source] =
        breathing + amounts + bleedingAndKidney + [
            Source(
                "medsafe-tramadol",
                "Medsafe. Serious reactions with tramadol: seizures and serotonin syndrome. Prescriber "
                    + "Update, New Zealand",
                locator: "https://www.medsafe.govt.nz/profs/puarticles/TramSerious.htm",
                verification: .seen
            ),
            Source(
                "evenfall-interactions",
                "Evenfall’s own reading of common knowledge on medicines taken together; to be signed "
                    + "line by line by a clinical pharmacist",
                locator: nil,
                verification: .awaitingSignOff
            ),
        ]

    private static let breathing: [Source] = [
        Source(
            "gomes-2017",
            "Gomes T et al. Gabapentin, opioids, and the risk of opioid-related death. PLoS Med "
                + "2017;14:e1002396 (design seen, figures from two reports)",
            locator: "PMID 28972983",
            verification: .secondary
        ),
        Source(
            "fda-2016-boxed-warning",
            "FDA, 31 August 2016: boxed warning on opioids together with benzodiazepines or other "
                + "medicines that slow the nervous system",
            locator: "https://jesse.tg/ngc-archive/summary/11116",
            verification: .seen
        ),
        Source(
            "beers-2023",
            "American Geriatrics Society. Beers Criteria for potentially inappropriate medicines "
                + "in older adults, 2023: interactions and kidney tables",
            locator: "https://formweb.com/master/showpage.php?dir=iredell&whichpage=153",
            verification: .seen
        ),
        Source(
            "cdc-2022-naloxone",
            "CDC guideline for prescribing opioids for pain, 2022: when to offer naloxone, as "
                + "summarised",
            locator: "https://kloxxado.com/blog/faq-items/"
                + "which-of-my-patients-may-benefit-from-naloxone",
            verification: .secondary
        ),
    ]

    private static let amounts: [Source] = [
        Source(
            "cdc-2022-factors",
            "CDC guideline for prescribing opioids for pain, 2022: morphine milligram equivalents, "
                + "as a public calculator prints them",
            locator: "https://globalrph.com/medcalcs/morphine-milligram-equivalents-calculator",
            verification: .seen
        ),
        Source(
            "health-canada-acetaminophen",
            "Health Canada. Poster on acetaminophen: at most 4 g a day from all sources",
            locator: "https://www.canada.ca/en/health-canada/services/publications/"
                + "drugs-health-products/poster-acetaminophen.html",
            verification: .seen
        ),
        Source(
            "acetaminophen-older-adults",
            "Clinical summary on acetaminophen: at most 3 g a day from 60 years on or in long use",
            locator: "https://www.droracle.ai/articles/617872",
            verification: .secondary
        ),
        Source(
            "analgesic-dose-table",
            "Table of analgesic doses in liver and kidney disease: acetaminophen, gabapentin, "
                + "pregabalin",
            locator: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7753951/table/T1",
            verification: .seen
        ),
        Source(
            "gabapentin-us-label",
            "US label of gabapentin, doses by kidney function, as two summaries quote it",
            locator: "https://www.droracle.ai/articles/91958",
            verification: .seen
        ),
        Source(
            "gabapentinoids-uk-kidney",
            "Table of gabapentin and pregabalin doses by kidney function, United Kingdom",
            locator: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7265598/table/"
                + "table1-2049463720912496",
            verification: .seen
        ),
        Source(
            "gabapentin-dialysis-summary",
            "Clinical summary of the AASM 2025 guideline: gabapentin for restless legs on dialysis",
            locator: "https://www.droracle.ai/articles/745894",
            verification: .secondary
        ),
        Source(
            "cockcroft-gault-1976",
            "Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum creatinine. "
                + "Nephron 1976;16:31–41",
            locator: nil,
            verification: .awaitingSignOff
        ),
    ]

    private static let bleedingAndKidney: [Source] = [
        Source(
            "lapi-2013",
            "Lapi F et al. Concurrent use of diuretics, ACE inhibitors, and angiotensin receptor "
                + "blockers with NSAIDs and risk of acute kidney injury. BMJ 2013;346:e8525",
            locator: "PMID 23299844",
            verification: .seen
        ),
        Source(
            "dreischulte-2015",
            "Dreischulte T et al. Combined use of NSAIDs with diuretics and/or renin-angiotensin "
                + "system inhibitors and acute kidney injury. Kidney Int 2015;88:396",
            locator: nil,
            verification: .seen
        ),
    ]
}
