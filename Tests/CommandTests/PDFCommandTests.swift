import Foundation
import Testing

/// PDFs go through poppler's `pdftotext`; here one that only the tests have stands for it.
@Suite struct PDFCommandTests {
  private static let pdf = Data("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n".utf8)

  /// Runs `import` with this script as the only `pdftotext`; without one there is none.
  private func read(_ script: String?) throws -> (answer: Tool.Answer, path: String) {
    let scratch = try Scratch()
    let file = try scratch.file("report.pdf", Self.pdf)
    let tools = scratch / "tools"
    try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
    if let script {
      let tool = tools + "/pdftotext"
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: tool))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    }
    return (
      try Tool.run(["import", "--format", "json", file], environment: ["PATH": tools]), file
    )
  }

  /// Lines that the tool broke to the page's width are one paragraph again.
  @Test func textOfThePage() throws {
    let answer = try read(
      """
      echo 'Quarry wall falls in Harlow'
      echo 'May 3, 2024'
      echo 'HARLOW - A wall at the Harlow quarry fell on Friday, and three'
      echo 'men were hurt, the fire service said. The men were taken to a'
      echo 'hospital in the town.'
      echo '"We heard a crack," the foreman said on Saturday.'
      """
    ).answer
    #expect(answer.status == 0)
    #expect(answer.output.contains(#""title":"Quarry wall falls in Harlow""#))
    #expect(answer.output.contains(#""published":"2024-05-03""#))
    #expect(answer.output.contains("taken to a\\nhospital in the town.\\n\\n"))
    #expect(answer.output.contains("from a PDF"))
  }

  @Test(arguments: [
    (nil, "to read PDFs install pdftotext (apt install poppler-utils)"),
    ("exit 1", "pdftotext cannot read it: damaged or encrypted"),
    ("exit 0", "a PDF of pictures without text"),
  ])
  func whatIsMissing(_ script: String?, _ message: String) throws {
    let (answer, path) = try read(script)
    #expect(answer.status == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains(path) && answer.errors.contains(message))
  }
}
