// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Every source the clinical rules cite.
///
/// `seen` means that a copy of the abstract, table or page was read; `secondary` that a summary
/// quoting it was read; our own derivations await a clinician's signature.
public enum ClinicalBibliography {
    /// The sources, found by name.
    public static let all = Bibliography(
        restlessLegs + back + urgency + medicines + interactions + labs + habits + treatments
            + learn + learnBack
    )

    private static let restlessLegs: [Source] = [
        Source(
            "allen-2014",
            "Allen RP et al. Restless legs syndrome diagnostic criteria: updated IRLSSG consensus. "
                + "Sleep Med 2014;15:860–873",
            locator: "doi:10.1016/j.sleep.2014.03.025",
            verification: .seen
        ),
        Source(
            "heiw-rls-criteria",
            "Health Education and Improvement Wales. GP page on the 2014 diagnostic criteria",
            locator: "https://gpcpd.heiw.wales/clinical/restless-legs-syndrome/"
                + "the-diagnostic-criteria/",
            verification: .seen
        ),
        Source(
            "ersj-rls-table",
            "European Respiratory Review. Table of the diagnostic criteria with comments",
            locator: nil,
            verification: .seen
        ),
        Source(
            "winkelman-2026",
            "Winkelman JW. Restless legs syndrome: a review. JAMA, 21 January 2026",
            locator: "doi:10.1001/jama.2025.23247",
            verification: .seen
        ),
        Source(
            "garcia-borreguero-2011",
            "García-Borreguero D et al. Algorithms for the diagnosis and treatment of restless "
                + "legs syndrome in primary care, table 3. BMC Neurol 2011;11:28",
            locator: "doi:10.1186/1471-2377-11-28",
            verification: .seen
        ),
        Source(
            "bozorg-2022",
            "Bozorg AM. Restless legs syndrome: differential diagnoses. Medscape 2022",
            locator: "https://emedicine.medscape.com/article/1188327-differential",
            verification: .seen
        ),
        Source(
            "hening-2009",
            "Hening WA et al. The four diagnostic criteria for restless legs syndrome are unable "
                + "to exclude confounding conditions (“mimics”). Sleep Med 2009;10:976–981",
            locator: "doi:10.1016/j.sleep.2008.09.015",
            verification: .seen
        ),
        Source(
            "terai-2021",
            "Terai H et al. Restless legs syndrome in spinal patients. J Clin Med 2021;10:5001",
            locator: "doi:10.3390/jcm10215001",
            verification: .seen
        ),
        Source(
            "rls-differential-summary",
            "Clinical summary of the differential diagnosis of restless legs syndrome",
            locator: nil,
            verification: .secondary
        ),
    ]

    private static let back: [Source] = [
        Source(
            "suri-2010",
            "Suri P et al. Does this older adult with lower extremity pain have the clinical "
                + "syndrome of lumbar spinal stenosis? JAMA 2010;304:2628–2636",
            locator: "PMC3260477",
            verification: .seen
        ),
        Source(
            "sugioka-2008",
            "Sugioka T et al. Predictive value of self-reported patient information for the "
                + "identification of lumbar spinal stenosis. Fam Pract 2008;25:237",
            locator: "PMC3743645",
            verification: .seen
        ),
        Source(
            "cochrane-slr-2010",
            "van der Windt DA et al. Physical examination for lumbar radiculopathy due to disc "
                + "herniation. Cochrane Database Syst Rev 2010, CD007431",
            locator: "doi:10.1002/14651858.CD007431.pub2",
            verification: .seen
        ),
        Source(
            "deyo-2014",
            "Deyo RA et al. Report of the NIH Task Force on research standards for chronic low "
                + "back pain. J Pain 2014;15:569–585",
            locator: "PMC5396149",
            verification: .seen
        ),
        Source(
            "va-dod-2022",
            "VA/DoD clinical practice guideline for the diagnosis and treatment of low back pain, "
                + "2022",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "sieper-2009",
            "Sieper J et al. New criteria for inflammatory back pain in patients with chronic back "
                + "pain: a real patient exercise by experts from ASAS. Ann Rheum Dis 2009;68:784",
            locator: "https://ard.bmj.com",
            verification: .seen
        ),
        Source(
            "finnerup-2016",
            "Finnerup NB et al. Neuropathic pain: an updated grading system. Pain 2016;157:1599",
            locator: nil,
            verification: .awaitingSignOff
        ),
        Source(
            "kosek-2021",
            "Kosek E et al. Chronic nociplastic pain affecting the musculoskeletal system: "
                + "clinical criteria and grading system. Pain 2021;162:2629",
            locator: "PMC8347369",
            verification: .seen
        ),
        Source(
            "petersen-2017",
            "Petersen T et al. Clinical classification in low back pain: best-evidence diagnostic "
                + "rules. BMC Musculoskelet Disord 2017;18:188",
            locator: "PMC5429540",
            verification: .seen
        ),
        Source(
            "brinjikji-2015",
            "Brinjikji W et al. Systematic literature review of imaging features of spinal "
                + "degeneration in asymptomatic populations. AJNR 2015;36:811",
            locator: "http://ajnr.org/content/36/4/811",
            verification: .seen
        ),
        Source(
            "downie-2013",
            "Downie A et al. Red flags to screen for malignancy and fracture in patients with low "
                + "back pain. BMJ 2013;347:f7095",
            locator: nil,
            verification: .seen
        ),
        Source(
            "henschke-2009",
            "Henschke N et al. Prevalence of and screening for serious spinal pathology in "
                + "patients presenting to primary care. Arthritis Rheum 2009;60:3072",
            locator: "PMID 19790051",
            verification: .seen
        ),
    ]

