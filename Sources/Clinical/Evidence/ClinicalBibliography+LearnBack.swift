// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources of the pages on back pain, its treatments, and help.
    static let learnBack: [Source] = learnShared + learnLinked + learnHelp

    /// Sources that other chapters name too; of two with one name, one is to go.
    private static let learnShared: [Source] = [
        Source(
            "cashin-2025",
            "Cashin AG et al. Non-surgical and non-interventional treatments for low back pain: "
                + "301 placebo-controlled trials. BMJ Evid Based Med 2025",
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
            "owen-2020",
            "Owen PJ et al. Which kinds of exercise are best for chronic low back pain? Network "
                + "meta-analysis. Br J Sports Med 2020;54:1279",
            locator: "https://bjsm.bmj.com/content/54/21/1279",
            verification: .seen
        ),
        Source(
            "aian-2025",
            "Non-drug treatments of restless legs syndrome: meta-analysis. Ann Indian Acad "
                + "Neurol, December 2025",
            locator: "doi:10.4103/aian.aian_176_25",
            verification: .seen
        ),
        Source(
            "acp-2017",
            "Qaseem A et al. Noninvasive treatments for low back pain, ACP guideline. Ann Intern "
                + "Med 2017;166:514",
            locator: "https://annals.org/aim/article-abstract/2603228/",
            verification: .seen
        ),
        Source(
            "epidural-review-2014",
            "Epidural steroid injections for radicular and low back pain, systematic review. "
                + "Phys Med Rehabil Clin N Am 2014;25:471",
            locator: "PMID 24787344",
            verification: .seen
        ),
        Source(
            "hogl-2002",
            "Högl B et al. Transient restless legs syndrome after spinal anesthesia. Neurology "
                + "2002;59:1705–1707",
            locator: "PMID 12473756",
            verification: .seen
        ),
        Source(
            "kocabicak-2014",
            "Kocabicak E et al. Restless legs syndrome in lumbar radiculopathy, before and after "
                + "surgery. Behav Neurol 2014, 245358",
            locator: "https://www.hindawi.com/journals/bn/2014/245358/",
            verification: .seen
        ),
        Source(
            "park-2020",
            "Park A et al. Massage for restless legs syndrome, pilot trial with 28 people. PLoS "
                + "ONE 2020;15:e0230951",
            locator: "doi:10.1371/journal.pone.0230951",
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
            "mathieson-2017",
            "Mathieson S et al. Pregabalin for sciatica (PRECISE). N Engl J Med 2017",
            locator: "PMID 28328324",
            verification: .seen
        ),
        Source(
            "nice-ng59",
            "NICE NG59. Low back pain and sciatica in over 16s, 2016, updated 2020",
            locator: "https://www.nice.org.uk/guidance/ng59/chapter/Recommendations",
            verification: .seen
        ),
        Source(
            "buchfuhrer-2021",
            "Buchfuhrer MJ et al. Peroneal nerve stimulation for restless legs syndrome, "
                + "crossover trial. J Clin Sleep Med 2021",
            locator: "https://stanfordhealthcare.org/publications/811/811797.html",
            verification: .seen
        ),
        Source(
            "crozier-2008",
            "Crozier TA et al. Restless legs after spinal anaesthesia. N Engl J Med 2008, "
                + "letter, as news reports tell it",
            locator: nil,
            verification: .secondary
        ),
        Source(
            "bmj-2025",
            "Busse JW et al. Interventional procedures for chronic spine pain, rapid "
                + "recommendation. BMJ 2025;388:e079970",
            locator: nil,
            verification: .seen
        ),
        Source(
            "bmj-2025-critics",
            "AusDoc, 2025. 34 medical groups ask the BMJ to retract its guideline on chronic "
                + "spine pain",
            locator: "https://www.ausdoc.com.au/news/"
                + "34-medical-groups-demand-bmj-retract-irresponsible-and-misleading-"
                + "guideline-on-chronic-spine-pain/",
            verification: .seen
        ),
        Source(
            "yang-2014",
            "Yang JS et al. Restless legs in 639 patients of a spine clinic. J Korean Neurosurg "
                + "Soc 2014;55:83–88",
            locator: "https://synapse.koreamed.org/articles/1161489",
            verification: .seen
        ),
        Source(
            "silber-2021",
            "Silber MH et al. The management of restless legs syndrome: an updated algorithm. "
                + "Mayo Clin Proc 2021",
            locator: "https://www.mayoclinicproceedings.org/article/S0025-6196(20)31489-0/fulltext",
            verification: .secondary
        ),
    ]

    private static let learnLinked: [Source] = [
        Source(
            "norway-2021",
            "Restless legs syndrome: a study in general practice. Tidsskr Nor Legeforen 2021",
            locator: "https://tidsskriftet.no/en/2021/11/original-article/"
                + "restless-legs-syndrome-study-general-practice",
            verification: .seen
        ),
        Source(
            "nhis-2023",
            "CDC, National Center for Health Statistics. Chronic pain and high-impact chronic "
                + "pain in US adults, 2023. Data brief 518",
            locator: "https://cdc.gov/nchs/products/databriefs/db518.htm",
            verification: .seen
        ),
        Source(
            "who-back-burden",
            "World Health Organization. Guideline on chronic primary low back pain, 2023: the "
                + "burden of low back pain in the world",
            locator: "https://ncbi.nlm.nih.gov/books/NBK599210",
            verification: .seen
        ),
        Source(
            "aasm-page-2025",
            "American Academy of Sleep Medicine. Summary of the 2025 guideline on restless legs "
                + "syndrome",
            locator: "https://aasm.org/summary-of-new-clinical-practice-guideline-for-rls-and-plmd",
            verification: .seen
        ),
        Source(
            "bmj-analgesia-2024",
            "State-of-the-art review of pain medicines for low back pain. BMJ 2024;385:e080064",
            locator: "doi:10.1136/bmj-2024-080064",
            verification: .seen
        ),
        Source(
            "scholz-2009",
            "Scholz J et al. A standardized evaluation of pain (StEP): radicular and axial back "
                + "pain. PLoS Med 2009",
            locator: "PMC2661253",
            verification: .seen
        ),
        Source(
            "inflammatory-back-page",
            "Medicowesome, 2019. How to define inflammatory back pain: the chance before and after",
            locator: "https://www.medicowesome.com/2019/02/"
                + "how-to-define-inflammatory-back-pain.html",
            verification: .seen
        ),
        Source(
            "brinjikji-2015-pain",
            "Brinjikji W et al. MRI findings of disc degeneration in adults with and without low "
                + "back pain. AJNR 2015;36:2394",
            locator: "http://ajnr.org/content/36/12/2394",
            verification: .seen
        ),
        Source(
            "ostelo-2008",
            "Ostelo RWJG et al. Important change in pain and function in low back pain. Spine 2008",
            locator: nil,
            verification: .seen
        ),
        Source(
            "bmj-2025-harms",
            "HCN report on the BMJ rapid recommendation of 2025: harms of the procedures",
            locator: nil,
            verification: .secondary
        ),
    ]

    private static let learnHelp: [Source] = [
        Source(
            "referral-table",
            "Canadian Family Physician. Table of what a referral letter should hold, by an "
                + "expert panel",
            locator: "https://www.cfp.ca/highwire/markup/24454/expansion",
            verification: .seen
        ),
        Source(
            "abpn-pain",
            "American Board of Psychiatry and Neurology. Pain medicine: the shared standard and "
                + "exam",
            locator: "https://abpn.org/become-certified/taking-a-subspecialty-exam/pain-medicine/",
            verification: .seen
        ),
        Source(
            "abem-pain",
            "American Board of Emergency Medicine. Pain medicine",
            locator: "https://www.abem.org/public/become-certified/subspecialties/pain-medicine",
            verification: .seen
        ),
        Source(
            "abps-pain",
            "American Board of Physician Specialties. Interventional pain management certification",
            locator: "https://www.abpsus.org/interventional-pain-management-certification/",
            verification: .seen
        ),
        Source(
            "nppes-guide",
            "Bruce A. Guide to the provider taxonomy codes of the US national register",
            locator: "https://andrewallenbruce.github.io/provider/",
            verification: .seen
        ),
    ]
}
