internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs `pdftotext` on bytes, with bounds on its time and its output.
struct PDFToText {
  enum Outcome {
    case text([UInt8])
    case notInstalled
    case failed(String)
  }

  static let outputLimit = 16 << 20
  static let seconds: Int = 20

  private static let serial = Atomic(0)

  #if os(Linux)
    /// The file goes to the tool in memory that only the two share; nothing is written to disk.
    func run(_ pdf: [UInt8]) -> Outcome {
      let name = "/claimdiff-\(getpid())-\(Self.serial.add(1, ordering: .relaxed).newValue)"
      let memory = unsafe shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
      _ = unsafe shm_unlink(name)
      guard memory >= 0 else { return .failed("cannot be given the file") }
      defer { _ = close(memory) }
      var written = 0
      while written < pdf.count {
        let count = unsafe pdf.withUnsafeBytes { buffer in
          unsafe write(memory, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
        if count <= 0 { return .failed("cannot be given the file") }
        written += count
      }
      _ = lseek(memory, 0, SEEK_SET)
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { return .failed("cannot be started") }
      defer { _ = close(ends[0]) }

      var actions = unsafe posix_spawn_file_actions_t()
      _ = unsafe posix_spawn_file_actions_init(&actions)
      defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
      _ = unsafe posix_spawn_file_actions_adddup2(&actions, memory, 0)
      _ = unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
      _ = unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      _ = unsafe posix_spawn_file_actions_addclose(&actions, ends[0])

      let words = ["pdftotext", "-q", "-nopgbrk", "-enc", "UTF-8", "-", "-"]
      var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
      unsafe arguments.append(nil)
      defer { for index in words.indices { unsafe free(arguments[index]) } }
      var process: pid_t = 0
      let status = unsafe posix_spawnp(&process, "pdftotext", &actions, nil, arguments, environ)
      _ = close(ends[1])
      guard status == 0 else {
        return status == ENOENT ? .notInstalled : .failed("cannot be started")
      }
      return collect(from: ends[0], of: process)
    }

    private func collect(from end: Int32, of process: pid_t) -> Outcome {
      var output: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      var why: String?
      let start = now()
      while true {
        let left = Self.seconds * 1000 - (now() - start)
        var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
        guard left > 0, unsafe poll(&waiting, 1, Int32(left)) > 0 else {
          why = "took longer than \(Self.seconds) s"
          break
        }
        let count = unsafe chunk.withUnsafeMutableBytes { buffer in
          unsafe read(end, buffer.baseAddress, buffer.count)
        }
        if count <= 0 { break }
        output.append(contentsOf: chunk[..<count])
        if output.count > Self.outputLimit {
          why = "makes more than \(Self.outputLimit >> 20) MB of text of it"
          break
        }
      }
      if why != nil { _ = kill(process, SIGKILL) }
      var status: Int32 = 0
      while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
      if let why { return .failed(why) }
      let code = (status >> 8) & 0xFF
      if code == 127 { return .notInstalled }
      if output.isEmpty, status != 0 { return .failed("cannot read it: damaged or encrypted") }
      return .text(output)
    }

    private func now() -> Int {
      var time = timespec()
      _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
      return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
  #else
    func run(_ pdf: [UInt8]) -> Outcome { .notInstalled }
  #endif
}
