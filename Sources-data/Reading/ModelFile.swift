#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A model's tables, mapped into memory from one file and read in place.
///
/// Layout, little-endian: `CLAIMDM1`, UInt32 number of sections; for each section UInt16 length
/// and UTF-8 of the name, UInt8 element kind, UInt8 number of dimensions, UInt32 each dimension,
/// UInt64 offset from the start of the file, UInt64 byte count. Sections start at multiples of 64.
/// `Sources/train-models/model_file.py` writes it.
///
/// A mapped file stays mapped until the program ends: models are read from many tasks and never
/// change.
public struct ModelFile: Sendable {
  public enum Element: UInt8, Sendable {
    case bytes = 0
    case float32 = 1
    case float16 = 2
    case int8 = 3
    case uint16 = 4
    case uint32 = 5

    var size: Int {
      switch self {
      case .bytes, .int8: 1
      case .float16, .uint16: 2
      case .float32, .uint32: 4
      }
    }
  }

  /// One table of a model.
  @safe public struct Section: @unchecked Sendable {
    public let element: Element
    public let shape: [Int]
    /// Read-only and alive as long as the program.
    @unsafe public let memory: UnsafeRawBufferPointer

    public var count: Int { unsafe memory.count / element.size }

    public func float(_ index: Int) -> Float {
      precondition(index >= 0 && index < count)
      return unsafe memory.loadUnaligned(fromByteOffset: index * 4, as: Float.self)
    }

    /// A copy as an array: for tables small enough to hold in ordinary memory.
    public func floats() -> [Float] {
      switch element {
      case .float32:
        return unsafe [Float](unsafeUninitializedCapacity: count) { buffer, used in
          unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: memory)
          used = count
        }
      case .float16: return halves(0..<count)
      case .int8:
        return (0..<count).map {
          unsafe Float(memory.loadUnaligned(fromByteOffset: $0, as: Int8.self))
        }
      default: return []
      }
    }

    /// A few numbers of a large table of halves.
    public func halfFloats(_ range: Range<Int>) -> [Float] {
      element == .float16 ? halves(range) : []
    }

    /// The exponent moves by 112 with one product, many numbers at a time; infinities, which
    /// models have none of, take the slow way.
    private func halves(_ range: Range<Int>) -> [Float] {
      precondition(range.lowerBound >= 0 && range.upperBound <= count)
      var top: UInt16 = 0
      let found = unsafe [Float](unsafeUninitializedCapacity: range.count) { buffer, used in
        for index in 0..<range.count {
          let bits = unsafe memory.loadUnaligned(
            fromByteOffset: (range.lowerBound + index) * 2, as: UInt16.self)
          top = max(top, bits & 0x7C00)
          let size = Float(bitPattern: UInt32(bits & 0x7FFF) << 13) * 0x1p112
          unsafe buffer[index] = Float(bitPattern: size.bitPattern | UInt32(bits & 0x8000) << 16)
        }
        used = range.count
      }
      guard top == 0x7C00 else { return found }
      return range.map {
        let bits = unsafe memory.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self)
        return ModelFile.float(half: bits)
      }
    }

    public func uint32s() -> [UInt32] {
      precondition(element == .uint32)
      return (0..<count).map {
        unsafe memory.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)
      }
    }

    public func text() -> String { unsafe String(decoding: memory, as: UTF8.self) }

    /// A section of UTF-8 lines, split at `\n`.
    public func lines() -> [String] {
      unsafe memory.split(separator: 0x0A, omittingEmptySubsequences: false).map {
        unsafe String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private let sections: [String: Section]

  /// Maps a file; nil when it is missing or not a model file.
  public init?(path: String) {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 12 else { return nil }
    let size = Int(status.st_size)
    guard
      let base = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe base != MAP_FAILED
    else { return nil }
    let file = unsafe UnsafeRawBufferPointer(start: base, count: size)
    guard let sections = unsafe Self.sections(of: file) else {
      unsafe munmap(base, size)
      return nil
    }
    self.sections = sections
  }

  public subscript(_ name: String) -> Section? { sections[name] }

  private static func sections(of file: UnsafeRawBufferPointer) -> [String: Section]? {
    guard unsafe file.prefix(8).elementsEqual("CLAIMDM1".utf8) else { return nil }
    var at = 8
    func take<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type) -> Value? {
      guard at + MemoryLayout<Value>.size <= file.count else { return nil }
      defer { at += MemoryLayout<Value>.size }
      return unsafe Value(littleEndian: file.loadUnaligned(fromByteOffset: at, as: Value.self))
    }
    guard let count = take(UInt32.self), count < 10_000 else { return nil }
    var found: [String: Section] = [:]
    for _ in 0..<count {
      guard let length = take(UInt16.self), at + Int(length) <= file.count
      else { return nil }
      let name = unsafe String(decoding: file[at..<at + Int(length)], as: UTF8.self)
      at += Int(length)
      guard let kind = take(UInt8.self), let element = Element(rawValue: kind),
        let rank = take(UInt8.self)
      else { return nil }
      var shape: [Int] = []
      for _ in 0..<rank {
        guard let size = take(UInt32.self) else { return nil }
        shape.append(Int(size))
      }
      guard let offset = take(UInt64.self), let size = take(UInt64.self),
        offset <= UInt64(file.count), size <= UInt64(file.count) - offset
      else { return nil }
      let memory = unsafe UnsafeRawBufferPointer(
        rebasing: file[Int(offset)..<Int(offset) + Int(size)])
      found[name] = unsafe Section(element: element, shape: shape, memory: memory)
    }
    return found
  }

  /// IEEE half precision to single, without a hardware type that every platform has.
  public static func float(half bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    switch exponent {
    case 0:
      let value = Float(fraction) * 0x1p-24
      return sign == 0 ? value : -value
    case 0x1F: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}
