internal import Foundation
internal import ReportText
internal import TextAnalysis

/// Writes what the decisions about speech look at, for `speech.py`. Nobody needs it to run the
/// program.
///
///     speech-examples cues WORDS       < paths
///     speech-examples sources WORDS    < path TAB cue SPACE cue …
///     speech-examples contents WORDS   < path TAB cue:source SPACE cue:source …
///
/// Output, little-endian Int32, a text after the other. With `cues`: number of tokens, for each its
/// start, end and head; number of candidates, for each its token and features. Otherwise for each
/// cue the number of candidates, for each its first token, last token and features. Features are a
/// count and so many hashes.
@main
struct SpeechExamplesTool {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { return }
    while let line = readLine() {
      let fields = line.split(separator: "\t")
      guard let path = fields.first, let bytes = FileManager.default.contents(atPath: String(path))
      else { continue }
      let analysis = TextAnalyzer().analyze(text(Array(bytes)))
      let examples = SpeechExamples(analysis, wordsPath: arguments[2])
      var output: [Int32] = []
      let cues = fields.count > 1 ? fields[1].split(separator: " ") : []
      switch arguments[1] {
      case "cues":
        output.append(Int32(analysis.tokens.count))
        for token in analysis.tokens {
          output += [token.span.start, token.span.end, token.head]
        }
        let found = examples.cues()
        output.append(Int32(found.count))
        for (token, features) in found {
          output.append(Int32(token))
          append(features, to: &output)
        }
      case "sources":
        for cue in cues.compactMap({ Int($0) }) {
          let found = examples.sources(of: cue)
          output.append(Int32(found.count))
          for (token, features) in found {
            output += [Int32(token), Int32(token)]
            append(features, to: &output)
          }
        }
      default:
        for cue in cues {
          let pair = cue.split(separator: ":").compactMap { Int($0) }
          let found = examples.contents(of: pair[0], source: pair[1])
          output.append(Int32(found.count))
          for (tokens, features) in found {
            output += [Int32(tokens.lowerBound), Int32(tokens.upperBound - 1)]
            append(features, to: &output)
          }
        }
      }
      unsafe output.withUnsafeBytes { unsafe FileHandle.standardOutput.write(Data($0)) }
    }
  }

  private static func append(_ features: [UInt32], to output: inout [Int32]) {
    output.append(Int32(features.count))
    for feature in features { output.append(Int32(bitPattern: feature)) }
  }

  /// Blank lines part paragraphs, as with `analyze --plain`.
  private static func text(_ bytes: [UInt8]) -> SourceText {
    var blocks: [TextBlock] = []
    var start: Int?
    var end = 0
    var lineStart = 0
    func close() {
      if let open = start { blocks.append(TextBlock(kind: .paragraph, span: TextSpan(open..<end))) }
      start = nil
    }
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x0A {
      let words = (lineStart..<at).filter { bytes[$0] > 0x20 }
      if let first = words.first, let last = words.last {
        start = start ?? first
        end = last + 1
      } else {
        close()
      }
      lineStart = at + 1
    }
    close()
    return SourceText(
      bytes: bytes, blocks: blocks, origins: OriginMap(verbatim: bytes.count),
      lines: LineTable(bytes))
  }
}
