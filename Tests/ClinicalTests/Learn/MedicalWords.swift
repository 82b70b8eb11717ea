import Vocabulary

/// Words that a page may need and that count in the length of a sentence and in nothing else.
///
/// They are explained where they are used; each form is listed, in lower case.
enum MedicalWords {
    /// The words of a language.
    static func of(_ language: Language) -> Set<String> {
        switch language {
        case .english: english
        case .german: german
        }
    }

    private static let english = words(
        """
        restless syndrome sciatica stenosis neuropathy akathisia dopamine ferritin transferrin
        saturation pregnancy pregnant gabapentin pregabalin gabapentinoid gabapentinoids
        duloxetine opioid opioids acetaminophen ibuprofen augmentation haemoglobin vitamin
        vitamins mirtazapine antihistamine antihistamines pramipexole ropinirole rotigotine
        levodopa infusion infusions injection injections surgery medicine medicines doctor doctors
        clinic clinics diary evening
        """
    )

    private static let german = words(
        """
        restless legs syndrom ischias stenose spinalkanalstenose neuropathie akathisie dopamin
        ferritin transferrin transferrinsättigung schwangerschaft schwanger gabapentin pregabalin
        gabapentinoid gabapentinoide duloxetin opioid opioide opioiden paracetamol ibuprofen
        augmentation hämoglobin vitamin vitamine mirtazapin antihistaminikum antihistaminika
        pramipexol ropinirol rotigotin levodopa infusion infusionen injektion injektionen
        operation medikament medikamente medikamenten tagebuch akupunktur allgemeinmedizin
        anästhesie bandscheibe bandscheiben blutverdünner epidurale manipulation massage
        muskelrelaxanzien nervenschmerz nervenwurzel neurologie notfallmedizin physiotherapie
        psychiatrie radiofrequenz radiologie rehabilitation rückenschmerz rückenschmerzen
        schlafmedizin schmerzmedizin wirbel wirbelkanal wirbelsäule
        """
    )

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0.isWhitespace }.map(String.init))
    }
}
