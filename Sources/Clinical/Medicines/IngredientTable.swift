// SPDX-License-Identifier: Apache-2.0

/// The active ingredients of medicines, as a clinician can read and review them.
///
/// A line is `ingredient | classes | RxNorm code or - | other names`. The classes are those of
/// ``MedicineClass``; none for what no rule speaks of. The other names are generic names of other countries and brands; a name of
/// several ingredients stands in ``CombinationTable``. RxNorm codes stand only where two public
/// files agree (knowledge file on back pain, 8.3). Names are common knowledge and were not checked
/// against a register: verified no.
enum IngredientTable {
    static let all: String =
        opioids + nerves + mood + nauseaAndPsychosis + sleepAndAllergy + pain
        + heartAndKidney + blood + others

    private static let opioids: String = """
        codeine | opioid | 2670 | codein, Codipront
        dihydrocodeine | opioid | - | dihydrocodein, DHC, Paracodin
        fentanyl | opioid serotonergic | 4337 | Duragesic, Durogesic, Matrifen, Actiq, Abstral, Fentadolon
        hydrocodone | opioid | 5489 | hydrocodon, Hysingla, Zohydro
        hydromorphone | opioid | 3423 | hydromorphon, Dilaudid, Palladon, Palladone, Jurnista, Exalgo
        methadone | opioid serotonergic qt | 6813 | methadon, Dolophine, Methadose, Methaddict
        levomethadone | opioid serotonergic qt | - | levomethadon, Polamidon, L-Polamidon
        morphine | opioid | 7052 | morphin, MS Contin, MST, MST Continus, Kadian, Oramorph, Zomorph, Sevredol
        oxycodone | opioid | 7804 | oxycodon, OxyContin, Roxicodone, Oxygesic, OxyNorm, Longtec, Xtampza
        oxymorphone | opioid | 7814 | oxymorphon, Opana
        tapentadol | opioid serotonergic seizure | 787390 | Nucynta, Palexia, Yantil
        tramadol | opioid serotonergic seizure | 10689 | Ultram, ConZip, Tramal, Zydol, Tradolan, Zamadol
        buprenorphine | opioid partialOpioid | 1819 | buprenorphin, Butrans, BuTrans, Norspan, Transtec, Temgesic, Subutex, Belbuca, Sublocade, Buvidal
        tilidine | opioid | - | tilidin
        pethidine | opioid serotonergic seizure | - | meperidine, pethidin, Demerol, Dolantin
        naloxone | opioidAntagonist | 7242 | naloxon, Narcan, Kloxxado, Nyxoid
        naltrexone | opioidAntagonist | - | naltrexon, Revia, Vivitrol, Adepend

        """

    private static let nerves: String = """
        gabapentin | gabapentinoid | 25480 | Neurontin, Gralise
        gabapentin enacarbil | gabapentinoid | - | Horizant, Regnite
        pregabalin | gabapentinoid | 187832 | Lyrica
        pramipexole | dopamineAgonist | - | pramipexol, Mirapex, Mirapexin, Sifrol, Oprymea
        ropinirole | dopamineAgonist | - | ropinirol, Requip, Adartrel, ReQuip-Modutab
        rotigotine | dopamineAgonist | - | rotigotin, Neupro, Leganto
        levodopa | levodopa | - | L-Dopa, Inbrija
        benserazide | decarboxylaseInhibitor | - | benserazid
        entacapone | | - | Comtan, Comtess, entacapon
        carbidopa | decarboxylaseInhibitor | - | Lodosyn
        cabergoline | dopamineAgonist ergot | - | cabergolin, Dostinex, Cabaseril
        pergolide | dopamineAgonist ergot | - | pergolid
        bromocriptine | dopamineAgonist ergot | - | bromocriptin, Parlodel, Pravidel
        apomorphine | dopamineAgonist | - | apomorphin, Apokyn
        carbamazepine | antiepileptic | 2002 | carbamazepin, Tegretol, Tegretal, Timonil
        oxcarbazepine | antiepileptic | - | oxcarbazepin, Trileptal
        lamotrigine | antiepileptic | - | lamotrigin, Lamictal
        topiramate | antiepileptic | - | topiramat, Topamax
        zonisamide | antiepileptic | - | zonisamid, Zonegran
        phenytoin | antiepileptic | - | Dilantin, Phenhydan
        valproate | antiepileptic | 11118 | valproic acid, valproinsäure, divalproex, Depakote, Depakine, Ergenyl, Orfiril
        levetiracetam | antiepileptic | - | Keppra
        lacosamide | antiepileptic | - | lacosamid, Vimpat
        lithium | lithium serotonergic | - | Lithobid, Quilonum, Hypnorex
        sodium oxybate | sedative | - | natriumoxybat, Xyrem

        """

