import CFuzzer
import ClaimModel
import Importing
import ReportText

#if canImport(Glibc)
  import Glibc
#endif

/// What libFuzzer calls with each input. The importer is the one that `CLAIMDIFF_FUZZ` names
/// (`rss`, `email`, …); without it each input is recognised, as for a user.
private func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard !bytes.isEmpty,
    let reports = try? ReportReader(inputFormat: format).reports(of: bytes, named: "x")
  else { return 0 }
  for report in reports {
    let text = report.text
    precondition(String(validating: text.bytes, as: UTF8.self) != nil)
    var last: Int32 = 0
    for block in text.blocks {
      precondition(!block.span.isEmpty && block.span.start >= last)
      precondition(Int(block.span.end) <= text.bytes.count)
      last = block.span.end
      _ = text.place(of: block.span)
    }
  }
  return 0
}

private let format: String? = {
  guard let value = unsafe getenv("CLAIMDIFF_FUZZ") else { return nil }
  return unsafe String(cString: value)
}()

@main struct FuzzImporter {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
    exit(unsafe LLVMFuzzerRunDriver(&count, &arguments, fuzzOne))
  }
}
