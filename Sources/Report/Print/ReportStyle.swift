// SPDX-License-Identifier: Apache-2.0

/// The stylesheet of reports and charts.
///
/// One text for two uses: a stand-alone file carries it inside, the pages link to it. Colours
/// come from the tokens of the pages; where those are missing the fallbacks hold.
public enum ReportStyle {
    /// Everything a stand-alone file needs: tokens, charts, report and print.
    public static let standalone: String = tokens + charts + report + sheet + print

    /// What the pages link to: they bring the tokens themselves.
    public static let linked: String = charts + report + sheet + print

    /// Colours, for light and dark.
    static let tokens: String = """
        :root{color-scheme:light dark;--bg:#faf6f1;--surface:#fffdfa;--ink:#231d2f;--soft:#5c5368;\
        --line:#e6dcd2;--accent:#5a4690;--legs:#b04a0c;--back:#23648f;--sleep:#d9d3e6;\
        --warn:#9b2c1f;--control:#8c8199}
        @media (prefers-color-scheme:dark){:root{--bg:#16131d;--surface:#1f1b29;--ink:#efe9f5;\
        --soft:#b3a9c2;--line:#342e42;--accent:#bba9f0;--legs:#f2a25c;--back:#83bdea;\
        --sleep:#3a3350;--warn:#ff9d8e;--control:#7d728e}}
        body{margin:0;background:var(--bg);color:var(--ink);\
        font:400 1.0625rem/1.5 system-ui,Inter,"Segoe UI",sans-serif}

        """

    /// The shapes of charts, by the classes of ``ChartClass``.
    public static let charts: String = """
        figure.chart{margin:0 0 1rem}
        .chart .drawing{display:block;width:100%;height:auto;overflow:visible}
        .chart .narrow-only{display:none}
        @media screen and (max-width:40rem){.chart .wide-only{display:none}\
        .chart .narrow-only{display:block}}
        .grid{stroke:var(--line)}.tick{fill:var(--soft)}.frame{stroke:var(--control)}
        .sleep{fill:var(--sleep)}.onset,.legs-point{fill:var(--legs)}
        .onset-unrated,.calm{fill:none;stroke:var(--legs)}
        .gap{stroke:var(--soft)}.median{stroke:var(--ink)}
        .whisker{stroke:color-mix(in oklab,var(--legs) 65%,var(--surface))}
        .mark{stroke:var(--ink)}.marktext,.mediantext{fill:var(--ink);stroke:var(--surface)}
        .legs-line{stroke:var(--legs)}.back-line{stroke:var(--back)}
        .back-point{fill:var(--surface);stroke:var(--back)}
        .legs-text{fill:var(--legs)}.back-text{fill:var(--back)}
        .c-gap{stroke:var(--control)}.c-t,.c-month{fill:var(--ink)}.c-t.on{fill:#1b1526}
        .c-cell{stroke:var(--line);stroke-width:.5}
        .lab-range{fill:color-mix(in oklab,var(--accent) 14%,var(--surface))}
        .lab-line{stroke:var(--accent)}.lab-point{fill:var(--accent)}
        .lab-loose{fill:var(--surface);stroke:var(--accent)}
        .lab-limit{stroke:var(--legs)}.lab-limittext{fill:var(--legs);stroke:var(--surface)}
        .lab-charts{display:grid;gap:1.2rem 2rem;\
        grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
        .lab-chart{max-width:26rem;min-width:0}
        \(fills(on: "legs", [0, 7, 14, 21, 28, 35, 48, 54, 60, 66, 72]))
        @media (prefers-color-scheme:dark){\
        \(fills(on: "legs", [0, 8, 16, 24, 31, 38, 66, 73, 80, 87, 94]))}
        [data-theme=light]{\(nested([0, 7, 14, 21, 28, 35, 48, 54, 60, 66, 72]))}
        [data-theme=dark]{\(nested([0, 8, 16, 24, 31, 38, 66, 73, 80, 87, 94]))}
        .key{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;padding:0;\
        margin:.35rem 0;font-size:.875rem;color:var(--soft)}
        .key li{display:flex;align-items:center;gap:.35rem}.swatch{flex:none}
        .chart figcaption{font-size:.9375rem;max-width:70ch;margin:.25rem 0}
        .chart .behind{font-size:.9375rem}.chart .behind summary{color:var(--soft);\
        padding:.35rem 0}
        .chart ol.marks{font-size:.9375rem;margin:.25rem 0;padding-left:1.4rem}
        .scroll{overflow-x:auto}

        """

