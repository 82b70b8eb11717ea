// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on the effects of medicines on the legs and the back.
    static let medicines: [Source] =
        antidepressants + legTreatments + backTreatments + ironAndSafety

    private static let antidepressants: [Source] = [
        Source(
            "rottach-2008",
            "Rottach KG et al. Restless legs syndrome as side effect of second generation "
                + "antidepressants. J Psychiatr Res 2008;43:70–75",
            locator: "doi:10.1016/j.jpsychires.2008.02.006",
            verification: .seen
        ),
        Source(
            "kolla-2018",
            "Kolla BP et al. The influence of antidepressants on restless legs syndrome and "
                + "periodic limb movements. Sleep Med Rev 2018;38:131–140",
            locator: "PMID 28822709",
            verification: .seen
        ),
        Source(
            "kim-2008",
            "Kim SW et al. Factors potentiating the risk of mirtazapine-associated restless legs "
                + "syndrome, 2008",
            locator: "https://pure.dongguk.edu/en/publications/"
                + "factors-potentiating-the-risk-of-mirtazapine-associated-restless-",
            verification: .seen
        ),
        Source(
            "shao-2024",
            "Shao Y et al. Restless arms after a raised dose of duloxetine, case report. "
                + "BMC Psychiatry 2024;24:349",
            locator: "doi:10.1186/s12888-024-05763-7",
            verification: .seen
        ),
        Source(
            "bayard-2011",
            "Bayard M et al. Bupropion and restless legs syndrome: a randomized controlled trial. "
                + "J Am Board Fam Med 2011;24:422–428",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "saber-2022",
            "Saber WK et al. Restless legs syndrome with antipsychotics, review. Cureus 2022",
            locator: "doi:10.7759/cureus.27821",
            verification: .seen
        ),
    ]

    private static let legTreatments: [Source] = [
        Source(
            "aasm-2025-rows",
            "Clinical summary of the AASM 2025 guideline on restless legs syndrome: "
                + "recommendations with strength and certainty",
            locator: "https://www.droracle.ai/articles/215381",
            verification: .secondary
        ),
        Source(
            "aan-2016",
            "Winkelman JW et al. Practice guideline summary: treatment of restless legs syndrome "
                + "in adults (AAN). Neurology 2016;87:2585–2593",
            locator: "doi:10.1212/WNL.0000000000003388",
            verification: .seen
        ),
        Source(
            "aasm-2012",
            "Aurora RN et al. The treatment of restless legs syndrome and periodic limb movement "
                + "disorder in adults: practice parameters (AASM). Sleep 2012;35:1039–1062",
            locator: "doi:10.5665/sleep.1988",
            verification: .seen
        ),
        Source(
            "garcia-borreguero-2002",
            "García-Borreguero D et al. Treatment of restless legs syndrome with gabapentin. "
                + "Neurology 2002;59:1573–1579",
            locator: "PMID 12451200",
            verification: .seen
        ),
        Source(
            "allen-2014-pregabalin",
            "Allen RP et al. Comparison of pregabalin with pramipexole for restless legs "
                + "syndrome. N Engl J Med 2014;370:621–631",
            locator: nil,
            verification: .seen
        ),
        Source(
            "tramadol-series",
            "Tramadol in restless legs syndrome, open series of twelve people",
            locator: "https://scilit.net/publications/5cdfc1ad4674682312c15be0bef496b5",
            verification: .seen
        ),
        Source(
            "tramadol-withdrawal-2014",
            "Restless legs syndrome on withdrawal of tramadol, case report. Psychiatry Investig "
                + "2014;11:204",
            locator: "PMC4023097",
            verification: .seen
        ),
        Source(
            "trenkwalder-2013",
            "Trenkwalder C et al. Prolonged release oxycodone–naloxone for severe restless legs "
                + "syndrome. Lancet Neurol 2013;12:1141–1150",
            locator: "doi:10.1016/S1474-4422(13)70239-4",
            verification: .seen
        ),
        Source(
            "winkelman-2023",
            "Winkelman JW et al. Opioids for restless legs syndrome, two-year registry. Neurology "
                + "2023;100:e1520",
            locator: "PMC10104616",
            verification: .seen
        ),
        Source(
            "allen-2011",
            "Allen RP et al. Restless legs syndrome augmentation in long-term dopaminergic "
                + "treatment. Sleep Med 2011;12:431–439",
            locator: "PMID 21493132",
            verification: .seen
        ),
        Source(
            "garcia-borreguero-2016",
            "García-Borreguero D et al. Guidelines for the first-line treatment of restless legs "
                + "syndrome, prevention and treatment of augmentation. Sleep Med 2016;21:1–11",
            locator: "PMID 27448465",
            verification: .seen
        ),
        Source(
            "dopamine-agonist-maxima",
            "Clinical summaries of the highest doses of dopamine agonists for restless legs "
                + "syndrome, quoting US labels",
            locator: "https://www.droracle.ai/articles/688700",
            verification: .secondary
        ),
        Source(
            "neupro-label",
            "Neupro (rotigotine), US prescribing information: withdrawal symptoms",
            locator: "https://prescriberpoint.com/therapies/neupro-939e28c",
            verification: .seen
        ),
        Source(
            "buprenorphine-rls-2023",
            "Restless legs syndrome during buprenorphine–naloxone maintenance. Nat Sci Sleep "
                + "2023;15:851",
            locator: "doi:10.2147/NSS.S427403",
            verification: .seen
        ),
    ]

    private static let backTreatments: [Source] = [
        Source(
            "schreijenberg-2019",
            "Schreijenberg M et al. Guideline recommendations on medicines for low back pain. "
                + "Expert Rev Clin Pharmacol 2019;12:145",
            locator: nil,
            verification: .seen
        ),
        Source(
            "acp-2017-summary",
            "Clinical summaries of the ACP 2017 guideline on low back pain: medicines",
            locator: "https://www.droracle.ai/articles/813524",
            verification: .secondary
        ),
        Source(
            "enke-2018",
            "Enke O et al. Anticonvulsants in the treatment of low back pain and lumbar radicular "
                + "pain. CMAJ 2018;190:E786",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "nihr-2017",
            "NIHR Signal 2017 on Shanthanna et al.: two nerve drugs are not suitable for long-term "
                + "low back pain",
            locator: "https://evidence.nihr.ac.uk/alert/two-nerve-drugs-are-not-suitable-for-"
                + "treating-long-term-low-back-pain",
            verification: .seen
        ),
        Source(
            "nice-ng59-2020",
            "NICE NG59, 2020 update: medicines not to be offered for sciatica",
            locator: "https://www.mims.co.uk/nice-updates-sciatica-treatment-guidance/pain/"
                + "article/1695191",
            verification: .seen
        ),
        Source(
            "opal-2023",
            "Jones CMP et al. Opioid analgesia for acute low back pain and neck pain (OPAL). "
                + "Lancet 2023;402:304–312",
            locator: "PMID 37392748",
            verification: .seen
        ),
        Source(
            "leutgeb-2002",
            "Leutgeb U, Martus P. Regular intake of non-opioid analgesics and restless legs. "
                + "Eur J Med Res 2002;7:368",
            locator: "PMID 12204845",
            verification: .seen
        ),
        Source(
            "berger-2003",
            "Berger K. Non-opioid analgesics and the risk of restless legs syndrome: a spurious "
                + "association? Sleep Med 2003;4:351",
            locator: "PMID 14592311",
            verification: .seen
        ),
        Source(
            "muscle-relaxant-pages",
            "Lay pages on cyclobenzaprine and tizanidine with restless legs; low quality",
            locator: nil,
            verification: .secondary
        ),
    ]

    private static let ironAndSafety: [Source] = [
        Source(
            "moore-2008",
            "Moore RA et al. Faecal blood loss with aspirin and other anti-inflammatory medicines. "
                + "Arthritis Res Ther 2008;10:R7",
            locator: "http://www.arthritis-research.com/content/10/1/R7",
            verification: .seen
        ),
        Source(
            "iron-causes-summary",
            "Examine.com. Causes of iron deficiency: anti-inflammatory medicines, acid "
                + "suppressants, blood donation",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "fda-2020-nsaid-pregnancy",
            "FDA, 15 October 2020: anti-inflammatory medicines from week 20 of pregnancy",
            locator: "https://www.fda.gov/drugs/fda-drug-safety-podcasts/"
                + "fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-"
                + "can-result-low-amniotic",
            verification: .seen
        ),
        Source(
            "evenfall-medicines",
            "Evenfall’s own reading of what is commonly known of medicines; not checked against a "
                + "source, to be signed line by line by a clinician",
            locator: nil,
            verification: .awaitingSignOff
        ),
    ]
}
