#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of standard input, as they come.
struct StandardInput: Sendable {
  /// What is there now, at most `limit` bytes; waits for the first of them. Nil at the end.
  func read(limit: Int = 1 << 20) -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var got = -1
      repeat {
        got = unsafe systemRead(STDIN_FILENO, buffer.baseAddress, limit)
      } while got < 0 && errno == EINTR
      count = max(0, got)
    }
    return bytes.isEmpty ? nil : bytes
  }

  func readAll() -> [UInt8] {
    var all: [UInt8] = []
    while let more = read() { all += more }
    return all
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int)
  -> Int
{
  unsafe read(descriptor, bytes, count)
}
