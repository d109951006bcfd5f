import Benchmark
import ClaimModel
import ClaimReading
import Comparing
import Foundation
import Gathering
import Importing
import TextAnalysis
import Writing

/// Each stage on the samples, and all of them together.
let benchmarks: @Sendable () -> Void = {
  let samples = URL(filePath: #filePath).appending(path: "../../../../Sources-data/samples")
    .standardized.path
  let paths = ["coast-wire.txt", "tidewater-post.html", "sound-radio.nitf.xml"].map {
    samples + "/harbour-ferry/" + $0
  }
  let reader = ReportReader()
  guard
    let reports = try? paths.flatMap({ path in try reader.reports(at: path) }), reports.count == 3
  else { fatalError("no samples in \(samples)") }
  let read = reports.enumerated().map { ClaimReader().read($0.element, id: "r\($0.offset + 1)") }
  let comparison = Comparer().compare(read)

  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .mallocCountTotal], maxDuration: .seconds(3))

  Benchmark("import HTML") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try reader.reports(at: paths[1])) }
  }
  Benchmark("analyse a report") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(TextAnalyzer().analyze(reports[0].text, published: reports[0].published))
    }
  }
  Benchmark("read claims") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(ClaimReader().read(reports[0])) }
  }
  Benchmark("compare two reports") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(Comparer().compare(Array(read.prefix(2)))) }
  }
  Benchmark("compare three reports") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(Comparer().compare(read)) }
  }
  Benchmark("write text") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(TextWriter().write(comparison)) }
  }
  Benchmark("write JSON") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(JSONWriter().write(comparison)) }
  }
}
