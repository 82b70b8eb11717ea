// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources of the pages on back pain, its treatments, and help.
    static let learnBack: [Source] = learnLinked + learnHelp

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
