// SPDX-License-Identifier: Apache-2.0

/// What kind of browser it is, in words by which a person knows their own devices again.
enum BrowserName {
    /// The name from what the browser says of itself; a few words of ours, none of its own.
    static func of(_ agent: String) -> String {
        let browser = first(of: browsers, in: agent)
        let system = first(of: systems, in: agent)
        switch (browser, system) {
        case (let browser?, let system?): return "\(browser), \(system)"
        case (let one?, nil), (nil, let one?): return one
        case (nil, nil): return "?"
        }
    }

    private static func first(of marks: [(String, String)], in agent: String) -> String? {
        marks.first { agent.contains($0.0) }?.1
    }

    /// In this order: most browsers also call themselves by the names of others.
    private static let browsers: [(String, String)] = [
        ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Edg", "Edge"), ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"),
        ("Safari/", "Safari"), ("curl/", "curl"),
    ]

    private static let systems: [(String, String)] = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
        ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]
}
