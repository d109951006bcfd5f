#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where results and messages go.
struct Output: Sendable {
  static let standard = Output(descriptor: STDOUT_FILENO)
  static let error = Output(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes all of it. A reader who closed the pipe has had enough: the program ends quietly.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = unsafe systemWrite(
          descriptor, bytes.baseAddress.map { unsafe $0 + done }, bytes.count - done)
        if count > 0 {
          done += count
        } else if errno == EINTR || errno == EAGAIN {
          continue
        } else if errno == EPIPE {
          exit(0)
        } else {
          // A full disk must not pass for a finished output.
          if descriptor != STDERR_FILENO {
            Output.complain("cannot write the result: \(unsafe String(cString: strerror(errno)))")
          }
          exit(2)
        }
      }
    }
  }

  /// A message for the user, who has results on standard output.
  static func complain(_ message: String, named: Bool = true) {
    error.write((named ? "claimdiff: " : "") + message + "\n")
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal, nil when it is none or does not tell.
  var terminalWidth: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