    private static let mood: String = """
        fluoxetine | ssri serotonergic | - | fluoxetin, Prozac, Fluctin
        sertraline | ssri serotonergic | - | sertralin, Zoloft, Lustral
        paroxetine | ssri serotonergic | - | paroxetin, Paxil, Seroxat
        citalopram | ssri serotonergic qt | - | Celexa, Cipramil
        escitalopram | ssri serotonergic qt | - | Lexapro, Cipralex
        fluvoxamine | ssri serotonergic | - | fluvoxamin, Luvox, Fevarin, Faverin
        vortioxetine | ssri serotonergic | - | vortioxetin, Trintellix, Brintellix
        venlafaxine | snri serotonergic | 39786 | venlafaxin, Effexor, Trevilor, Efexor
        desvenlafaxine | snri serotonergic | - | desvenlafaxin, Pristiq
        duloxetine | snri serotonergic | 72625 | duloxetin, Cymbalta, Yentreve
        milnacipran | snri serotonergic | - | Savella, Milnaneurax
        levomilnacipran | snri serotonergic | - | Fetzima
        amitriptyline | tricyclic serotonergic | 704 | amitriptylin, Elavil, Saroten, Amineurin
        nortriptyline | tricyclic serotonergic | 7531 | nortriptylin, Pamelor, Nortrilen
        imipramine | tricyclic serotonergic | - | imipramin, Tofranil
        clomipramine | tricyclic serotonergic | - | clomipramin, Anafranil
        desipramine | tricyclic serotonergic | - | desipramin, Norpramin
        trimipramine | tricyclic serotonergic | - | trimipramin, Stangyl, Surmontil
        doxepin | tricyclic serotonergic | - | Silenor, Sinequan, Aponal
        opipramol | tricyclic | - | Insidon
        mirtazapine | mirtazapine serotonergic | 15996 | mirtazapin, Remeron, Remergil, Zispin
        mianserin | mianserin | - | Tolvon
        bupropion | bupropion seizure | 42347 | Wellbutrin, Zyban, Elontril, Aplenzin
        trazodone | trazodone serotonergic | - | trazodon, Desyrel, Trittico, Oleptro, Molipaxin
        nefazodone | trazodone serotonergic | - | nefazodon
        reboxetine | reboxetine | - | reboxetin, Edronax
        agomelatine | agomelatine | - | agomelatin, Valdoxan
        phenelzine | maoi serotonergic | - | phenelzin, Nardil
        tranylcypromine | maoi serotonergic | - | tranylcypromin, Parnate, Jatrosom
        moclobemide | maoi serotonergic | - | moclobemid, Aurorix, Manerix
        selegiline | maoi serotonergic | - | selegilin, Emsam, Eldepryl
        rasagiline | maoi serotonergic | - | rasagilin, Azilect
        safinamide | maoi serotonergic | - | safinamid, Xadago
        linezolid | maoi serotonergic | - | Zyvox, Zyvoxid
        hypericum | hypericum serotonergic | - | St John's wort, St. John’s wort, johanniskraut, Laif, Jarsin
        buspirone | serotonergic | - | buspiron, Buspar
        sumatriptan | triptan serotonergic | - | Imitrex, Imigran
        rizatriptan | triptan serotonergic | - | Maxalt
        zolmitriptan | triptan serotonergic | - | Zomig, AscoTop
        eletriptan | triptan serotonergic | - | Relpax
        naratriptan | triptan serotonergic | - | Amerge, Naramig

        """

