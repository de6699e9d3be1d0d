// swift-tools-version: 6.1
import PackageDescription

/// Every Swift target is built with these: an import leaks only where it says so, a C type cannot
/// stand in a public signature, and an existential is written as one.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "certgen",
  products: [
    .executable(name: "certgen", targets: ["certgen"]),
    .library(name: "Nepali", targets: ["Nepali"]),
    .library(name: "Rules", targets: ["Rules"]),
    .library(name: "Tables", targets: ["Tables"]),
    .library(name: "Layout", targets: ["Layout"]),
    .library(name: "Seal", targets: ["Seal"]),
    .library(name: "Forms", targets: ["Forms"]),
    .library(name: "Cases", targets: ["Cases"]),
    .library(name: "Printing", targets: ["Printing"]),
    .library(name: "Certificates", targets: ["Certificates"]),
  ],
  dependencies: [
    // Exactly these versions: what made a document has to be known, and made again.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // C libraries, one system target each, and the files that are carried inside the program.
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo-pdf cairo-ft harfbuzz",
      providers: [.apt(["libcairo2-dev", "libfreetype-dev", "libharfbuzz-dev"])]),
    .target(name: "CBuild"),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CMiniZip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CStoring", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "CJPEG", linkerSettings: [.linkedLibrary("jpeg")]),
    // zlib and libpng, which Cairo uses, tell their versions.
    .target(name: "CVersions", linkerSettings: [.linkedLibrary("png"), .linkedLibrary("z")]),
    .target(name: "Fonts", path: "Fonts", exclude: ["files", "fonts.json", "licences.json"]),
    .target(
      name: "FormFiles", path: "Forms",
      exclude: [
        "form.rng", "frames", "vocabulary.xml", "madhesh-2078", "fitta-2077", "fund-2081", "salyan-charter",
        "gazette", "office",
      ]),

    // The program, from the language up to the shell. Arrows never run upward.
    .target(name: "Digest", dependencies: ["COpenSSL"], swiftSettings: strict),
    .target(name: "Nepali", swiftSettings: strict),
    .target(name: "Rules", dependencies: ["Nepali"], swiftSettings: strict),
    .target(
      name: "Tables", dependencies: ["CMiniZip", "CXLSXWriter", "CXML", "Nepali"], swiftSettings: strict),
    .target(
      name: "Layout", dependencies: ["CCairo", "CICU", "CJPEG", "CStoring", "CVersions", "CZlib", "Fonts"],
      swiftSettings: strict),
    .target(name: "Seal", dependencies: ["CDeflate", "CQREncode", "Digest"], swiftSettings: strict),
    .target(
      name: "Forms", dependencies: ["CXML", "Digest", "FormFiles", "Nepali", "Layout", "Rules"],
      swiftSettings: strict),
    .target(
      name: "Cases", dependencies: ["Digest", "Forms", "Layout", "Nepali", "Rules", "Tables"],
      swiftSettings: strict),
    .target(
      name: "Printing",
      dependencies: ["CBuild", "Cases", "Digest", "Fonts", "Forms", "Layout", "Nepali", "Seal"],
      swiftSettings: strict),
    .target(
      name: "Certificates",
      dependencies: [
        "Cases", "Digest", "Forms", "Layout", "Nepali", "Printing", "Rules", "Tables",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "certgen",
      dependencies: [
        "Cases", "Certificates", "Digest", "Forms", "Layout", "Nepali", "Printing", "Rules", "Seal",
        "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: [
        // Swift's own libraries inside the program: a sixth of the time that one certificate takes from the shell
        // went into loading them. CoreFoundation and its kin are what Foundation rests on.
        .unsafeFlags(
          [
            "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCollections",
            "-l_FoundationCShims", "-Xlinker", "--strip-debug",
          ], .when(platforms: [.linux], configuration: .release))
      ]),
    // Draws the portraits and signatures of the demo.
    .executableTarget(name: "portraits", dependencies: ["CCairo"], swiftSettings: strict),

    // Tools: what several tests need, first of all the readers and checkers that they run.
    .target(name: "Tools", path: "Tests/Tools", swiftSettings: strict),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: strict),
    .testTarget(
      name: "NepaliTests", dependencies: ["Nepali", "Tools"], exclude: ["Preeti"], swiftSettings: strict),
    .testTarget(name: "TablesTests", dependencies: ["Nepali", "Tables", "Tools"], swiftSettings: strict),
    .testTarget(name: "RulesTests", dependencies: ["Nepali", "Rules", "Tools"], swiftSettings: strict),
    .testTarget(
      name: "LayoutTests", dependencies: ["CCairo", "CJPEG", "Layout", "Tools"],
      exclude: ["Letterforms", "Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "SealTests", dependencies: ["CCairo", "Fonts", "Seal", "Tools"], swiftSettings: strict),
    .testTarget(
      name: "FormsTests",
      dependencies: [
        "Cases", "CXML", "Digest", "FormFiles", "Forms", "Layout", "Nepali", "Printing", "Rules", "Tools",
      ],
      exclude: ["Snapshots", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "PrintingTests",
      dependencies: ["Cases", "Digest", "Forms", "Layout", "Nepali", "Printing", "Seal", "Tools"],
      swiftSettings: strict),
    .testTarget(
      name: "CertificatesTests",
      dependencies: [
        "Cases", "Certificates", "Digest", "Forms", "Layout", "Nepali", "Printing", "Tools",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RegisterFileTests",
      dependencies: ["Certificates", "Printing", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "certgenTests", dependencies: ["Tools", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Registers"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
