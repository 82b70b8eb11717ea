// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources of the pages that explain restless legs, where no rule cites them.
    static let learn: [Source] = genes + company + nights

    private static let genes: [Source] = [
        Source(
            "schormair-2017",
            "Schormair B et al. Identification of novel risk loci for restless legs syndrome. Lancet "
                + "Neurol 2017;16:898 (exact counts not seen in a copy)",
            locator: nil,
            verification: .awaitingSignOff
        ),
        Source(
            "schormair-2017-press",
            "University of Cambridge on Schormair 2017: 13 new risk variants, counts rounded",
            locator: "https://cambridgebrc.nihr.ac.uk/"
                + "restless-legs-syndrome-study-identifies-13-new-genetic-risk-variants",
            verification: .seen
        ),
        Source(
            "schormair-2024",
            "Schormair B et al. Genome-wide meta-analyses of restless legs syndrome. Nat Genet "
                + "2024;56:1090–1099",
            locator: "doi:10.1038/s41588-024-01763-1",
            verification: .seen
        ),
        Source(
            "winkelmann-2011",
            "Winkelmann J et al. Genome-wide association study identifies novel restless legs "
                + "syndrome susceptibility loci on 2p14 and 16q12.1. PLoS Genet 2011",
            locator: "PMID 21779176",
            verification: .seen
        ),
        Source(
            "stefansson-2007",
            "Stefansson H et al. A genetic risk factor for periodic limb movements in sleep. N Engl "
                + "J Med 2007;357:639–647",
            locator: "PMID 17634447",
            verification: .seen
        ),
        Source(
            "kora-iron-genes",
            "Genes of iron and the places linked to restless legs syndrome, KORA cohort",
            locator: "PMC3598324",
            verification: .seen
        ),
    ]

    private static let company: [Source] = [
        Source(
            "yang-2014",
            "Yang JS et al. Restless legs syndrome in a spine clinic. J Korean Neurosurg Soc "
                + "2014;55:83–88",
            locator: "https://synapse.koreamed.org/articles/1161489",
            verification: .seen
        ),
        Source(
            "chen-2018",
            "Chen SJ et al. Restless legs syndrome in pregnancy: a meta-analysis. Sleep Med Rev "
                + "2018",
            locator: "doi:10.1016/j.smrv.2017.10.003",
            verification: .seen
        ),
        Source(
            "ms-rls-2018",
            "Restless legs syndrome in multiple sclerosis: a meta-analysis. Sleep Med "
                + "2018;50:97–104",
            locator: nil,
            verification: .seen
        ),
        Source(
            "szatmari-2017",
            "Szatmari S et al. Restless legs syndrome and later Parkinson’s disease. Sleep "
                + "2017;40:zsw065",
            locator: "PMC6084760",
            verification: .seen
        ),
    ]

    private static let nights: [Source] = [
        Source(
            "rls-foundation",
            "RLS Foundation. Augmentation and its warning signs, 2018 and 2023",
            locator: "https://rlsfoundation.blogspot.com/2018/02/augmentation-and-rls.html",
            verification: .seen
        ),
        Source(
            "augmentation-clinic",
            "Augmentation in a referral centre in Boston, 105 of 209 people, abstract",
            locator: nil,
            verification: .seen
        ),
        Source(
            "fulda-2008",
            "Report on Fulda S, Wetter TC, Brain 2008;131:902: leg movements in sleep in about 80 % "
                + "of people with restless legs syndrome",
            locator: "https://academic.oup.com/brain/article/131/4/902/354465",
            verification: .secondary
        ),
        Source(
            "silber-2021",
            "Silber MH et al. The management of restless legs syndrome: an updated algorithm. Mayo "
                + "Clin Proc 2021",
            locator: "https://www.mayoclinicproceedings.org/article/S0025-6196(20)31489-0/fulltext",
            verification: .secondary
        ),
    ]
}
