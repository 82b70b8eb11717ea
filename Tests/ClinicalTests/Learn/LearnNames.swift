import Clinical

/// The names that were fixed before the pages were written.
enum LearnNames {
    /// Every page.
    static let pages = words(
        """
        what-restless-legs-are why-hard-to-diagnose legs-or-sciatica legs-or-stenosis
        legs-or-neuropathy legs-or-cramps legs-or-akathisia genes study-of-46000 iron-and-legs
        iron-tests dopamine kidneys pregnancy nerves cortisol augmentation
        medicines-that-worsen-legs sleep-and-legs habits restless-nights acute-pain chronic-pain
        neuropathic-pain causes-of-back-pain why-not-a-scan how-the-two-are-linked sleep-and-pain
        red-flags movement stretching-yoga-tai-chi hands-on mind-and-sleep-treatments devices
        iron-treatment medicines-for-legs medicines-for-back opioids injections
        surgery-and-stimulators pain-specialist boards-and-fellowships what-to-ask
        you-are-not-alone a-fair-test
        """
    )

    /// Every treatment a page may name.
    static let treatments = Set(Treatments.all.map(\.name))

    /// Every drawing, as the report room makes them.
    static let drawings = words(
        """
        evening-clock iron-two-stores where-it-runs bend-forward pain-loop augmentation
        """
    )

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0.isWhitespace }.map(String.init))
    }
}
