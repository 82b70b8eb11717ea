// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

/// The print sheet of documents: what WeasyPrint understands, in black and greys.
///
/// It knows no grid, no gap, no custom colours mixed from others, so that columns are floats and
/// distances are margins. The fonts are named: the packages fonts-inter and fonts-dejavu-core.
enum PaperStyle {
    /// The whole sheet for a size of paper.
    static func sheet(_ paper: Paper) -> String {
        page(paper) + words + report + tables + figures + cards
    }

    private static let fonts = "Inter,\"DejaVu Sans\",sans-serif"

    private static func page(_ paper: Paper) -> String {
        let size =
            switch paper {
            case .a4: "A4"
            case .letter: "letter"
            }
        return """
            @page{size:\(size);margin:13mm 16mm 16mm;\
            @bottom-left{content:string(foot);font:7.6pt \(fonts);color:#444}\
            @bottom-right{content:counter(page) " / " counter(pages);font:7.6pt \(fonts);\
            font-variant-numeric:tabular-nums}}
            @page:first{@bottom-left{content:none}}

            """
    }

    private static let words: String = """
        html{font:9.2pt/1.36 \(fonts);color:#000;font-variant-numeric:tabular-nums}
        body{margin:0}p{margin:0 0 1.2mm}a{color:inherit;text-decoration:none}
        h1{font-size:10.5pt;font-weight:600;margin:0}
        h2{font-size:14pt;line-height:1.2;font-weight:600;letter-spacing:-.01em;\
        margin:0 0 2mm}
        h3{font-size:9.6pt;font-weight:600;margin:3mm 0 .8mm}
        h4{font-size:8.8pt;font-weight:600;margin:2mm 0 .6mm}
        h2,h3,h4{break-after:avoid}strong,b,th{font-weight:600}
        ol,ul{margin:0;padding-left:5mm}li{margin:0 0 .6mm;break-inside:avoid}
        sup{font-size:6.4pt;line-height:0;vertical-align:super;color:#444}
        small,.small{font-size:7.8pt;color:#333}

        """

    private static let report: String = """
        .page-one{break-after:page}
        header{border-bottom:.9pt solid #000;padding-bottom:1mm;margin-bottom:3mm}
        header,.page-one footer,.cols{display:table;width:100%}
        header>*,.page-one footer>*,.cols>*{display:table-cell;margin:0;vertical-align:top}
        header p,footer p+p{text-align:right}
        .minute{margin-bottom:3.5mm}.minute li{margin-bottom:.9mm}
        .urgent{border:1.2pt solid #000;border-radius:1.5mm;padding:1.6mm 3mm;\
        margin-bottom:3mm}.urgent h3{margin-top:0}.urgent p{margin:.4mm 0}
        .cols>div{width:56%;padding-right:7mm}.cols>div+div{width:44%;padding:0}\
        .cols>div>h3:first-child,\
        .cols .questions h3,.cols .urgent-none h3{margin-top:0}
        .page-one footer{border-top:.5pt solid #000;padding-top:1mm;margin-top:3mm;\
        font-size:7.8pt}
        .page-one footer p:first-child{string-set:foot content()}
        .annex footer{display:none}
        .close .page-one{font-size:8.2pt;line-height:1.27}.close .page-one h2{font-size:12pt}
        .close .page-one h3{font-size:8.6pt;margin-top:2mm}
        .close .minute{margin-bottom:2mm}.close .page-one table{margin-bottom:2mm}
        .close .page-one td,.close .page-one tbody th{padding-top:.3mm;padding-bottom:.3mm}
        .row-keys{list-style:none;padding:0;columns:2;column-gap:7mm;font-size:8pt;\
        margin-bottom:2mm}
        .sources{font-size:7.8pt}

        """

    private static let tables: String = """
        table{border-collapse:collapse;width:100%;margin:0 0 3.5mm;table-layout:fixed}
        caption{text-align:left;font-weight:600;padding:0 0 .8mm;break-after:avoid}
        th,td{text-align:left;vertical-align:top;font-weight:400;padding:.55mm 2mm .55mm 0;\
        border-bottom:.4pt solid #bbb}
        thead th{font-weight:600;border-bottom:.7pt solid #000;vertical-align:bottom}
        tr{break-inside:avoid}
        .notMet{font-weight:600}.unknown{color:#444}
        .criteria .w1{width:31%}.criteria .w2{width:17%}
        .measures .w1{width:30%}
        .data caption{padding-top:2mm}.data{font-size:7.6pt;line-height:1.25}.data td,.data tbody th{padding-top:.25mm;\
        padding-bottom:.25mm}
        .days .w1{width:14.5%}.days .w2,.days .w3{width:6%}.days .w4{width:7.5%}\
        .days .w5{width:12%}.days .w6{width:10%}.days .w7{width:12%}.days .w9{width:6.5%}
        .missing td{color:#555}
        .taken .w1{width:20%}.taken .w2{width:16%}.taken .w3{width:12%}.taken .w4{width:9%}\
        .taken .w5{width:23%}
        .results .w1{width:24%}.results .w2{width:17%}.results .w4{width:14%}
        .findings li{margin-bottom:1.4mm}
        .answers .w1{width:8%}.answers .w2{width:46%}

        """

    private static let figures: String = """
        figure{margin:0 0 4mm;break-inside:avoid}figure h3{margin-top:0}
        .drawing{display:block;width:100%}
        .key{list-style:none;padding:0;margin:1mm 0;font-size:7.8pt;color:#333}
        .key li{display:inline-block;margin:0 4mm 0 0}
        .swatch{width:5mm;height:3.5mm;vertical-align:-.6mm;margin-right:1mm}
        .lab-chart{display:inline-block;width:46%;margin:0 6mm 3mm 0;vertical-align:top}\
        figcaption{font-size:8.2pt}.marks{font-size:8pt}

        """
}

extension Markup {
    /// A complete HTML document for the printer of documents.
    ///
    /// The first element with an id such as `page-2` is promised to begin on that page: of
    /// several documents the printer takes the first that keeps its promise, else the last.
    public static func paperDocument(
        title: String,
        wording: Wording,
        paper: Paper,
        body: Markup
    ) -> Markup {
        var page = Markup(trusted: "<!doctype html>")
        page.element("html", [("lang", wording.language.code)]) { html in
            html.element("head") { head in
                head.void("meta", [("charset", "utf-8")])
                head.void("meta", [("name", "generator"), ("content", "Evenfall")])
                head.element("title", text: title)
                head.element("style") { $0.append(Markup(trusted: PaperStyle.sheet(paper))) }
            }
            html.element("body") { $0.append(body) }
        }
        return page
    }
}
