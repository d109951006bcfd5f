internal import CDigest

/// The SHA-256 digest of FIPS 180-4.
///
/// Our own, because the program needs one digest of each file and no cryptography. Processors have
/// instructions for it, which take a seventh of the time; without them it was a quarter of what
/// importing a page takes.
package struct SHA256 {
  /// Lower-case hexadecimal.
  ///
  /// - Parameter plainly: without the processor's instructions, to try one way beside the other.
  package static func hex(_ message: [UInt8], plainly: Bool = false) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in digest(message, plainly) {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(word >> UInt32(shift)) & 15])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digest(_ message: [UInt8], _ plainly: Bool) -> [UInt32] {
    var state: [UInt32] = [
      0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
      0x5BE0_CD19,
    ]
    let wholeCount = message.count / 64
    add(message, wholeCount, to: &state, plainly)
    var rest = Array(message[(wholeCount * 64)...])
    rest.append(0x80)
    while rest.count % 64 != 56 { rest.append(0) }
    let bitCount = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    add(rest, rest.count / 64, to: &state, plainly)
    return state
  }

  private static func add(
    _ bytes: [UInt8], _ blockCount: Int, to state: inout [UInt32], _ plainly: Bool
  ) {
    if !plainly {
      let isDone = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe state.withUnsafeMutableBufferPointer { state in
          unsafe digest_add_blocks(state.baseAddress, bytes.baseAddress, blockCount)
        }
      }
      if isDone != 0 { return }
    }
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    let span = bytes.span
    for block in 0..<blockCount {
      for index in 0..<16 {
        let at = block * 64 + index * 4
        let high = UInt32(span[at]) << 24 | UInt32(span[at + 1]) << 16
        schedule[index] = high | UInt32(span[at + 2]) << 8 | UInt32(span[at + 3])
      }
      compress(&schedule, into: &state)
    }
  }

  private static func compress(
    _ schedule: inout InlineArray<64, UInt32>, into state: inout [UInt32]
  ) {
    let constants = constants
    func rotate(_ value: UInt32, _ by: UInt32) -> UInt32 { value >> by | value << (32 - by) }
    for index in 16..<64 {
      let w15 = schedule[index - 15]
      let w2 = schedule[index - 2]
      let s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 >> 3
      let s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 >> 10
      schedule[index] = schedule[index - 16] &+ s0 &+ schedule[index - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ s1 &+ choice &+ constants[index] &+ schedule[index]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ s0 &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}