    /// The report on a screen.
    static let report: String = """
        .report{max-width:52rem;margin:0 auto;padding:1rem;color:var(--ink);\
        font-size:1rem;line-height:1.45;font-variant-numeric:tabular-nums}
        .report .page-one,.report .annex{background:var(--surface);border-radius:.6rem;\
        padding:clamp(1rem,4vw,2.2rem);margin:0 0 1.25rem}
        .report header{display:flex;flex-wrap:wrap;justify-content:space-between;\
        align-items:baseline;gap:0 1rem;border-bottom:2px solid var(--ink);\
        padding-bottom:.35rem;margin-bottom:.75rem}
        .report h1{font-size:1.0625rem;font-weight:650;margin:0}.report header p{margin:0}
        .report h2{font-size:1.375rem;line-height:1.25;font-weight:620;letter-spacing:-.01em;\
        margin:.6rem 0 .4rem;text-wrap:balance}
        .report h3{font-size:1rem;font-weight:640;margin:.8rem 0 .2rem}
        .report p{margin:0 0 .3rem}.report ol,.report ul{margin:0;padding-left:1.25rem}
        .report ul.key,.report ul.row-keys{padding:0}
        .report li{margin-bottom:.25rem}.report .small{font-size:.875rem;color:var(--soft)}
        .report a{color:var(--accent)}.report sup{font-size:.75em;line-height:0}
        .report .row-key{text-decoration:none;padding:.1em .12em}
        .report .minute{margin-bottom:.9rem}.report .minute strong{font-weight:650}
        .report table{border-collapse:collapse;width:100%;margin:0 0 .9rem}
        .report caption{text-align:left;font-weight:640;padding:0 0 .2rem}
        .report thead th{text-align:left;font-weight:600;border-bottom:1px solid var(--ink);\
        padding:.2rem .6rem .2rem 0;vertical-align:bottom}
        .report tbody th{text-align:left;font-weight:400;font-size:inherit}
        .report tbody th,.report tbody td{padding:.26rem .6rem .26rem 0;\
        border-bottom:1px solid var(--line);vertical-align:top}
        .report .criteria thead th:first-child{width:34%}
        .report .criteria thead th:nth-child(2){width:15%}
        .report .measures thead th:first-child{width:32%}
        .report .criteria td.notMet{font-weight:650}
        .report .criteria td.unknown{font-style:italic}
        .report .cols{display:grid;grid-template-columns:1.35fr 1fr;gap:0 2rem}
        .report .cols h3:first-child{margin-top:0}
        .report .urgent{border:2px solid var(--warn);border-radius:.5rem;\
        padding:.6rem .9rem;margin-bottom:.75rem}
        .report .urgent h3{color:var(--warn);margin-top:0}.report .urgent-none h3{margin-top:0}
        .report footer{border-top:1px solid var(--ink);padding-top:.4rem;margin-top:1rem;\
        font-size:.875rem;display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between}
        .report .data{font-size:.875rem}.report .data code{font-size:.8125rem;\
        overflow-wrap:anywhere;color:var(--soft)}
        .report .days th,.report .days td{white-space:nowrap}
        .report .days td:nth-child(8){white-space:normal}
        .report .data tr.missing td{color:var(--soft);font-style:italic}
        .report .row-keys{list-style:none;columns:2;column-gap:2rem;font-size:.9375rem;\
        margin-bottom:.9rem}
        .report .row-keys li{break-inside:avoid}
        .report .row-keys li:target{outline:2px solid var(--accent);outline-offset:2px}
        .report .sources{font-size:.875rem}
        .report h4{font-size:.9375rem;font-weight:640;margin:.6rem 0 .15rem}
        .report .findings li{margin-bottom:.5rem}.report .taken{min-width:44rem}
        .report .taken .w1{width:19%}.report .taken .w2{width:16%}.report .taken .w3{width:12%}
        .report .taken .w4{width:9%}.report .taken .w5{width:24%}.report .results{min-width:38rem}
        @media screen and (max-width:40rem){.report{padding:0}.report .page-one,\
        .report .annex{border-radius:0}.report .cols{grid-template-columns:1fr}\
        .report .days td:nth-child(8){white-space:nowrap}.report .data code{white-space:nowrap}.report .row-keys{columns:1}.report .cols>div+div{margin-top:.8rem}\
        .report .criteria,.report .measures{font-size:.875rem}\
        .report .measures{font-size:.75rem;overflow-wrap:normal}\
        .report .measures thead th:first-child{width:27%}\
        .report .measures th,.report .measures td{padding-right:.25rem}\
        .report .scroll{margin-right:-1rem}}

        """

    /// The blank diary sheet.
    static let sheet: String = """
        .sheet{padding:1rem;color:var(--ink);background:var(--surface)}
        .sheet h1{font-size:1.25rem;margin:0}.sheet header p{margin:.1rem 0 .5rem;\
        font-size:.9375rem}
        .sheet caption{position:absolute;width:1px;height:1px;overflow:hidden;\
        clip-path:inset(50%)}
        .sheet table{border-collapse:collapse;width:100%;min-width:62rem;table-layout:fixed}
        .sheet th,.sheet td{border:1px solid currentcolor;padding:.2rem .3rem}
        .sheet thead th{font-size:.8125rem;font-weight:600;height:2.4rem;text-align:center}
        .sheet thead th:first-child{width:13.5rem;text-align:left}
        .sheet tbody th{text-align:left;font-weight:600;font-size:.875rem;line-height:1.25}
        .sheet tbody small{display:block;font-weight:400;font-size:.75rem}
        .sheet .part th{border-top-width:2px;background:var(--line);font-size:.8125rem;\
        padding:.1rem .3rem}
        .sheet .write td{height:2.7rem}.sheet .tall td{height:5rem}
        .sheet footer p{margin:.5rem 0 0;font-size:.9375rem}

        """

