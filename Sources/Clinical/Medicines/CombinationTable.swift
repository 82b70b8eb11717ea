// SPDX-License-Identifier: Apache-2.0

/// Products of several ingredients, and products whose name hides what is in them.
///
/// A line is `ingredient + ingredient | names`. Where a name means different things in two
/// countries it stands in ``AmbiguousNames`` instead and resolves to nothing. Names are common
/// knowledge and were not checked against a register: verified no.
enum CombinationTable {
    static let all: String = """
        oxycodone + naloxone | Targin, Targiniq, Targinact, oxycodone/naloxone
        oxycodone + acetaminophen | Percocet, Endocet, Nalocet, Primlev
        oxycodone + aspirin | Percodan
        hydrocodone + acetaminophen | Vicodin, Norco, Lortab, Lorcet, Xodol
        hydrocodone + ibuprofen | Vicoprofen, Reprexain
        codeine + acetaminophen | Tylenol 3, Tylenol with codeine, co-codamol, Solpadol, Zapain, Gelonida
        dihydrocodeine + acetaminophen | co-dydramol, Paramol
        tramadol + acetaminophen | Ultracet, Tramacet, Zaldiar
        tramadol + celecoxib | Seglentis
        tramadol + dexketoprofen | Skudexa
        tilidine + naloxone | Valoron N, Valoron
        buprenorphine + naloxone | Suboxone, Zubsolv
        levodopa + benserazide | Restex, Madopar, PK-Levo
        levodopa + carbidopa | Sinemet, Nacom, Duopa, Duodopa, Rytary
        levodopa + carbidopa + entacapone | Stalevo
        acetaminophen + diphenhydramine | Tylenol PM, Panadol Night, Panadol PM, Excedrin PM, Percogesic
        ibuprofen + diphenhydramine | Advil PM, Motrin PM, Ibuprofen PM
        naproxen + diphenhydramine | Aleve PM
        aspirin + diphenhydramine | Bayer PM
        acetaminophen + doxylamine + dextromethorphan | NyQuil, Vicks NyQuil
        acetaminophen + doxylamine + dextromethorphan + ephedrine | WICK MediNait, MediNait
        acetaminophen + aspirin + caffeine | Excedrin, Excedrin Migraine, Thomapyrin
        orphenadrine + aspirin + caffeine | Norgesic
        carisoprodol + aspirin | Soma Compound
        acetaminophen + caffeine | Panadol Extra
        diclofenac + misoprostol | Arthrotec
        naproxen + esomeprazole | Vimovo
        ibuprofen + famotidine | Duexis
        sumatriptan + naproxen | Treximet
        ibuprofen + pseudoephedrine | Advil Cold and Sinus
        aspirin + dipyridamole | Aggrenox, Asasantin
        bupropion + naltrexone | Contrave, Mysimba
        bupropion + dextromethorphan | Auvelity
        fluoxetine + olanzapine | Symbyax
        perphenazine + amitriptyline | Triavil
        lisinopril + hydrochlorothiazide | Zestoretic
        ramipril + hydrochlorothiazide | Delix plus
        losartan + hydrochlorothiazide | Hyzaar
        aluminium hydroxide + magnesium hydroxide | Maalox, Mylanta
        """
}

/// Names that mean different ingredients in different countries or editions.
///
/// A line is `name | why`. They are kept as written and marked unknown, with the reason; to guess
/// would be worse than to ask.
enum AmbiguousNames {
    static let all: String = """
        Nytol | diphenhydramine in some countries and editions, herbs in others
        Unisom | doxylamine as a tablet, diphenhydramine as a gel capsule
        Sominex Herbal | herbs
        Benadryl Allergy | diphenhydramine in some countries, cetirizine or acrivastine in others
        Dormin | differs by country
        Iron infusion | several kinds of iron are given into a vein
        Iron injection | several kinds of iron are given into a vein
        Eiseninfusion | several kinds of iron are given into a vein
        Eisenspritze | several kinds of iron are given into a vein
        """
}

/// Names of ingredients that count only where nothing but a strength or a form to swallow stands
/// beside them.
///
/// Anything else beside “iron” can make another medicine of it: an infusion, or a salt or a mixture
/// that stands in no table. Which iron it is and how much of it is in a tablet stays unknown.
enum NamesAlone {
    static let all: Set<String> = ["iron", "eisen", "eisentabletten", "eisentablette"]

    /// The forms that may stand beside them.
    static let forms: Set<String> = [
        "tablet", "tablets", "tablette", "tabletten", "filmtabletten", "brausetabletten", "capsule",
        "capsules", "kapsel", "kapseln", "drops", "tropfen", "syrup", "saft",
    ]
}
