// swift-tools-version: 6.1
import PackageDescription

// The house: data walks one way, read → check → understand → show → publish.
// Each target is a room; `docs/architectuur.md` tells which room does what and why.

let swift6: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
  name: "profielwijzer",
  products: [
    .executable(name: "profielwijzer", targets: ["profielwijzer"])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "Domain", swiftSettings: swift6),
    .target(name: "Diagnostics", dependencies: ["Domain"], swiftSettings: swift6),
    .target(name: "JSON", swiftSettings: swift6),
    .target(
      name: "ContentReading",
      dependencies: [
        "Domain", "Diagnostics", "JSON",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: swift6),
    .target(
      name: "ContentWriting", dependencies: ["Domain", "Diagnostics", "ContentReading", "Insight"],
      swiftSettings: swift6),
    .target(name: "Insight", dependencies: ["Domain"], swiftSettings: swift6),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev", "pkg-config"])]),
    .target(
      name: "Rendering",
      dependencies: [
        "Domain", "Diagnostics", "Insight", "JSON", "CCmark",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: swift6),
    .target(name: "CExchange"),
    .target(
      name: "Publishing", dependencies: ["Domain", "Diagnostics", "CExchange"],
      swiftSettings: swift6),
    .target(
      name: "Preview",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: swift6),
    .target(
      name: "SiteBuilding",
      dependencies: [
        "Domain", "Diagnostics", "ContentReading", "Insight", "Rendering", "Publishing",
      ],
      swiftSettings: swift6),
    .executableTarget(
      name: "profielwijzer",
      dependencies: [
        "SiteBuilding", "ContentWriting", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swift6),
    .target(
      name: "Fixtures", dependencies: ["Domain"], path: "Tests/Fixtures", swiftSettings: swift6),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "Fixtures"], swiftSettings: swift6),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: swift6),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: swift6),
    .testTarget(
      name: "ContentReadingTests", dependencies: ["ContentReading"], exclude: ["Golden"],
      swiftSettings: swift6),
    .testTarget(
      name: "ContentWritingTests", dependencies: ["ContentWriting", "ContentReading"],
      swiftSettings: swift6),
    .testTarget(name: "InsightTests", dependencies: ["Insight", "Fixtures"], swiftSettings: swift6),
    .testTarget(
      name: "DifferenceTests", dependencies: ["Insight", "ContentReading", "Fixtures"],
      swiftSettings: swift6),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "ContentReading", "Fixtures"],
      swiftSettings: swift6),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Preview", .product(name: "FlyingSocks", package: "FlyingFox")],
      swiftSettings: swift6),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing"], swiftSettings: swift6),
    .testTarget(
      name: "SiteTests",
      dependencies: ["SiteBuilding", "ContentReading", "Rendering", "Publishing", "profielwijzer"],
      swiftSettings: swift6),
  ]
)
