import ArgumentParser
import Foundation
import Synchronization

/// Draws documents one after another, a file each, as the drivers of other engines do: what a comparison
/// or a profiler runs.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw documents into a folder and print one line of JSON.")

  enum Kind: String, CaseIterable, ExpressibleByArgument { case a, c }

  @Argument(help: "a, the certificate, or c, the booklet.") var kind: Kind
  @Argument(help: "The number of the first document, from 0.") var first: Int
  @Argument(help: "How many documents.") var count: Int
  @Argument(help: "The folder for the PDFs; without one nothing is kept.") var folder: String?
  @Option(help: "The folder with a.json and c.json; without it the rows are made here.") var data: String?
  @Option(help: "How many workers share them out.") var workers = 1
  @Flag(help: "Seal the certificates: with a code made for each, and all metadata.") var sealed = false

  func validate() throws {
    guard count >= 1, workers >= 1 else { throw ValidationError("count and --workers from 1.") }
    guard !sealed || kind == .a else { throw ValidationError("--sealed goes with a.") }
  }

  func run() throws {
    let clock = ContinuousClock(), start = clock.now
    let crew = try Crew(workers) { try Press() }
    let draw = try drawing()
    let begun = clock.now
    let done = Mutex(Sums())
    _ = try crew.run(count) { press, index in
      var result = (pdf: [UInt8](), pages: 0)
      let time = try clock.measure {
        result = try draw(press, index)
        try save(result.pdf, index)
      }
      done.withLock { $0.add(time / .seconds(1), result.pdf.count, result.pages) }
    }
    let total = (clock.now - begun) / .seconds(1), sums = done.withLock { $0 }
    print(
      """
      {"n": \(count), "setup": \((begun - start) / .seconds(1)), "total": \(total), \
      "p50": \(sums.quantile(0.5)), "p99": \(sums.quantile(0.99)), "pages": \(sums.pages), \
      "bytes": \(sums.bytes)}
      """)
  }

  private struct Sums {
    private var times: [Double] = []
    private(set) var bytes = 0, pages = 0

    mutating func add(_ time: Double, _ bytes: Int, _ pages: Int) {
      times.append(time)
      self.bytes += bytes
      self.pages += pages
    }

    func quantile(_ part: Double) -> Double { times.sorted()[Int(Double(times.count - 1) * part)] }
  }

  /// The documents are made when they are asked for, so that making them is measured.
  private func drawing() throws -> @Sendable (Press, Int) throws -> (pdf: [UInt8], pages: Int) {
    let rows = Rows(folder: data)
    switch kind {
    case .a:
      let certificates = try rows.certificates(from: first, count: count)
      if sealed { return { (try $0.seal(certificates[$1]), 1) } }
      return { try $0.print(certificates[$1].document()) }
    case .c:
      let booklets = try rows.booklets(from: first, count: count)
      return { try $0.print(booklets[$1].document()) }
    }
  }

  /// Under the names that the other drivers give: five digits.
  private func save(_ pdf: [UInt8], _ index: Int) throws {
    guard let folder else { return }
    let digits = String(first + index)
    let name = kind.rawValue + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".pdf"
    try Data(pdf).write(to: URL(filePath: folder).appending(path: name))
  }
}
