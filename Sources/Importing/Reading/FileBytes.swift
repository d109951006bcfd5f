#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a file, a pipe or standard input whole, up to a limit.
struct FileBytes {
  /// Pages end at 2 MB, archives of a newsroom's day at some tens.
  static let limit = 64 << 20

  func read(_ path: String) throws(ImportError) -> [UInt8] {
    if path == "-" { return try read(descriptor: 0, named: path) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { throw ImportError(file: path, reason: .missing) }
      throw ImportError(file: path, reason: .unreadable(Self.words(of: code)))
    }
    defer { _ = close(descriptor) }
    return try read(descriptor: descriptor, named: path)
  }

  private func read(descriptor: Int32, named path: String) throws(ImportError) -> [UInt8] {
    var status = stat()
    var expected = 0
    if unsafe fstat(descriptor, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        throw ImportError(file: path, reason: .isDirectory)
      }
      if status.st_mode & S_IFMT == S_IFREG {
        expected = Int(status.st_size)
        if expected > Self.limit {
          throw ImportError(file: path, reason: .tooLarge(limit: Self.limit))
        }
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    let chunkSize = min(max(expected + 1, 1 << 16), 1 << 20)
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Darwin)
          unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw ImportError(file: path, reason: .unreadable(Self.words(of: errno)))
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > Self.limit {
        throw ImportError(file: path, reason: .tooLarge(limit: Self.limit))
      }
    }
  }

  /// The C library's words would depend on the locale.
  private static func words(of code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "no permission"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "its links lead in a circle"
    case EISDIR: "it is a folder"
    case EIO: "the disk failed"
    case EMFILE, ENFILE: "too many files are open"
    default: "error \(code)"
    }
  }
}