    private static let nauseaAndPsychosis: String = """
        metoclopramide | antiemetic dopamineBlocker | 6915 | metoclopramid, Reglan, Maxolon, Paspertin, MCP
        prochlorperazine | antiemetic dopamineBlocker | - | prochlorperazin, Compazine, Stemetil, Buccastem
        promethazine | antihistamine dopamineBlocker antiemetic | - | promethazin, Phenergan, Atosil, Avomine
        droperidol | antiemetic dopamineBlocker | - | Inapsine, Xomolix
        domperidone | peripheralDopamineBlocker qt | - | domperidon, Motilium
        ondansetron | setron qt | 26225 | Zofran
        granisetron | setron | - | Kytril, Kevatril, Sancuso
        haloperidol | antipsychotic dopamineBlocker qt | 5093 | Haldol
        olanzapine | antipsychotic dopamineBlocker | - | olanzapin, Zyprexa
        quetiapine | antipsychotic dopamineBlocker | - | quetiapin, Seroquel
        risperidone | antipsychotic dopamineBlocker | - | risperidon, Risperdal
        paliperidone | antipsychotic dopamineBlocker | - | paliperidon, Invega, Xeplion
        lurasidone | antipsychotic dopamineBlocker | - | lurasidon, Latuda
        aripiprazole | antipsychotic dopamineBlocker | - | aripiprazol, Abilify
        brexpiprazole | antipsychotic dopamineBlocker | - | brexpiprazol, Rexulti
        cariprazine | antipsychotic dopamineBlocker | - | cariprazin, Vraylar, Reagila
        ziprasidone | antipsychotic dopamineBlocker qt | - | ziprasidon, Geodon, Zeldox
        amisulpride | antipsychotic dopamineBlocker qt | - | amisulprid, Solian
        sulpiride | antipsychotic dopamineBlocker | - | sulpirid, Dogmatil
        chlorpromazine | antipsychotic dopamineBlocker | - | chlorpromazin, Thorazine, Largactil
        levomepromazine | antipsychotic dopamineBlocker | - | levomepromazin, Neurocil, Nozinan
        fluphenazine | antipsychotic dopamineBlocker | - | fluphenazin, Prolixin, Lyogen
        perphenazine | antipsychotic dopamineBlocker | - | perphenazin, Trilafon, Decentan
        flupentixol | antipsychotic dopamineBlocker | - | flupenthixol, Fluanxol, Depixol
        zuclopenthixol | antipsychotic dopamineBlocker | - | Clopixol, Ciatyl-Z
        chlorprothixene | antipsychotic dopamineBlocker | - | chlorprothixen, Truxal
        pipamperone | antipsychotic dopamineBlocker | - | pipamperon, Dipiperon
        melperone | antipsychotic dopamineBlocker | - | melperon
        clozapine | antipsychotic dopamineBlocker seizure | - | clozapin, Clozaril, Leponex
        pimozide | antipsychotic dopamineBlocker qt | - | pimozid, Orap

        """

    private static let sleepAndAllergy: String = """
        diphenhydramine | antihistamine | - | diphenhydramin, Benadryl, Sominex, ZzzQuil, Vivinox Sleep, Betadorm, Simply Sleep
        dimenhydrinate | antihistamine | - | dimenhydrinat, Dramamine, Gravol, Vomex
        doxylamine | antihistamine | - | doxylamin, Hoggar Night, Gittalun
        hydroxyzine | antihistamine qt | - | hydroxyzin, Atarax, Vistaril
        cyclizine | antihistamine | - | cyclizin, Valoid
        meclizine | antihistamine | - | meclozine, meclozin, Antivert, Bonine
        chlorphenamine | antihistamine | - | chlorpheniramine, chlorphenamin, Piriton, Chlor-Trimeton
        brompheniramine | antihistamine | - | brompheniramin
        clemastine | antihistamine | - | clemastin, Tavegil, Tavist
        dimetindene | antihistamine | - | dimetinden, Fenistil
        cetirizine | antihistamineLess | - | cetirizin, Zyrtec, Reactine
        levocetirizine | antihistamineLess | - | levocetirizin, Xyzal
        loratadine | antihistamineLess | - | loratadin, Claritin, Clarityn, Lorano
        desloratadine | antihistamineLess | - | desloratadin, Clarinex, Aerius
        fexofenadine | antihistamineLess | - | fexofenadin, Allegra, Telfast
        diazepam | benzodiazepine | - | Valium
        lorazepam | benzodiazepine | - | Ativan, Tavor
        clonazepam | benzodiazepine | - | Klonopin, Rivotril
        alprazolam | benzodiazepine | - | Xanax, Tafil
        temazepam | benzodiazepine | - | Restoril, Remestan
        oxazepam | benzodiazepine | - | Serax, Adumbran
        bromazepam | benzodiazepine | - | Lexotan, Lexotanil
        lormetazepam | benzodiazepine | - | Noctamid
        triazolam | benzodiazepine | - | Halcion
        zolpidem | zDrug | - | Ambien, Stilnox, Stilnoct
        zopiclone | zDrug | - | zopiclon, Imovane, Zimovane, Ximovan
        eszopiclone | zDrug | - | eszopiclon, Lunesta
        zaleplon | zDrug | - | Sonata
        suvorexant | orexinBlocker | - | Belsomra
        daridorexant | orexinBlocker | - | Quviviq
        melatonin | melatonin | - | Circadin, Slenyto
        cannabidiol | cannabis | - | CBD, Epidiolex, Epidyolex
        cannabis | cannabis | - | THC, dronabinol, marijuana, Sativex, nabiximols

        """

