import ClaimModel
import Testing

@testable import Importing

@Suite struct ReportReaderTests {
  private func reason(_ bytes: [UInt8]) -> ImportError.Reason? {
    do throws(ImportError) {
      _ = try ReportReader().reports(of: bytes, named: "x")
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func noReport() {
    #expect(reason([]) == .empty)
    #expect(reason(Array(" \n\t\r\n".utf8)) == .noText)
    #expect(reason([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == .unsupported("a PNG picture"))
    var state: UInt64 = 42
    let noise = (0..<5000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
    #expect(reason([0x00] + noise) == .unsupported("binary data"))
  }

  @Test func placesOnDisk() {
    func reason(_ path: String) -> ImportError.Reason? {
      do throws(ImportError) {
        _ = try ReportReader().reports(at: path)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(reason("/no/such/file") == .missing)
    #expect(reason("/") == .isDirectory)
    #expect(reason("/dev/null") == .empty)
    #expect(reason("/dev/zero") == .tooLarge(limit: 64 << 20))
  }

  @Test func gzip() throws {
    let packed: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0xCB, 0x48, 0x55, 0x28, 0x2C, 0xCD, 0x4C, 0xCE, 0x56,
      0x48, 0xCB, 0xAF, 0x50, 0xC8, 0x2A, 0xCD, 0x2D, 0x28, 0xD6, 0x03, 0x00,
    ]
    let report = try ReportReader().reports(of: packed, named: "a.gz")[0]
    #expect(report.findings.first?.message.contains("unpacked") == true)
    #expect(report.findings.contains { $0.message.contains("cut off") })
  }
}
