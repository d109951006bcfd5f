internal import Synchronization

/// How much all decompression of one file may put out, in containers and those inside them.
package final class DecompressionBudget: Sendable {
  /// Bytes in all.
  static let limit = 256 << 20
  /// Times the packed size; text packs to a twentieth at best.
  static let ratio = 100
  /// A small file may unpack to so much whatever its ratio.
  static let floor = 1 << 20

  private let left = Mutex(limit)

  package init() {}

  /// What a stream of so many packed bytes may put out.
  func allowance(packed: Int) -> Int {
    let ratio = packed > Self.limit / Self.ratio ? Self.limit : packed * Self.ratio
    return min(left.withLock { $0 }, max(Self.floor, ratio))
  }

  func spend(_ count: Int) { left.withLock { $0 = max(0, $0 - count) } }
}
