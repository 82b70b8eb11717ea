// SPDX-License-Identifier: Apache-2.0
public import Wording

extension PassportSheet {
    /// The passport for the printer of documents: the upper half of a page, folded twice.
    public func paperDocument(wording: Wording, paper: Paper) -> Markup {
        .paperDocument(
            title: wording(PassportSheet.title),
            wording: wording,
            paper: paper,
            body: page(wording: wording)
        )
    }
}

extension WarningCardSheet {
    /// The cards for the printer of documents, of the true size.
    public func paperDocument(wording: Wording, paper: Paper) -> Markup {
        .paperDocument(
            title: wording(WarningCardSheet.title),
            wording: wording,
            paper: paper,
            body: page(wording: wording)
        )
    }
}

extension PaperStyle {
    /// What is carried: the passport, and cards that fold to the 85.6 by 54 mm of ISO/IEC 7810
    /// ID-1, the size of a bank card.
    static let cards: String = """
        .hidden{display:none}
        .passport{border:.5pt solid #000;border-bottom:.5pt dashed #000;padding:4mm 5mm;\
        font-size:9.6pt}
        .passport header{border:0;padding:0;margin:0 0 1.5mm}
        .passport h1{font-size:15pt}.passport h2{font-size:9.6pt;margin:2mm 0 .4mm}
        .passport .who{font-size:10.5pt}.passport .first,.passport .time{font-weight:600;\
        font-size:10.5pt}
        .passport .words{white-space:pre-line}
        .passport footer{font-size:7.8pt;margin-top:2mm}
        .warning-card{width:85.6mm;height:108mm;box-sizing:border-box;border:.5pt dashed #000;\
        padding:4mm;margin:0 0 6mm;position:relative;break-inside:avoid}
        .warning-card h2{font-size:12pt;margin:0 0 1.5mm}.warning-card ol{padding-left:4.5mm}
        .warning-card .act{font-weight:600}.warning-card .fine{font-size:7.8pt}
        .fold{position:absolute;top:54mm;width:2.5mm;border-top:.5pt solid #000;height:0}
        .plan-sheet h1{font-size:15pt}.plan-sheet li{margin:0 0 2mm}.plan-sheet .signed{margin-top:8mm}\
        .plan-sheet li p{margin:0 0 .4mm}
        .fold.left{left:0}.fold.right{right:0}

        """
}
