package import ClaimModel
internal import Markup
internal import ReportText

/// RSS of all versions, Atom 0.3 and 1.0, and CDF: each entry with a title or a text is a report.
package struct FeedImporter: ReportImporter {
  package init() {}

  package let format = "rss"
  package let formats = ["rss", "atom", "cdf"]

  package func recognises(_ file: ImportedFile) -> Double {
    switch XMLRoot.name(of: file) {
    case "rss", "feed", "rdf": 0.97
    case "channel": 0.8
    default: 0
    }
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let xml = try XMLText(file)
    guard let root = xml.children(0).first else {
      throw ImportError(file: file.path, reason: .malformed("no XML element in it"))
    }
    let channel = xml.child(["channel"], of: root) ?? root
    let name = xml.name(root).lowercased()
    let format = name == "feed" ? "atom" : name == "channel" ? "cdf" : "rss"
    let entries = xml.elements("item") + xml.elements("entry")
    guard !entries.isEmpty else {
      throw ImportError(file: file.path, reason: .malformed("a feed without entries"))
    }
    let outlet = xml.words(xml.child(["title"], of: channel))
    let language =
      xml.words(xml.child(["language"], of: channel)) ?? xml.inherited("xml:lang", root)
    var reports: [Report] = []
    var emptyCount = 0
    for entry in entries {
      var draft = ReportDraft()
      draft.outlet = outlet
      draft.language = language
      FeedEntry(xml: xml, node: entry).read(into: &draft)
      if let report = draft.report(file.path, format: format, lines: xml.text.lines) {
        reports.append(report)
      } else {
        emptyCount += 1
      }
    }
    guard !reports.isEmpty else {
      throw ImportError(
        file: file.path, reason: .malformed("a feed whose entries have neither title nor text"))
    }
    if reports.count > 1 {
      for index in reports.indices { reports[index].path = "\(file.path)#\(index + 1)" }
    }
    reports[0].findings = xml.findings + reports[0].findings
    if emptyCount > 0 {
      reports[0].findings.append(
        ImportFinding(.note, "\(emptyCount) entries without title and text passed over"))
    }
    return reports
  }
}
