import Certificates
import Cases
import Forms
import Printing
import Foundation
import Layout
import Nepali

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
    let renderer = try Renderer()
    let form = try Catalogue.builtIn.form("fund-2081/annex-02")
    picture = try renderer.png(try renderer.publication(form, nil).pages[0], dpi: 40)
  }

  /// An office at work with all samples added, in their order.
  func office(in register: Register) throws -> IssuingOffice {
    let office = try IssuingOffice(register: register)
    try office.setOffice(self.office, file: "office.json") { _ in picture }
    for sample in all { _ = try add(sample.bytes, sample, to: office) }
    return office
  }

  @discardableResult
  func add(_ bytes: [UInt8], _ sample: Sample, to office: IssuingOffice) throws -> IssuingOffice.Addition {
    try office.add(bytes, file: sample.file, form: sample.form, on: try winter()) { _ in picture }
  }
}

/// A day after all dates in the samples.
func winter() throws -> BSDate { try BSDate(year: 2081, month: 11, day: 15) }
