import ClaimModel
import ReportText
import Testing

@testable import Importing

/// No bytes make an importer trap, and what it makes of any is sound.
@Suite struct MutationTests {
  private func check(_ bytes: [UInt8], _ name: String) {
    guard let reports = try? ReportReader().reports(of: bytes, named: name) else { return }
    for report in reports {
      let text = report.text
      var last: Int32 = 0
      for block in text.blocks {
        if block.span.isEmpty || block.span.start < last || Int(block.span.end) > text.bytes.count {
          Issue.record("blocks of \(name) out of order: \(bytes)")
        }
        last = block.span.end
        let place = text.place(of: block.span)
        if place.bytes.lowerBound > place.bytes.upperBound {
          Issue.record("a place of \(name) upside down: \(bytes)")
        }
      }
      if String(validating: text.bytes, as: UTF8.self) == nil {
        Issue.record("text of \(name) is no UTF-8: \(bytes)")
      }
    }
  }

  @Test(arguments: Samples.all.map(\.name))
  func everyPrefix(_ name: String) throws {
    let bytes = try #require(Samples.all.first { $0.name == name }).bytes
    for count in 0..<bytes.count { check(Array(bytes[..<count]), name) }
  }

  @Test(arguments: Samples.all.map(\.name))
  func mutations(_ name: String) throws {
    let bytes = try #require(Samples.all.first { $0.name == name }).bytes
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    let odd: [UInt8] = [0, 0x0A, 0x22, 0x26, 0x3C, 0x3D, 0x3E, 0x5C, 0x7B, 0x80, 0xC3, 0xE2, 0xFF]
    for _ in 0..<2000 {
      var copy = bytes
      for _ in 0...random(3) where !copy.isEmpty {
        let at = random(copy.count)
        switch random(5) {
        case 0: copy[at] = UInt8(random(256))
        case 1: copy[at] = odd[random(odd.count)]
        case 2: copy.remove(at: at)
        case 3: copy.insert(odd[random(odd.count)], at: at)
        default:
          let end = min(copy.count, at + random(40))
          copy.insert(contentsOf: copy[at..<end], at: random(copy.count))
        }
      }
      check(copy, name)
    }
  }
}