    private static let urgency: [Source] = [
        Source(
            "girft-2023",
            "National suspected cauda equina syndrome pathway (GIRFT), 2023, as used by BMJ Best "
                + "Practice",
            locator: "https://gettingitrightfirsttime.co.uk",
            verification: .seen
        ),
        Source(
            "finucane-2020",
            "Finucane LM et al. International framework for red flags for potential serious "
                + "spinal pathologies (IFOMPT). JOSPT 2020;50:350",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "nice-cord-compression",
            "NICE CG75, replaced by NG234 in 2023: metastatic spinal cord compression; Scottish "
                + "referral guidelines for suspected cancer",
            locator: "https://www.nice.org.uk/guidance/cg75",
            verification: .seen
        ),
        Source(
            "nice-qs201",
            "NICE QS201 statement 3: leg vein ultrasound for a likely deep vein thrombosis",
            locator: "https://www.nice.org.uk/guidance/qs201",
            verification: .seen
        ),
        Source(
            "zhuang-2019",
            "Zhuang S et al. Association of restless legs syndrome with risk of suicide and "
                + "self-harm. JAMA Netw Open 2019;2:e199966",
            locator: "PMC6714009",
            verification: .seen
        ),
        Source(
            "fda-2019-breathing",
            "FDA, 19 December 2019: serious breathing problems with gabapentin and pregabalin",
            locator: "https://www.fda.gov",
            verification: .seen
        ),
        Source(
            "cornelius-2010",
            "Cornelius JR et al. Impulse control disorders with the use of dopaminergic agents in "
                + "restless legs syndrome. Sleep 2010;33:81",
            locator: nil,
            verification: .seen
        ),
        Source(
            "uk-gp-pharmacy-2023",
            "UK general-practice pharmacy sheet on restless legs syndrome, 2023",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "aasm-2025-summary",
            "HCN summary of the AASM 2025 guideline on restless legs syndrome: aggravating medicines",
            locator: "https://hcn.health/hcn-trends-story/"
                + "new-restless-leg-syndrome-guidance-reverses-some-previous-recommendations",
            verification: .secondary
        ),
        Source(
            "diphenhydramine-rls-answer",
            "West Virginia drug information centre. Diphenhydramine and restless legs syndrome, "
                + "questions and answers",
            locator: "https://docslib.org/doc/4935971",
            verification: .seen
        ),
        Source(
            "hoque-chesson-2010",
            "Hoque R, Chesson AL. Drugs that bring on or worsen restless legs syndrome, table 5. "
                + "J Clin Sleep Med 2010;6:79–83",
            locator: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2823282/table/T5",
            verification: .seen
        ),
        Source(
            "evenfall-plan",
            "Evenfall’s own order of steps, times and lines of the plan, from what the guidelines "
                + "share; to be signed line by line by a pain and a sleep clinician",
            locator: nil,
            verification: .awaitingSignOff
        ),
        Source(
            "evenfall-consensus",
            "Evenfall’s own tier map, inferred from the sources named beside each rule; to be "
                + "signed line by line by a spine clinician and an emergency clinician",
            locator: nil,
            verification: .awaitingSignOff
        ),
    ]
}