    /// Black on white, one page for page one, sizes by the class of the paper.
    static let print: String = """
        @page{margin:11mm 14mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);\
        font:9pt system-ui,sans-serif}}
        @page a4{size:A4 portrait}@page letter{size:letter portrait}
        @page a4wide{size:A4 landscape;margin:9mm}@page letterwide{size:letter landscape;margin:9mm}
        @page a4tall{size:A4 portrait;margin:9mm}@page lettertall{size:letter portrait;margin:9mm}
        @media print{
        :root,[data-theme]{color-scheme:light;--bg:#fff;--surface:#fff;--ink:#000;--soft:#333;\
        --line:#bbb;--accent:#000;--legs:#000;--back:#444;--sleep:#d4d4d4;--warn:#000;\
        --control:#777}
        \(fills(on: "legs", [0, 4, 8, 12, 16, 20, 26, 31, 36, 41, 46]))
        [data-theme]{\(nested([0, 4, 8, 12, 16, 20, 26, 31, 36, 41, 46]))}
        body{background:#fff}
        .report,.sheet{padding:0;max-width:none;margin:0;print-color-adjust:exact;\
        -webkit-print-color-adjust:exact}
        .report{font-size:9pt;line-height:1.27}
        .report .page-one,.report .annex{padding:0;margin:0;border-radius:0;background:none}
        .report .page-one{break-after:page}.report h1{font-size:11pt}.report h2{font-size:12pt;\
        margin:.3rem 0 .15rem}.report h3{font-size:9.5pt;margin:.3rem 0 .1rem}
        .report header{padding-bottom:.15rem;margin-bottom:.35rem}
        .report .urgent{padding:.3rem .6rem;margin-bottom:.35rem}
        .report .measures td{white-space:nowrap}
        .report li{margin-bottom:.06rem}.report p{margin-bottom:.1rem}
        .report .minute{margin-bottom:.35rem}.report table{margin-bottom:.4rem}
        .report tbody th,.report tbody td{padding:.1rem .6rem .1rem 0}
        .report thead th{padding:.05rem .6rem .05rem 0}
        .report .cols{gap:0 1.5rem}.report footer{margin-top:.5rem;font-size:8.5pt}
        .report .data{font-size:8.2pt}.report .data code{font-size:7.5pt}
        .report .small{font-size:8pt}
        .report a{text-decoration:none}
        .report .taken,.report .results{min-width:0}
        .report h2,.report h3,.report h4,.report caption{break-after:avoid}
        .report tr,.report figure,.report li{break-inside:avoid}
        .report .scroll{overflow:visible}.chart .behind,.chart .narrow-only{display:none}.chart .wide-only{display:block}
        .chart figcaption,.key,.report .row-keys,.report .sources{font-size:8.5pt}
        .paper-a4{page:a4}.paper-letter{page:letter}
        .paper-a4-landscape{page:a4wide}.paper-letter-landscape{page:letterwide}
        .paper-a4-portrait{page:a4tall}.paper-letter-portrait{page:lettertall}
        .sheet h1{font-size:13pt}.sheet header p,.sheet footer p{font-size:9pt}
        .sheet .scroll{overflow:visible}.sheet table{min-width:0}
        .sheet thead th:first-child{width:34mm}
        .sheet tbody th{font-size:8.6pt}.sheet tbody small{font-size:7pt}
        .sheet thead th{font-size:8pt;height:11mm;padding:.1rem}
        .sheet .write td{height:13mm}.sheet .tall td{height:22mm}
        .paper-a4-portrait .write td,.paper-letter-portrait .write td{height:19mm}
        .paper-a4-portrait .tall td,.paper-letter-portrait .tall td{height:42mm}
        .paper-a4-portrait thead th:first-child,\
        .paper-letter-portrait thead th:first-child{width:31mm}
        }

        """

    /// The fills of the ratings 0–10 as shares of a token over the surface.
    private static func fills(on token: String, _ shares: [Int]) -> String {
        rules(on: token, shares, prefix: ".")
    }

    /// The same, nested inside another selector.
    private static func nested(_ shares: [Int]) -> String {
        rules(on: "legs", shares, prefix: "& .")
    }

    private static func rules(on token: String, _ shares: [Int], prefix: String) -> String {
        shares.enumerated().map { rating, share in
            "\(prefix)v\(rating){fill:color-mix(in oklab,var(--\(token)) \(share)%,var(--surface))}"
        }
        .joined()
    }
}
