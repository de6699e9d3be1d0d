/// Document A, one after another in one process.
enum CertificatePart {
  static func run(_ choices: Choices) throws {
    let rows = try choices.rows.certificates(count: choices.count)
    let floor = try Tape(rows.prefix(100).map { $0.document() })
    let contest = Contest(
      unit: "documents",
      entrants: [
        .init("Cairo alone (the floor)") {
          {
            try floor.replay(); return floor.count
          }
        },
        .init("drawn", against: "Cairo alone (the floor)") { work(1, rows, drawn) },
        .init("drawn by two workers", against: "drawn") { work(2, rows, drawn) },
        .init("sealed", against: "drawn") { work(1, rows, sealed) },
        .init("sealed by two workers", against: "sealed") { work(2, rows, sealed) },
      ])
    try contest.table(rounds: choices.rounds).print(
      under: "\(choices.count) distinct certificates (document A)")

    let first = rows[0], press = try Press()
    var table = ResultTable(["", "KiB"])
    table.add(["drawn", kibibytes(try press.print(first.document()).pdf)])
    table.add(["sealed", kibibytes(try press.seal(first))])
    table.print(under: "Size of document A")
  }

  private static func kibibytes(_ pdf: [UInt8]) -> String { (Double(pdf.count) / 1024).shown }

  /// Everything is begun anew in each round: no word of it was seen before.
  private static func work(
    _ workers: Int, _ rows: [CertificateRow],
    _ draw: @escaping @Sendable (Press, CertificateRow) throws -> Void
  ) -> () throws -> Int {
    {
      try Crew(workers) { try Press() }.run(rows.count) { press, index in
        try draw(press, rows[index])
      }
    }
  }

  @Sendable private static func drawn(by press: Press, _ row: CertificateRow) throws {
    _ = try press.print(row.document())
  }

  @Sendable private static func sealed(by press: Press, _ row: CertificateRow) throws { _ = try press.seal(row) }
}
