package import ClaimModel
internal import ReportText

/// Web archives (WARC): every news page in one is a report.
///
/// Lengths that are wrong, bodies that say they are chunked and are not, and a last record that is
/// cut off are met in real archives; each costs a finding and no page.
package struct WARCImporter: ReportImporter {
  package init() {}

  package let format = "warc"

  package func recognises(_ file: ImportedFile) -> Double {
    file.start(16).starts(with: "WARC/".utf8) ? 1 : 0
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let bytes = file.bytes
    let lines = LineTable(bytes)
    var reports: [Report] = []
    var findings: [ImportFinding] = []
    var passedOver: [String: Int] = [:]
    var firstError: ImportError?
    var at = 0
    var number = 0
    while let record = WARCRecord(bytes, from: at) {
      at = record.end
      number += 1
      let name = "\(file.path)#\(number)"
      if let problem = record.problem, findings.count < 20 {
        findings.append(
          ImportFinding(
            .warning, "record \(number): \(problem)", span: lines.span(record.start..<record.start))
        )
      }
      guard let page = record.page(bytes) else {
        passedOver[record.type, default: 0] += 1
        continue
      }
      do throws(ImportError) {
        guard let payload = page.payload(bytes, budget: file.budget) else {
          throw ImportError(file: name, reason: .malformed(page.problem ?? "no body"))
        }
        let part = file.part(
          name, payload.bytes, encoding: page.charset, mediaType: page.mediaType, url: page.url)
        for report in try Importers.read(part) {
          var report =
            payload.origins.map { report.moved(through: $0, lines: lines) } ?? report
          report.url = report.url ?? page.url
          report.findings += payload.findings
          reports.append(report)
        }
      } catch {
        if firstError == nil { firstError = error }
        if findings.count < 20 {
          findings.append(ImportFinding(.warning, "record \(number) not read: \(error)"))
        }
      }
    }
    guard !reports.isEmpty else {
      if let firstError { throw firstError }
      throw ImportError(
        file: file.path, reason: .malformed("a web archive without a page (\(number) records)"))
    }
    if reports.count == 1 { reports[0].path = file.path }
    let list = passedOver.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    if !list.isEmpty {
      findings.append(
        ImportFinding(.note, "records that are no page: \(list.joined(separator: ", "))"))
    }
    reports[0].findings = findings + reports[0].findings
    return reports
  }
}