    private static let pain: String = """
        acetaminophen | acetaminophen | - | paracetamol, Tylenol, Panadol, ben-u-ron, Doliprane, Ofirmev, APAP
        metamizole | metamizole | - | metamizol, dipyrone, Novalgin, Novaminsulfon, Nolotil
        ibuprofen | nsaid | - | Advil, Motrin, Nurofen, Dolormin, Brufen
        naproxen | nsaid | - | Aleve, Naprosyn, Anaprox, Proxen
        diclofenac | nsaid | 3355 | Voltaren, Voltarol, Cataflam, Zorvolex
        celecoxib | nsaid coxib | 140587 | Celebrex
        etoricoxib | nsaid coxib | - | Arcoxia
        meloxicam | nsaid | - | Mobic, Mobec
        indometacin | nsaid | - | indomethacin, Indocin
        ketorolac | nsaid | - | Toradol
        ketoprofen | nsaid | - | Gabrilen
        dexketoprofen | nsaid | - | Sympal, Keral
        piroxicam | nsaid | - | Feldene, Felden
        nabumetone | nsaid | - | Relafen, Relifex
        etodolac | nsaid | - | Lodine
        aspirin | nsaid antiplatelet | 1191 | acetylsalicylic acid, acetylsalicylsäure, ASS, ASA, Ecotrin, Bayer aspirin
        cyclobenzaprine | muscleRelaxant serotonergic | - | cyclobenzaprin, Flexeril, Amrix, Fexmid
        methocarbamol | muscleRelaxant | - | Robaxin, Ortoton
        metaxalone | muscleRelaxant serotonergic | - | metaxalon, Skelaxin
        chlorzoxazone | muscleRelaxant | - | chlorzoxazon, Parafon Forte, Lorzone
        carisoprodol | muscleRelaxant | 2101 | Soma
        orphenadrine | muscleRelaxant | - | orphenadrin, Norflex
        baclofen | muscleRelaxant | - | Lioresal, Lyvispah
        tizanidine | muscleRelaxant | - | tizanidin, Zanaflex, Sirdalud
        tolperisone | muscleRelaxant | - | tolperison, Mydocalm
        pridinol | muscleRelaxant | - | Myopridin
        dantrolene | muscleRelaxant | - | dantrolen, Dantrium
        lidocaine | localAnaesthetic | - | lidocain, Lidoderm, Versatis
        capsaicin | capsaicin | - | Qutenza
        ketamine | ketamine sedative | - | ketamin, Ketalar, Spravato, esketamine
        quinine | quinine qt | - | quinin, chinin, Limptar
        prednisone | steroid | - | prednison, Deltasone, Decortin
        prednisolone | steroid | - | prednisolon, Decortin H
        methylprednisolone | steroid | - | methylprednisolon, Medrol, Urbason
        dexamethasone | steroid | - | dexamethason, Decadron, Fortecortin
        hydrocortisone | steroid | - | hydrocortison, Cortef
        triamcinolone | steroid | - | triamcinolon, Kenalog, Volon

        """

    private static let heartAndKidney: String = """
        ramipril | aceInhibitor | - | Altace, Delix
        lisinopril | aceInhibitor | - | Zestril, Prinivil
        enalapril | aceInhibitor | - | Vasotec, Renitec, Xanef
        perindopril | aceInhibitor | - | Coversyl, Coversum
        candesartan | angiotensinBlocker | - | Atacand, Blopress
        losartan | angiotensinBlocker | - | Cozaar, Lorzaar
        valsartan | angiotensinBlocker | - | Diovan
        telmisartan | angiotensinBlocker | - | Micardis
        olmesartan | angiotensinBlocker | - | Benicar, Olmetec
        irbesartan | angiotensinBlocker | - | Avapro, Aprovel
        hydrochlorothiazide | diuretic | - | hydrochlorothiazid, HCTZ, HCT
        chlortalidone | diuretic | - | chlorthalidone, Hygroton
        indapamide | diuretic | - | indapamid, Lozol
        furosemide | diuretic | - | furosemid, Lasix
        torasemide | diuretic | - | torsemide, torasemid, Torem
        spironolactone | diuretic | - | spironolacton, Aldactone
        metoprolol | betaBlocker | - | Lopressor, Toprol, Beloc
        bisoprolol | betaBlocker | - | Zebeta, Concor
        propranolol | betaBlocker | - | Inderal, Dociton
        atenolol | betaBlocker | - | Tenormin
        clonidine | clonidine | - | clonidin, Catapres, Catapresan
        atorvastatin | statin | - | Lipitor, Sortis
        simvastatin | statin | - | Zocor
        rosuvastatin | statin | - | Crestor
        levothyroxine | thyroid | - | levothyroxin, L-thyroxin, Synthroid, Euthyrox, Eltroxin
        metformin | metformin | - | Glucophage
        methotrexate | methotrexate | - | methotrexat, MTX, Trexall, Lantarel
        interferon alfa | interferon | - | interferon alpha, Pegasys, Intron A

        """

