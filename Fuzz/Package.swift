// swift-tools-version: 6.2
import PackageDescription

// A package of its own: whoever builds claimdiff pays nothing for the fuzz targets.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "CDigest"),
    .target(name: "CFuzzer"),
    .target(name: "ClaimModel", dependencies: ["ReportText"], swiftSettings: settings),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(
      name: "Importing",
      dependencies: ["CDigest", "CZlib", "ClaimModel", "Markup", "ReportText", "SourcesData"],
      swiftSettings: settings),
    .target(name: "Markup", swiftSettings: settings),
    .target(name: "ReportText", swiftSettings: settings),
    .target(
      name: "SourcesData", path: "Sources-data",
      exclude: ["README.md", "samples", "Bundle", "models", "lexicon", "outlets"],
      sources: ["Reading"], swiftSettings: settings),
    .executableTarget(
      name: "fuzz-importer", dependencies: ["CFuzzer", "ClaimModel", "Importing", "ReportText"],
      swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ])
