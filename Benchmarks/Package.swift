// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "certgen", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CairoLibrary", pkgConfig: "cairo-pdf", providers: [.apt(["libcairo2-dev"])]),
    // Stands between the layout and Cairo, to hear what is drawn and to draw it again.
    .target(name: "CairoTape", dependencies: ["CairoLibrary"]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CairoTape",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Cases", package: "certgen"),
        .product(name: "Certificates", package: "certgen"),
        .product(name: "Forms", package: "certgen"),
        .product(name: "Layout", package: "certgen"),
        .product(name: "Nepali", package: "certgen"),
        .product(name: "Printing", package: "certgen"),
        .product(name: "Seal", package: "certgen"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
      ],
      linkerSettings: [
        // As the program is linked, since a row measures a whole process.
        .unsafeFlags(
          [
            "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCollections",
            "-l_FoundationCShims", "-Xlinker", "--strip-debug",
          ], .when(platforms: [.linux], configuration: .release))
      ]),
  ],
  swiftLanguageModes: [.v6]
)
