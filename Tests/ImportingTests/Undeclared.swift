/// A made-up report in an encoding that nothing names.
struct Undeclared: Sendable, CustomStringConvertible {
  var label: String
  /// How it reads.
  var start: String
  var bytes: [UInt8]

  var description: String { label }

  static let all: [Undeclared] = [
    Undeclared(
      label: "gb18030", start: "新华社北京五月三日电 记者从",
      bytes: bytes(
        """
        d0c2bbaac9e7b1b1bea9cee5d4c2c8fdc8d5b5e720bcc7d5dfb4d3d3a6bcb1b9dcc0edb2bfbbf1cfa4a3
        acd7f2cceccfc2cee7b9fec2e5b2c9caafb3a1b5c4d2bbb6c2c7bdb5b9cbfaa3acc8fdc8cbcadcc9cba3
        acd2d1beadcbcdcdf9d2bdd4bad6cec1c6a3acc3bbd3d0c9fac3fccea3cfd5a1a3b5b1b5d8d5feb8aed5
        fdd4dab5f7b2e9cac2b9cab5c4d4add2f2a1a3
        """)),
    Undeclared(
      label: "big5", start: "中央社記者台北三日電 哈洛採",
      bytes: bytes(
        """
        a4a4a5a1aac0b04faacca578a55fa454a4e9b97120aba2aca5b1c4a5dbb3f5aabaa440b944c0f0ac51a4
        d1a455a4c8adcbb6f2a141a454a448a8fcb6cba141a477b867b065a9b9c2e5b07caa76c0f8a141a853a6
        b3a5cda952a64dc049a143b7eda661ac46a9b2a5bfa662bdd5ac64a8c6ac47aabaadeca65da141b5b2aa
        47b14ea662a455b667a4bda5aca143
        """)),
    Undeclared(
      label: "shift_jis", start: "ハーロウの採石場で三日午後、",
      bytes: bytes(
        """
        836e815b838d834582cc8dcc90ce8fea82c58e4f93fa8cdf8ce3814195c782aa95f682ea81418dec8bc6
        88f582cc8e4f906c82aa82af82aa82f082b582bd81428e4f906c82cd9561894082c9895e82ce82ea82bd
        82aa814196bd82c995ca8ff082cd82c882a282c682a282a481428c788e4082aa8cb488f682f092b282d7
        82c482a282e98142
        """)),
    Undeclared(
      label: "euc-jp", start: "ハーロウの採石場で三日午後、",
      bytes: bytes(
        """
        a5cfa1bca5eda5a6a4cebacec0d0beeca4c7bbb0c6fcb8e1b8e5a1a2cac9a4accaf8a4eca1a2baeeb6c8
        b0f7a4cebbb0bfcda4aca4b1a4aca4f2a4b7a4bfa1a3bbb0bfcda4cfc9c2b1a1a4cbb1bfa4d0a4eca4bf
        a4aca1a2ccbfa4cbcaccbef2a4cfa4caa4a4a4c8a4a4a4a6a1a3b7d9bba1a4acb8b6b0f8a4f2c4b4a4d9
        a4c6a4a4a4eba1a3
        """)),
    Undeclared(
      label: "euc-kr", start: "할로 채석장의 벽이 3일 ",
      bytes: bytes(
        """
        c7d2b7ce20c3a4bcaec0e5c0c720baaec0cc2033c0cf20bfc0c8c420b9abb3cac1ae20bcbc20bbe7b6f7
        c0cc20b4d9c3c6b4d92e20c0ccb5e9c0ba20bab4bff8c0b8b7ce20bfc5b0dcc1b3c0b8b8e720bbfdb8ed
        bfa1b4c220c1f6c0e5c0cc20bef8b4c220b0cdc0b8b7ce20becbb7c1c1b3b4d92e20b0e6c2fbc0ba20c1
        a4c8aec7d120bbe7b0ed20bff8c0cec0bb20c1b6bbe7c7cfb0ed20c0d6b4d92e
        """)),
    Undeclared(
      label: "koi8-r", start: "В пятницу в ка",
      bytes: bytes(
        """
        f720d0d1d4cec9c3d520d720cbc1d2d8c5d2c520e8c1d2cccfd520cfc2d2d5dbc9ccc1d3d820d3d4c5ce
        c12c20d4d2c920dec5cccfd7c5cbc120d0cfccd5dec9ccc920d2c1cec5cec9d12e20f0cfd3d4d2c1c4c1
        d7dbc9c520c4cfd3d4c1d7ccc5ced920d720c2cfccd8cec9c3d52c20c9c820d6c9dacec920cec9ded4cf
        20cec520d5c7d2cfd6c1c5d42e20f0cfccc9c3c9d120d7d9d1d3ced1c5d420d0d2c9dec9ced920d0d2cf
        c9d3dbc5d3d4d7c9d12e
        """)),
    Undeclared(
      label: "windows-1251", start: "В пятницу в ка",
      bytes: bytes(
        """
        c220effff2ede8f6f320e220eae0f0fce5f0e520d5e0f0ebeef320eee1f0f3f8e8ebe0f1fc20f1f2e5ed
        e02c20f2f0e820f7e5ebeee2e5eae020efeeebf3f7e8ebe820f0e0ede5ede8ff2e20cfeef1f2f0e0e4e0
        e2f8e8e520e4eef1f2e0e2ebe5edfb20e220e1eeebfcede8f6f32c20e8f520e6e8e7ede820ede8f7f2ee
        20ede520f3e3f0eee6e0e5f22e20cfeeebe8f6e8ff20e2fbfff1edffe5f220eff0e8f7e8edfb20eff0ee
        e8f1f8e5f1f2e2e8ff2e
        """)),
  ]

  private static func bytes(_ hex: String) -> [UInt8] {
    var digits: [UInt8] = []
    for byte in hex.utf8 {
      if byte >= 0x30, byte <= 0x39 { digits.append(byte - 0x30) }
      if byte >= 0x61, byte <= 0x66 { digits.append(byte - 0x57) }
    }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
