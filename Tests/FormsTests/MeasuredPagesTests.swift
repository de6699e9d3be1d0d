import Forms
import Foundation
import Layout
import Printing
import Testing

/// The pages of every form, blank and filled, measured: how full they are, what their breaks part, how wide
/// the spaces are. What an office would object to has its reason in `Samples/page-faults.tsv`, or is mended.
@Suite struct MeasuredPagesTests {
  @Test(arguments: Blank.all) func blank(_ blank: Blank) throws {
    let form = try Catalogue.builtIn.form(blank.form).printed(on: blank.paper)
    let publication = try RendererPool.shared.with { try $0.publication(form, nil) }
    Self.expectNone(publication.faults, of: blank.form, in: blank.testDescription)
  }

  @Test(arguments: Sample.all) func sample(_ sample: Sample) throws {
    Self.expectNone(try sample.publication().faults, of: sample.form, in: sample.testDescription)
  }

  /// A reason that nothing needs any more is no reason.
  @Test func everyReasonIsNeeded() throws {
    for reason in Self.reasons {
      var faults: [PageFault] = []
      for blank in Blank.all where blank.form == reason.form {
        let form = try Catalogue.builtIn.form(blank.form).printed(on: blank.paper)
        faults += try RendererPool.shared.with { try $0.publication(form, nil).faults }
      }
      for sample in Sample.all where sample.form == reason.form { faults += try sample.publication().faults }
      #expect(faults.contains { $0.kind.rawValue == reason.kind }, "\(reason)")
    }
  }

  private static func expectNone(_ faults: [PageFault], of form: String, in paper: String) {
    for fault in faults {
      #expect(
        reasons.contains { $0.form == form && $0.kind == fault.kind.rawValue }, "\(paper): \(fault)")
    }
  }

  /// A kind of fault that stays in the papers of a form, and why.
  private struct Reason {
    let form: String
    let kind: String
    let words: String
  }

  private static let reasons: [Reason] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/page-faults.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 3, PageFault.Kind(rawValue: columns[1]) != nil else {
        Issue.record("\(line) is no form, kind and reason")
        return nil
      }
      return Reason(form: columns[0], kind: columns[1], words: columns[2])
    }
  }()
}
