internal import CZlib

/// Unpacks DEFLATE streams: raw ones of ZIP, gzip, and zlib's of HTTP bodies.
struct Inflater {
  enum Wrapping: Int32 {
    case none = -15
    case zlib = 15
    case gzip = 31
  }

  enum Ending: Hashable {
    case complete
    /// The input ended before the stream did.
    case cutOff
    /// The stream makes no sense from some place on.
    case damaged
    /// There is more than was allowed.
    case tooLarge
  }

  struct Result {
    var bytes: [UInt8]
    /// Packed bytes that were used.
    var consumed: Int
    var ending: Ending
  }

  /// Unpacks one stream between `start` and `end`, and puts out at most `limit` bytes.
  func inflate(
    _ packed: [UInt8], from start: Int = 0, to end: Int? = nil, wrapping: Wrapping, limit: Int
  ) -> Result {
    var output: [UInt8] = []
    guard start < min(end ?? packed.count, packed.count) else {
      return Result(bytes: [], consumed: 0, ending: .cutOff)
    }
    var stream = unsafe z_stream()
    guard unsafe czlib_inflate_init(&stream, wrapping.rawValue) == Z_OK else {
      return Result(bytes: [], consumed: 0, ending: .damaged)
    }
    defer { _ = unsafe inflateEnd(&stream) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let (ending, consumed) = unsafe packed.withUnsafeBufferPointer {
      (input) -> (Ending, Int) in
      let size = min((end ?? input.count) - start, Int(UInt32.max))
      unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.advanced(by: start))
      unsafe stream.avail_in = UInt32(size)
      while true {
        let (status, count) = unsafe chunk.withUnsafeMutableBufferPointer {
          (buffer) -> (Int32, Int) in
          unsafe stream.next_out = buffer.baseAddress
          unsafe stream.avail_out = UInt32(buffer.count)
          let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
          return unsafe (status, buffer.count - Int(stream.avail_out))
        }
        let used = unsafe size - Int(stream.avail_in)
        if output.count + count > limit {
          output.append(contentsOf: chunk[..<max(0, limit - output.count)])
          return (.tooLarge, used)
        }
        output.append(contentsOf: chunk[..<count])
        switch status {
        case Z_STREAM_END: return (.complete, used)
        case Z_OK where unsafe count > 0 || stream.avail_in > 0: continue
        case Z_OK, Z_BUF_ERROR: return (.cutOff, used)
        default: return (.damaged, used)
        }
      }
    }
    return Result(bytes: output, consumed: consumed, ending: ending)
  }
}
