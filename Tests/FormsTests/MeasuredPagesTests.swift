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
    Self.expectNone(publication, in: blank.testDescription)
  }

  @Test(arguments: Sample.all) func sample(_ sample: Sample) throws {
    Self.expectNone(try sample.publication(), in: sample.testDescription)
  }

  /// A reason that nothing needs any more is no reason.
  @Test func reasonsAreOfPapers() {
    let papers = Set(Blank.all.map(\.testDescription) + Sample.all.map(\.testDescription))
    for reason in Self.reasons { #expect(papers.contains(reason.paper), "\(reason)") }
  }

  private static func expectNone(_ publication: Publication, in paper: String) {
    let faults = publication.faults
    let known = reasons.filter { $0.paper == paper }
    for fault in faults {
      #expect(
        known.contains { $0.page == fault.page && $0.kind == fault.kind.rawValue }, "\(paper): \(fault)")
    }
    for reason in known {
      #expect(faults.contains { $0.page == reason.page && $0.kind.rawValue == reason.kind }, "\(reason)")
    }
  }

  /// A fault that stays, and why.
  private struct Reason {
    let paper: String
    let page: Int
    let kind: String
    let words: String
  }

  private static let reasons: [Reason] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/page-faults.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 4, let page = Int(columns[1]), PageFault.Kind(rawValue: columns[2]) != nil else {
        Issue.record("\(line) is no paper, page, kind and reason")
        return nil
      }
      return Reason(paper: columns[0], page: page, kind: columns[2], words: columns[3])
    }
  }()
}
