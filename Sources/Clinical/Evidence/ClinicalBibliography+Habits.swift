// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on habits.
    static let habits: [Source] = [
        Source(
            "batool-anwar-2016",
            "Batool-Anwar S et al. Lifestyle and new restless legs in 12,812 men and 42,728 women. J "
                + "Clin Sleep Med 2016;12:187–194",
            locator: "PMC4751426",
            verification: .seen
        ),
        Source(
            "didriksen-2020",
            "Didriksen M et al. Large genome-wide study of restless legs syndrome. Commun Biol "
                + "2020;3:703",
            locator: "doi:10.1038/s42003-020-01430-1",
            verification: .seen
        ),
        Source(
            "harrison-2019",
            "Harrison EG et al. Non-drug treatments of restless legs syndrome: a review. Disabil "
                + "Rehabil 2019;41:2006",
            locator: "PMID 29561180",
            verification: .seen
        ),
        Source(
            "who-back-2023",
            "World Health Organization. Non-surgical management of chronic primary low back pain, "
                + "2023, with its review of exercise",
            locator: "PMC10684665",
            verification: .seen
        ),
    ]
}
