import ClaimModel
import ClaimReading
import Comparing
import FoundationEssentials
import Importing
import ReportText
import TextAnalysis

/// Prints what comparing measures of the sentences of reports, for training and for looking.
///
///     measure-pairs links A B         S side start end            every sentence, by its bytes
///                                     P left right feature …      every pair of sentences
///     measure-pairs candidates A B    C left right feature …      every possible conflict
///     measure-pairs judge < ROWS      feature …                   every row of JSON with a and b
@main struct MeasurePairs {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 2, arguments[1] == "judge" { return judge() }
    guard arguments.count == 4 else {
      print("usage: measure-pairs links|candidates A B, or measure-pairs judge < ROWS")
      return
    }
    do {
      var reads: [ReadReport] = []
      for (index, path) in arguments[2...].enumerated() {
        guard let report = try ReportReader().reports(at: path).first else { return }
        reads.append(ClaimReader().read(report, id: "r\(index + 1)"))
      }
      for (side, read) in reads.enumerated() {
        for sentence in read.analysis.sentences {
          let range = read.analysis.text.place(of: sentence.span).bytes
          print("S", side, range.lowerBound, range.upperBound)
        }
      }
      let comparer = PairComparer(reads)
      if arguments[1] == "links" {
        let features = comparer.features(0, 1)
        for left in 0..<features.rows {
          for right in 0..<features.columns {
            print(
              "P", left, right, features.row(left, right).map { "\($0)" }.joined(separator: " "))
          }
        }
      } else {
        for pair in comparer.considered(0, 1) {
          print(
            "L", pair.left, pair.right, pair.around.link, pair.quotesTheSame ? 1 : 0)
          let opinion =
            pair.candidates.isEmpty ? [] : comparer.opinion(pair, 0, 1).values
          for candidate in pair.candidates {
            let row = ConflictModel.features(candidate, pair.around) + opinion
            print(
              "C", pair.left, pair.right, row.map { "\($0)" }.joined(separator: " "), "\t",
              candidate.isMild, candidate.leftText, "|", candidate.rightText)
          }
        }
      }
    } catch {
      print("E", error)
    }
  }

  private struct Row: Decodable {
    var a: String
    var b: String
  }

  private static func judge() {
    let decoder = JSONDecoder()
    while let line = readLine() {
      guard let row = try? decoder.decode(Row.self, from: Data(line.utf8)) else {
        print("E", line)
        continue
      }
      print(PairJudge.features(a: row.a, b: row.b).map { "\($0)" }.joined(separator: " "))
    }
  }
}
