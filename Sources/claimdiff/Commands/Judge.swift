internal import ArgumentParser
internal import ClaimModel
internal import Comparing
internal import FoundationEssentials
internal import Gathering
internal import Writing

struct Judge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say for pairs of texts how the second stands to the first.",
    discussion: """
      Reads JSON lines from standard input and answers each with one line:

        {"id":"7","a":"12 died on Monday.","b":"15 died on Monday."}
        {"id":"7","relation":"contradicts","scores":{...},"kind":"quantity",...}

      Answers come in the order of the questions, as soon as they are there. A line that is no \
      such object is answered with an error, and the rest goes on.
      """)

  @OptionGroup var tasks: TaskOptions

  func run() async throws {
    let width = tasks.width
    var lines = LineReader()
    while let batch = lines.next() {
      // Several lines to a task: one alone is too little work to hand over.
      let chunks = stride(from: 0, to: batch.count, by: 16).map {
        Array(batch[$0..<min($0 + 16, batch.count)])
      }
      let answers = await mapInOrder(chunks, width: width) { chunk in
        chunk.map { JudgeLine.answer($0) + "\n" }.joined()
      }
      Output.standard.write(answers.joined())
    }
  }
}

/// One question of `judge` and its answer.
enum JudgeLine {
  private struct Question: Decodable {
    var a: String
    var b: String
    var published: String?
  }

  /// The id alone, text or number, so that even a bad question is answered by name.
  private struct Name: Decodable {
    var json: JSON = .null

    private enum Key: CodingKey { case id }

    init(from decoder: any Decoder) throws {
      guard let object = try? decoder.container(keyedBy: Key.self) else { return }
      if let text = try? object.decode(String.self, forKey: .id) {
        json = .string(text)
      } else if let number = try? object.decode(Int.self, forKey: .id) {
        json = .integer(number)
      } else if let number = try? object.decode(Double.self, forKey: .id) {
        json = .number(number)
      }
    }
  }

  static func answer(_ line: [UInt8]) -> String {
    let data = Data(line)
    let decoder = JSONDecoder()
    let id = (try? decoder.decode(Name.self, from: data))?.json ?? .null
    do {
      let question = try decoder.decode(Question.self, from: data)
      let judgement = PairJudge().judge(
        a: question.a, b: question.b, published: question.published)
      return JSONPrinter(.line).print(JSON(judgement, id: id))
    } catch {
      return JSONPrinter(.line).print(.record(["id": id, "error": .string(reason(error))]))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty,
      DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" is not a text"
    default: "not a JSON object with \"id\", \"a\" and \"b\""
    }
  }
}