    private static let blood: String = """
        warfarin | anticoagulant | - | Coumadin, Marevan
        phenprocoumon | anticoagulant | - | Marcumar, Falithrom
        apixaban | anticoagulant | - | Eliquis
        rivaroxaban | anticoagulant | - | Xarelto
        edoxaban | anticoagulant | - | Savaysa, Lixiana
        dabigatran | anticoagulant | - | Pradaxa
        heparin | anticoagulant | - |
        enoxaparin | anticoagulant | - | Lovenox, Clexane
        clopidogrel | antiplatelet | - | Plavix, Iscover
        prasugrel | antiplatelet | - | Effient, Efient
        ticagrelor | antiplatelet | - | Brilinta, Brilique
        dipyridamole | antiplatelet dipyridamole | - | dipyridamol, Persantine
        ferrous sulfate | oralIron | - | ferrous sulphate, eisen(ii)-sulfat, Feosol, ferro sanol, Slow Fe, Tardyferon
        ferrous fumarate | oralIron | - | eisen(ii)-fumarat, Ferro-Sequels, Galfer
        ferrous gluconate | oralIron | - | eisen(ii)-gluconat, Fergon
        iron bisglycinate | oralIron | - | ferrous bisglycinate, iron glycinate, eisenbisglycinat, Gentle Iron
        iron polysaccharide | oralIron | - | Ferrex, Niferex
        iron | oralIron | - | eisen, eisentabletten, eisentablette
        ferric maltol | oralIron | - | Accrufer, Feraccru
        ferric carboxymaltose | intravenousIron carboxymaltose | - | Injectafer, Ferinject
        ferric derisomaltose | intravenousIron | - | iron isomaltoside, Monoferric, Monofer
        iron dextran | intravenousIron | - | INFeD, CosmoFer
        iron sucrose | intravenousIron | - | Venofer
        ferumoxytol | intravenousIron | - | Feraheme
        ascorbic acid | vitaminC | - | vitamin C, ascorbinsäure
        cyanocobalamin | vitaminB12 | - | vitamin B12, hydroxocobalamin, methylcobalamin
        folic acid | folate | - | folsäure, folate
        colecalciferol | vitaminD | - | cholecalciferol, vitamin D, vitamin D3, Vigantol, Dekristol
        magnesium | magnesium | - | magnesium oxide, magnesium citrate, magnesiumcitrat, Magnesium Verla

        """

    private static let others: String = """
        omeprazole | protonPumpInhibitor | 7646 | omeprazol, Prilosec, Losec, Antra
        esomeprazole | protonPumpInhibitor | - | esomeprazol, Nexium
        pantoprazole | protonPumpInhibitor | - | pantoprazol, Protonix, Pantozol
        lansoprazole | protonPumpInhibitor | - | lansoprazol, Prevacid, Agopton
        rabeprazole | protonPumpInhibitor | - | rabeprazol, Aciphex, Pariet
        famotidine | h2Blocker | - | famotidin, Pepcid, Pepdul
        ranitidine | h2Blocker | - | ranitidin, Zantac
        cimetidine | h2Blocker | - | cimetidin, Tagamet
        aluminium hydroxide | antacid | - | aluminum hydroxide
        magnesium hydroxide | antacid | - | milk of magnesia
        calcium carbonate | antacid calcium | - | calciumcarbonat, Tums, Caltrate
        ciprofloxacin | quinolone | - | Cipro, Ciproxin, Ciprobay
        levofloxacin | quinolone | - | Levaquin, Tavanic
        caffeine | caffeine | - | coffein, koffein, NoDoz, Vivarin
        nicotine | nicotine | - | nikotin, Nicorette, Nicotinell
        ephedrine | stimulant | - | ephedrin
        misoprostol | | - | Cytotec
        pseudoephedrine | stimulant | - | pseudoephedrin, Sudafed
        methylphenidate | stimulant | - | methylphenidat, Ritalin, Concerta, Medikinet
        guaifenesin | expectorant | - | Mucinex
        dextromethorphan | serotonergic | - | dextromethorphan hydrobromid, Delsym
        glucosamine | supplement | - | glucosamin
        valerian | valerian | - | baldrian, Sedonium
        """
}
