import Cases
import Certificates
import Forms
import Foundation
import Layout
import Nepali
import Printing

/// The sample office and cases of the demo, with one drawn picture for all photos and signatures.
struct Samples {
  struct Sample {
    let file: String
    let form: String
    let bytes: [UInt8]
  }

  let all: [Sample]
  let office: [UInt8]
  let picture: [UInt8]
  /// Registrations that samples quote, of the time before the register.
  let old: [(number: String, name: String, date: BSDate)]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Samples")
    office = [UInt8](try Data(contentsOf: root.appendingPathComponent("office.json")))
    let index = try String(contentsOf: root.appendingPathComponent("cases/index.tsv"), encoding: .utf8)
    all = try index.split(separator: "\n").map { line in
      let columns = line.split(separator: "\t").map(String.init)
      let data = try Data(contentsOf: root.appendingPathComponent("cases/\(columns[0])"))
      return Sample(file: columns[0], form: columns[1], bytes: [UInt8](data))
    }
    let entered = try String(contentsOf: root.appendingPathComponent("registrations.tsv"), encoding: .utf8)
    old = try entered.split(separator: "\n").map { line in
      let columns = line.split(separator: "\t").map(String.init)
      return (columns[0], columns[1], try BSDate.parse(columns[2]))
    }
    let renderer = try Renderer()
    let form = try Catalogue.builtIn.form("fund-2081/annex-02")
    picture = try renderer.png(try renderer.publication(form, nil).pages[0], dpi: 40)
  }

  /// A desk at work: the office is set, the numbers that samples quote are entered, all samples are added in
  /// their order.
  func desk(in register: Register) throws -> Desk {
    let desk = try Desk(register: register, workers: 2)
    try desk.setOffice(office, file: "office.json") { _ in picture }
    for (number, name, date) in old {
      try register.enterNumber(number, in: .registration, name: name, date: date)
    }
    for sample in all { _ = try add(sample.bytes, sample, to: desk) }
    return desk
  }

  @discardableResult
  func add(_ bytes: [UInt8], _ sample: Sample, to desk: Desk) throws -> Desk.Addition {
    try desk.add(bytes, file: sample.file, form: sample.form, on: try winter().date) { _ in picture }
  }
}

/// A day after all dates in the samples.
func winter() throws -> IssueDay { try day(2083, 7, 11) }
