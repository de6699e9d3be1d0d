import ArgumentParser
import Cases
import Certificates
import Layout
import Printing

/// What a print is written as.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
  case pdf, png, text, pages

  /// The suffix of a file in the format.
  var suffix: String {
    switch self {
    case .pdf, .png: rawValue
    case .text, .pages: "txt"
    }
  }
}

/// Where and how a publication is written.
struct PrintOutput {
  var format: PrintFormat
  /// Nil for all.
  var page: Int?
  /// Pixels an inch.
  var dpi: Double
  /// The path that was given.
  var output: String?
  /// What a file is named by for which no path was given.
  var name: String
  /// Replace whatever is there.
  var force: Bool

  /// Writes the publication.
  ///
  /// - Parameter pdf: makes the PDF, if one is wanted.
  func write(_ publication: Publication, _ renderer: Renderer, pdf: () throws -> [UInt8]) throws {
    switch format {
    case .text: try write([(path, Array(publication.plainText.utf8))])
    case .pages: try write([(path, Array(publication.listing.utf8))])
    case .pdf: try write([(path, try pdf())])
    case .png: try write(try pictures(of: publication, renderer))
    }
  }

  private var path: String {
    switch format {
    case .text, .pages: output ?? OutputFile.standardOutput
    case .pdf, .png: output ?? FileName.confined(name, suffix: ".\(format.suffix)")
    }
  }

  private func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    try OutputFile.write(files, replacing: force ? .any : .format(format))
    // A name that nobody gave must be told.
    guard output == nil, path != OutputFile.standardOutput else { return }
    for file in files { try Terminal.confirm(file.path, done: "\(file.path) was written") }
  }

  private func pictures(of publication: Publication, _ renderer: Renderer) throws -> [(
    path: String, bytes: [UInt8]
  )] {
    let pages = publication.pages
    let numbers = page.map { [$0] } ?? Array(1...pages.count)
    if let page, page > pages.count {
      throw FileFailure.refused(
        name, "has \(pages.count) \(pages.count == 1 ? "page" : "pages"), no page \(page)")
    }
    if path == OutputFile.standardOutput, numbers.count > 1 {
      throw FileFailure.refused(name, "has \(pages.count) pages; give --page to write one to standard output")
    }
    return try numbers.map { number in
      (numbers.count == 1 ? path : numbered(number), try renderer.png(pages[number - 1], dpi: dpi))
    }
  }

  /// The path with the page's number before its suffix: `card-2.png`.
  private func numbered(_ number: Int) -> String {
    let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else { return "\(path)-\(number)" }
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }
}
