// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on treatments.
    static let treatments: [Source] = guidelinesOnTreatments + trialsOnBacks + trialsOnLegs

    private static let guidelinesOnTreatments: [Source] = [
        Source(
            "acp-2017",
            "Qaseem A et al. Noninvasive treatments for acute, subacute, and chronic low back "
                + "pain: ACP guideline. Ann Intern Med 2017;166:514; lapsed in 2022",
            locator: "https://annals.org/aim/article-abstract/2603228/",
            verification: .seen
        ),
        Source(
            "nice-ng59",
            "NICE NG59. Low back pain and sciatica in over 16s, 2016, updated 2020, with two "
                + "summaries of its lists",
            locator: "https://www.nice.org.uk/guidance/ng59",
            verification: .seen
        ),
        Source(
            "nice-ng193",
            "NICE NG193. Chronic pain (primary and secondary) in over 16s, 2021; recalled, not "
                + "read",
            locator: "https://www.nice.org.uk/guidance/ng193",
            verification: .awaitingSignOff
        ),
        Source(
            "cdc-2022",
            "CDC clinical practice guideline for prescribing opioids for pain, 2022: the twelve "
                + "recommendations, recalled, not read in full",
            locator: nil,
            verification: .awaitingSignOff
        ),
        Source(
            "bmj-2025",
            "Busse JW et al. Common interventional procedures for chronic non-cancer spine pain: "
                + "BMJ Rapid Recommendation. BMJ 2025;388:e079970",
            locator: nil,
            verification: .seen
        ),
        Source(
            "bmj-2025-critics",
            "Report on 34 medical groups that asked the BMJ to retract its guideline on chronic "
                + "spine pain, 2025",
            locator: "https://www.ausdoc.com.au/news/34-medical-groups-demand-bmj-retract-"
                + "irresponsible-and-misleading-guideline-on-chronic-spine-pain/",
            verification: .seen
        ),
        Source(
            "evenfall-treatments",
            "Evenfall’s own reading of what is commonly known of treatments: costs, what to rule "
                + "out, how soon to judge; to be signed line by line by a clinician",
            locator: nil,
            verification: .awaitingSignOff
        ),
    ]

    private static let trialsOnBacks: [Source] = [
        Source(
            "cashin-2025",
            "Cashin AG et al. Non-surgical and non-interventional treatments of low back pain: "
                + "review of 301 placebo-controlled trials. BMJ Evid Based Med 2025",
            locator: nil,
            verification: .seen
        ),
        Source(
            "owen-2020",
            "Owen PJ et al. Which kinds of exercise are best in chronic low back pain? Network "
                + "meta-analysis. Br J Sports Med 2020;54:1279",
            locator: nil,
            verification: .seen
        ),
        Source(
            "ferreira-2021",
            "Ferreira GE et al. Antidepressants for back pain and osteoarthritis. BMJ "
                + "2021;372:m4825",
            locator: "PMC8489297",
            verification: .seen
        ),
        Source(
            "ferraro-2021",
            "Ferraro MC et al. Antidepressants for low back pain. Syst Rev 2021",
            locator: "doi:10.1186/s13643-021-01599-4",
            verification: .seen
        ),
        Source(
            "mathieson-2017",
            "Mathieson S et al. Trial of pregabalin for acute and chronic sciatica (PRECISE). N "
                + "Engl J Med 2017",
            locator: "PMID 28328324",
            verification: .seen
        ),
        Source(
            "epidural-review-2014",
            "Epidural steroid injections, a systematic review. Phys Med Rehabil Clin N Am "
                + "2014;25:471",
            locator: "PMID 24787344",
            verification: .seen
        ),
    ]

    private static let trialsOnLegs: [Source] = [
        Source(
            "buchfuhrer-2021",
            "Buchfuhrer MJ et al. Nerve stimulation at the leg for restless legs syndrome, "
                + "crossover trial. J Clin Sleep Med 2021",
            locator: nil,
            verification: .seen
        ),
        Source(
            "xu-2018",
            "Xu XM et al. Complementary treatments of restless legs syndrome, review. Sleep Med "
                + "Rev 2018;38:158–167",
            locator: "PMID 28886918",
            verification: .seen
        ),
        Source(
            "park-2020",
            "Park A et al. Massage of the feet in restless legs syndrome, pilot trial. PLoS ONE "
                + "2020;15:e0230951",
            locator: nil,
            verification: .seen
        ),
        Source(
            "aian-2025",
            "Meta-analysis of non-drug treatments of restless legs syndrome. Ann Indian Acad "
                + "Neurol, December 2025",
            locator: "doi:10.4103/aian.aian_176_25",
            verification: .seen
        ),
        Source(
            "wipper-2021",
            "Wipper B et al. Opioids for restless legs syndrome, registry. Sleep 2021;44:zsaa183",
            locator: "PMID 32918469",
            verification: .seen
        ),
        Source(
            "kocabicak-2014",
            "Kocabicak E et al. Restless legs syndrome in lumbar radiculopathy before and after "
                + "surgery. Behav Neurol 2014:245358",
            locator: "https://www.hindawi.com/journals/bn/2014/245358/",
            verification: .seen
        ),
        Source(
            "hogl-2002",
            "Högl B et al. Restless legs syndrome after spinal anaesthesia. Neurology "
                + "2002;59:1705–1707",
            locator: "PMID 12473756",
            verification: .seen
        ),
        Source(
            "crozier-2008",
            "Crozier TA et al. Restless legs after anaesthesia, letter. N Engl J Med 2008, as two "
                + "news reports tell it",
            locator: nil,
            verification: .secondary
        ),
    ]
}
