internal import ClaimModel
internal import ReportText

/// Turns the bytes of a file into UTF-8, whatever they are, by rules of the WHATWG shape.
///
///     byte order mark → header → valid UTF-8 → NULs of UTF-16 → declaration
///                     → UTF-8 but for a few bytes → which bytes follow one another → windows-1252
///
/// UTF-8 that is valid wins over what a page says of itself: pages declared latin-1 that are
/// UTF-8 are common, bytes that are UTF-8 by chance are not. No byte makes a report unreadable:
/// stray ones are read as windows-1252 and a finding counts them. Linear; valid UTF-8 is copied
/// nowhere.
package struct TextDecoder: Sendable {
  package init() {}

  /// - Parameter label: what a transport header or the user says.
  package func decode(_ bytes: [UInt8], label: String? = nil) -> DecodedText {
    let survey = UTF8Survey(bytes)
    var text = chosen(bytes, survey, label: label)
    if survey.mayBeDoubled, let finding = DoubleEncoding().finding(in: text) {
      text.findings.append(finding)
    }
    return text
  }

  private func chosen(_ bytes: [UInt8], _ survey: UTF8Survey, label: String?) -> DecodedText {
    let span = bytes.span
    func starts(_ mark: [UInt8]) -> Bool {
      span.count >= mark.count && mark.indices.allSatisfy { span[$0] == mark[$0] }
    }
    if starts([0xEF, 0xBB, 0xBF]) {
      return utf8(bytes, survey, rule: .byteOrderMark, markCount: 3)
    }
    if starts([0xFF, 0xFE]) { return wide(bytes, .utf16LittleEndian, rule: .byteOrderMark) }
    if starts([0xFE, 0xFF]) { return wide(bytes, .utf16BigEndian, rule: .byteOrderMark) }

    let transport = label.flatMap(TextEncoding.init(label:))
    if let transport, case .utf16 = transport.family, !bytes.isEmpty {
      return wide(bytes, nulPattern(span) ?? transport, rule: .transport)
    }
    if let encoding = nulPattern(span) { return wide(bytes, encoding, rule: .nulPattern) }

    let isASCII = survey.sequenceCount == 0 && survey.strayCount == 0 && !survey.isCutOff
    if isASCII, !survey.hasControls {
      return utf8(bytes, survey, rule: .validUTF8)
    }
    let declaredLabel = label == nil || transport == nil ? DeclaredEncoding().read(bytes) : label
    let declared = transport ?? declaredLabel.flatMap(TextEncoding.init(label:))
    let declaredRule = transport != nil ? DecodedText.Rule.transport : .declaration
    // Its bytes are all ASCII, so it must be asked before UTF-8.
    if let declared, case .multiByte(.iso2022JP, let converter) = declared.family, isASCII,
      let text = multiByte(bytes, declared, .iso2022JP, converter, rule: declaredRule)
    {
      return text
    }
    if survey.isValid {
      var text = utf8(bytes, survey, rule: .validUTF8)
      noteConflict(declaredLabel, declared, survey, in: &text)
      return text
    }
    // A page in UTF-8 with a few bytes pasted from elsewhere, whatever it is declared as.
    if survey.sequenceCount >= max(3, survey.strayCount * 20) {
      var text = utf8(bytes, survey, rule: .nearlyUTF8)
      noteConflict(declaredLabel, declared, survey, in: &text)
      return text
    }
    if let declared, let text = read(bytes, as: declared, rule: declaredRule) { return text }
    let isMostlyUTF8 =
      survey.strayCount == 0
      || survey.sequenceCount >= survey.strayCount
        && (declared == .utf8 || survey.sequenceCount >= 3)
    if isMostlyUTF8 { return utf8(bytes, survey, rule: .nearlyUTF8) }
    if let detected = EncodingDetector().detect(bytes),
      var text = read(bytes, as: detected, rule: .detection)
    {
      text.findings.insert(
        ImportFinding(
          .warning, "no encoding named; read as \(detected.name), which its bytes look like"),
        at: 0)
      return text
    }
    var text = singleByte(bytes, .windows1252, rule: .fallback)
    let what = declaredLabel.map { "declared \($0), but the bytes are not" } ?? "no encoding named"
    text.findings.insert(
      ImportFinding(.warning, "\(what); read as windows-1252"), at: 0)
    return text
  }

  /// Nil for UTF-8 and UTF-16, and when this system has no converter.
  private func read(
    _ bytes: [UInt8], as encoding: TextEncoding, rule: DecodedText.Rule
  ) -> DecodedText? {
    switch encoding.family {
    case .singleByte: singleByte(bytes, encoding, rule: rule)
    case .multiByte(let shape, let converter):
      multiByte(bytes, encoding, shape, converter, rule: rule)
    case .utf8, .utf16: nil
    }
  }

  /// UTF-16 without a mark: English text has a NUL in every other byte.
  private func nulPattern(_ span: Span<UInt8>) -> TextEncoding? {
    let count = min(span.count, 4096) & ~1
    guard count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for index in stride(from: 0, to: count, by: 2) {
      if span[index] == 0 { even += 1 }
      if span[index + 1] == 0 { odd += 1 }
    }
    let pairs = count / 2
    if odd * 10 >= pairs * 7, even * 10 <= pairs { return .utf16LittleEndian }
    if even * 10 >= pairs * 7, odd * 10 <= pairs { return .utf16BigEndian }
    return nil
  }

  private func noteConflict(
    _ label: String?, _ declared: TextEncoding?, _ survey: UTF8Survey, in text: inout DecodedText
  ) {
    guard let label, survey.sequenceCount > 0, declared != .utf8 else { return }
    if let declared, case .utf16 = declared.family { return }
    let what = declared == nil ? "unknown encoding \(label)" : "declared \(label)"
    text.findings.insert(ImportFinding(.note, "\(what), but is UTF-8; read as UTF-8"), at: 0)
  }
}
