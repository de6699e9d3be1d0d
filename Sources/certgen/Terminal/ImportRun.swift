import Cases
import Certificates
import Nepali
import Tables

/// An import as the person who runs it sees it: what is wrong, what was converted, how far it is, what came of it.
struct ImportRun {
  private let work: CaseImport
  private let cases: TableCases
  private let isDry: Bool
  private let isJSON: Bool

  /// - Parameter cases: what is imported, before any was read.
  init(_ work: CaseImport, _ cases: TableCases, isDry: Bool, isJSON: Bool) {
    (self.work, self.cases, self.isDry, self.isJSON) = (work, cases, isDry, isJSON)
  }

  /// So many lines are said of what is wrong, and of what is doubtful; the rest is counted.
  private static let mostLines = 100

  private struct Answer: Encodable {
    var cases: Int
    var added: Int
    var same: Int
    var refused: Int
    var dryRun: Bool
    var preeti: [Column]

    struct Column: Encodable {
      var column: String
      var confidence: Int
      var converted: Bool
      var samples: [Sample]
    }

    struct Sample: Encodable {
      var before: String
      var after: String
    }
  }

  /// Checks, and writes what may be written.
  ///
  /// - Parameter refused: where the refused rows go; nil where one refuses all.
  func run(refused file: RefusedFile?) throws {
    tellPreeti()
    var rows = RefusedRows(cases.heads)
    var (complaints, warnings) = (Lines(most: Self.mostLines), Lines(most: Self.mostLines))
    var bar = ProgressBar(total: 100)
    defer { bar.finish() }
    try work.check { finding in
      switch finding {
      case .warning(let remark): warnings.add { bar.around { Terminal.warn(remark.description) } }
      case .refused(let refused, let remarks):
        for remark in remarks { complaints.add { bar.around { Terminal.complain(remark.description) } } }
        if file != nil { rows.append(refused, remarks, values: cases.values(of:)) }
      }
    } advance: {
      let (done, total) = work.progress
      bar.reach(total > 0 ? done * 100 / total : 100)
    }
    bar.finish()
    if complaints.omitted > 0 { Terminal.complain("… and \(complaints.omitted) more") }
    if warnings.omitted > 0 { Terminal.warn("… and \(warnings.omitted) more") }
    for (count, example) in work.told {
      Terminal.note("certgen: \(count == 1 ? "1 cell" : "\(count) cells") converted, such as \(example)")
    }
    let isRefused = work.count.refused > 0
    if isRefused, !isDry { try file?.write(rows) }
    if !isDry, !isRefused || file != nil { try write() }
    try answer()
    if isRefused { throw Failures.Said(status: .refused) }
  }

  private func write() throws {
    var bar = ProgressBar(total: work.count.new)
    defer { bar.finish() }
    var written = 0
    do {
      try work.write { count in
        written += count
        bar.reach(written)
      }
    } catch {
      let left = work.count.new - written
      throw Fault.Stopped(
        error: error,
        account:
          "\(work.count.added) of \(work.count.cases) cases were added; \(left) are still to add: import the "
          + "file again")
    }
  }

  private func tellPreeti() {
    for (name, column) in cases.preeti.columns.sorted(by: { $0.key < $1.key }) {
      if column.isRead {
        Terminal.note(
          "certgen: \(name) is read as Preeti (\(column.likely) of \(column.latin) cells look like it)")
      } else if column.likely > 0 {
        Terminal.warn(
          "\(name): \(column.likely) of \(column.latin) cells look like Preeti; --preeti \(name) converts them"
        )
      }
    }
  }

  private func answer() throws {
    let count = work.count
    if isJSON {
      let columns = cases.preeti.columns.sorted { $0.key < $1.key }.map { name, column in
        Answer.Column(
          column: name, confidence: column.confidence, converted: column.isRead,
          samples: column.samples.map { Answer.Sample(before: $0.before, after: $0.after) })
      }
      return try JSONOutput.print(
        Answer(
          cases: count.cases, added: count.added, same: count.same, refused: count.refused, dryRun: isDry,
          preeti: columns))
    }
    if isDry {
      for (name, column) in cases.preeti.columns.sorted(by: { $0.key < $1.key }) {
        for sample in column.samples {
          let verdict = column.isRead ? "converted" : "left"
          try Terminal.print(row: [name, "\(column.confidence)%", verdict, sample.before, sample.after])
        }
      }
    }
    let done = isDry ? "\(count.new) to add" : "\(count.added) added"
    let cases = count.cases == 1 ? "case" : "cases"
    let line = "\(count.cases) \(cases): \(done), \(count.same) there already, \(count.refused) refused"
    try Terminal.confirm(
      count.refused > 0 && count.added == 0 && !isDry ? "\(line); nothing was written" : line,
      done: "\(count.added) cases were added")
  }
}

/// Lines of which only the first are said.
private struct Lines {
  let most: Int
  private var said = 0
  private(set) var omitted = 0

  init(most: Int) { self.most = most }

  mutating func add(_ say: () -> Void) {
    guard said < most else {
      omitted += 1
      return
    }
    said += 1
    say()
  }
}
