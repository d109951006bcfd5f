internal import ClaimModel
internal import FoundationEssentials
internal import Gathering
internal import Importing
internal import Writing

/// Where the results of `batch` go: lines on standard output, or files in a folder with an index.
final class BatchTarget {
  private let format: Batch.Format?
  private let folder: String?
  private var index = BatchIndex()

  init(format: Batch.Format?, folder: String?) throws {
    self.format = format
    self.folder = folder ?? (format == nil ? "Output" : nil)
    if let folder = self.folder {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw Trouble("\(folder): cannot be made; name another folder with --output")
      }
    }
  }

  func begin(files: Int) throws {
    if format == .jsonl { line(.batchRun(tool: Version.tool, files: files)) }
  }

  func write(_ event: ComparedEvent) throws {
    if format == .jsonl {
      let lines = JSON.batchEvent(
        id: event.id, title: event.title, paths: event.paths, event.comparison)
      let text = lines.map { JSONPrinter(.line).print($0) + "\n" }.joined()
      try put(text, event, "jsonl")
    } else if let format {
      let output = OutputFormat(rawValue: format.rawValue) ?? .text
      try put(output.writer(TextStyle()).write(event.comparison), event, output.fileEnding)
    } else {
      try put(TextWriter().write(event.comparison), event, "txt")
      try put(JSONWriter().write(event.comparison), event, "json")
    }
    index.add(event, file: folder.map { _ in name(event, format == nil ? "txt" : ending) })
  }

  func end(lone: [Report], errors: [ImportError], _ summary: BatchSummary) throws {
    if format == .jsonl {
      for report in lone { line(.batchLoneReport(report)) }
      for error in errors { line(.batchError(path: error.file, message: error.description)) }
      line(JSON(summary))
      return
    }
    let text = index.text(lone: lone, summary)
    if let folder { try save(text, to: folder + "/index.txt") }
    if format == nil {
      Output.standard.write(text)
      if let folder { Output.complain("written to \(folder)/") }
    }
  }

  private var ending: String {
    format.flatMap { OutputFormat(rawValue: $0.rawValue)?.fileEnding } ?? "jsonl"
  }

  private func name(_ event: ComparedEvent, _ ending: String) -> String {
    "\(event.id)-\(BatchIndex.slug(event.title)).\(ending)"
  }

  private func put(_ text: String, _ event: ComparedEvent, _ ending: String) throws {
    if let folder {
      try save(text, to: folder + "/" + name(event, ending))
    } else if format == .text || format == .markdown {
      Output.standard.write("\(event.id)  \(event.title)\n\n\(text)\n")
    } else {
      Output.standard.write(text)
    }
  }

  private func save(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      throw Trouble("\(path): cannot be written; check that the folder is yours")
    }
  }

  private func line(_ json: JSON) { Output.standard.write(JSONPrinter(.line).print(json) + "\n") }
}
