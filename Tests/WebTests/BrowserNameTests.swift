import Testing

@testable import Web

/// A person knows their own devices again by these names.
struct BrowserNameTests {
    @Test(arguments: [
        (
            "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0",
            "Firefox, Android"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, "
                + "like Gecko) Version/18.5 Mobile/15E148 Safari/604.1", "Safari, iPhone"
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
                + "Chrome/140.0.0.0 Safari/537.36", "Chrome, Linux"
        ),
        ("<script>", "?"), ("", "?"),
    ])
    func `a browser is named in our words`(agent: String, name: String) {
        #expect(BrowserName.of(agent) == name)
    }
}
