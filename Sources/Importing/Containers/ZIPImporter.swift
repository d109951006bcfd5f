package import ClaimModel

/// ZIP archives of reports; each member that is one, or holds some, is read, none is written to
/// disk.
package struct ZIPImporter: ReportImporter {
  package init() {}

  package let format = "zip"

  package func recognises(_ file: ImportedFile) -> Double {
    file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || file.bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) ? 1 : 0
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let archive = ZIPArchive(file.bytes)
    if let kind = archive.documentKind {
      throw ImportError(file: file.path, reason: .unsupported(kind))
    }
    var reports: [Report] = []
    var findings = archive.findings
    var lost: [ImportError] = []
    for entry in archive.entries {
      let name = "\(file.path)#\(entry.shownName)"
      do throws(ImportError) {
        let bytes = try archive.unpack(entry, named: name, budget: file.budget)
        reports += try Importers.read(file.part(name, bytes))
      } catch {
        lost.append(error)
      }
    }
    guard !reports.isEmpty else {
      throw lost.first
        ?? ImportError(file: file.path, reason: .malformed("an archive without a report"))
    }
    findings.append(
      ImportFinding(.note, "from an archive: places are bytes of the files in it"))
    for error in lost.prefix(10) {
      findings.append(ImportFinding(.warning, "not read: \(error)"))
    }
    if lost.count > 10 {
      findings.append(ImportFinding(.warning, "\(lost.count - 10) more files not read"))
    }
    reports[0].findings = findings + reports[0].findings
    for index in reports.indices.dropFirst() {
      reports[index].findings.append(
        ImportFinding(.note, "from an archive: places are bytes of the file in it"))
    }
    return reports
  }
}
