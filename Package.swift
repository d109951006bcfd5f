// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "claimdiff",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "claimdiff", targets: ["claimdiff"]),
    .library(
      name: "ClaimDiff",
      targets: [
        "ReportText", "ClaimModel", "Importing", "TextAnalysis", "ClaimReading", "Comparing",
        "Gathering", "Writing",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    .target(
      name: "ClaimModel", dependencies: ["ReportText"], swiftSettings: settings),
    .testTarget(
      name: "ClaimModelTests",
      dependencies: ["ClaimModel", "ReportText", "TestSupport"],
      swiftSettings: settings),
    .target(
      name: "ClaimReading", dependencies: ["ClaimModel", "ReportText", "TextAnalysis"],
      swiftSettings: settings),
    .testTarget(
      name: "ClaimReadingTests",
      dependencies: ["ClaimModel", "ClaimReading", "ReportText", "TestSupport", "TextAnalysis"],
      swiftSettings: settings),
    // The processor's instructions for a digest, where it has them.
    .target(name: "CDigest"),
    // The inner loops of parsing and judging, see the header.
    .target(name: "CKernels"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Comparing",
      dependencies: ["ClaimModel", "ClaimReading", "ReportText", "SourcesData", "TextAnalysis"],
      swiftSettings: settings),
    .testTarget(
      name: "ComparingTests",
      dependencies: [
        "ClaimModel", "ClaimReading", "Comparing", "ReportText", "SourcesData", "TestSupport",
        "TextAnalysis",
      ],
      swiftSettings: settings),
    // In C, because a Swift target with resources links all of Foundation; see DataFiles.h.
    .target(
      name: "DataFiles", path: "Sources-data", exclude: ["README.md", "samples", "Reading"],
      sources: ["Bundle"], resources: [.copy("models"), .copy("lexicon"), .copy("outlets")],
      publicHeadersPath: "Bundle/include"),
    .target(
      name: "Gathering",
      dependencies: [
        "ClaimModel", "ClaimReading", "Comparing", "Importing", "ReportText", "TextAnalysis",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "GatheringTests",
      dependencies: ["ClaimModel", "Gathering", "Importing", "ReportText", "TestSupport"],
      swiftSettings: settings),
    .target(
      name: "Importing",
      dependencies: ["CDigest", "CZlib", "ClaimModel", "Markup", "ReportText", "SourcesData"],
      swiftSettings: settings),
    .testTarget(
      name: "ImportingTests",
      dependencies: ["ClaimModel", "Importing", "Markup", "ReportText", "TestSupport"],
      swiftSettings: settings),
    .target(name: "Markup", swiftSettings: settings),
    .testTarget(
      name: "MarkupTests",
      dependencies: ["Markup", "TestSupport"],
      swiftSettings: settings),
    // Prints features for training; nobody needs it to use the program.
    .executableTarget(
      name: "measure-pairs",
      dependencies: [
        "ClaimModel", "ClaimReading", "Comparing", "Importing", "ReportText", "TextAnalysis",
      ],
      path: "Sources/train-models/measure-pairs", swiftSettings: settings),
    .target(name: "ReportText", swiftSettings: settings),
    .testTarget(
      name: "ReportTextTests", dependencies: ["ReportText", "TestSupport"],
      swiftSettings: settings),
    .target(
      name: "SourcesData", dependencies: ["DataFiles"], path: "Sources-data",
      exclude: ["README.md", "samples", "Bundle", "models", "lexicon", "outlets"],
      sources: ["Reading"], swiftSettings: settings),
    .testTarget(
      name: "SourcesDataTests",
      dependencies: ["SourcesData", "TestSupport"],
      swiftSettings: settings),
    .executableTarget(
      name: "speech-examples", dependencies: ["ReportText", "TextAnalysis"],
      path: "Sources/train-models/speech-examples", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["ReportText", "Writing"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(
      name: "TextAnalysis", dependencies: ["CKernels", "ReportText", "SourcesData"],
      swiftSettings: settings),
    .testTarget(
      name: "TextAnalysisTests",
      dependencies: ["CKernels", "ReportText", "SourcesData", "TestSupport", "TextAnalysis"],
      swiftSettings: settings),
    .target(
      name: "Writing", dependencies: ["ClaimModel", "ReportText", "TextAnalysis"],
      swiftSettings: settings),
    .testTarget(
      name: "WritingTests",
      dependencies: ["ClaimModel", "ReportText", "TestSupport", "TextAnalysis", "Writing"],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .executableTarget(
      name: "claimdiff",
      dependencies: [
        "ClaimModel", "ClaimReading", "Comparing", "Gathering", "Importing", "ReportText",
        "SourcesData", "TextAnalysis", "Writing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["claimdiff", "ClaimModel", "TestSupport", "Writing"], exclude: ["Goldens"],
      swiftSettings: settings),
  ]
)
