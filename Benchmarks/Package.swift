// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds claimdiff pays for it. Run it with `make bench`.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "claimdiff", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.29.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "ClaimDiffBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "ClaimDiff", package: "claimdiff"),
      ],
      path: "Benchmarks/ClaimDiffBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
