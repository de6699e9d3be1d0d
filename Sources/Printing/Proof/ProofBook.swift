public import Cases
public import Forms
public import Layout
public import Nepali

/// All that an office looks at before it uses a form: what the form is, the blank, an ordinary case, the worst
/// case, and the limits of its fields, in one document.
public struct ProofBook {
  private let form: Form
  private let cases: [(part: Part, filling: Case)]
  private let date: BSDate

  /// - Parameters:
  ///   - ordinary: a case as most are; nil for a form without fields.
  ///   - worst: the longest values and the fullest tables that are honest.
  ///   - date: the day that the documents bear.
  public init(form: Form, ordinary: Case?, worst: Case?, date: BSDate) {
    self.form = form
    cases = [(Part.ordinary, ordinary), (.worst, worst)].compactMap { part, filling in
      filling.map { (part, $0) }
    }
    self.date = date
  }

  /// A part of the book, and what stands above its pages.
  enum Part: String, CaseIterable {
    case identity, blank, ordinary, worst, limits

    var words: String {
      switch self {
      case .identity: "प्रमाणीकरण पुस्तिका · Proof book"
      case .blank: "खाली फाराम · Blank form"
      case .ordinary: "साधारण नमुना · Ordinary case"
      case .worst: "सबभन्दा लामो नमुना · Worst case"
      case .limits: "विवरणका सीमा · Limits of the fields"
      }
    }
  }

  /// The pages of the book, and what is measured on those of the form.
  ///
  /// - Throws: `ProofFailure` for the first thing that does not fit, which names part, field and page.
  public func publication(_ renderer: Renderer, office: Office = .neutral) throws(ProofFailure)
    -> (pages: Publication, measures: [ProofMeasures])
  {
    var parts: [(part: Part, pages: Publication)] = [
      (.blank, try proved(.blank) { try renderer.publication(form, nil) })
    ]
    for (part, filling) in cases {
      let pages = try proved(part) {
        try renderer.publication(form, filling, office: office, numbers: numbers(of: part))
      }
      parts.append((part, pages))
    }
    let measures = parts.map { ProofMeasures($0.pages, part: $0.part.rawValue, words: $0.part.words) }
    parts.append((.limits, try proved(.limits) { try renderer.publication(ProofLimits(form).document) }))
    let contents = parts.map { (words: $0.part.words, pages: $0.pages.pages.count) }
    let identity = try proved(.identity) {
      try renderer.publication(ProofIdentity(form, contents: contents, measures: measures).document)
    }
    parts.insert((.identity, identity), at: 0)
    for index in parts.indices {
      parts[index].pages.pages[0].bookmark = parts[index].part.words
    }
    let pages = parts.flatMap { part in part.pages.pages.map { (part.part, $0.width) } }
    let bound = try proved(.identity) {
      try Publication.bound(parts.map(\.pages), under: renderer.publication(headings(pages)))
    }
    return (bound, measures)
  }

  private func proved(_ part: Part, _ pages: () throws -> Publication) throws(ProofFailure) -> Publication {
    do { return try pages() } catch { throw ProofFailure(part: part.rawValue, error: error) }
  }

  /// The numbers of a case: those of the worst one take most room.
  private func numbers(of part: Part) throws(NepaliError) -> DraftNumbers {
    let year = try FiscalYear(containing: date)
    return part == .worst ? form.longestSpecimenNumbers(in: year) : form.specimenNumbers(in: year)
  }

  /// A strip for each page, above which it is bound: what it is, of which form, and which page of the book.
  private func headings(_ pages: [(part: Part, width: Length)]) -> Document {
    let style = ParagraphStyle(family: .sans, size: .pt(7), leading: .pt(10))
    let sections = pages.enumerated().map { index, page in
      let words = "\(page.part.words) · \(form.id) · \(index + 1)/\(pages.count)"
      let paper = Paper(
        width: page.width, height: .mm(15),
        margins: Margins(top: .mm(3.5), right: .mm(5), bottom: .mm(1), left: .mm(5)))
      let rule = Rule(border: Border(thickness: .pt(0.3), pattern: .dashed), spaceBefore: .mm(1))
      return Section(
        paper: paper,
        blocks: [.paragraph(Paragraph([Span(words)], style: style, role: .artifact)), .rule(rule)])
    }
    return Document(title: "\(form.title) – \(Part.identity.words)", name: form.id, sections: sections)
  }
}

/// What is wrong with a part of a proof book; one line.
public struct ProofFailure: Error, CustomStringConvertible {
  /// `blank`, `ordinary`, `worst`, or a page that is about the form.
  let part: String
  /// What laying it out complained of.
  public let error: any Error

  public var description: String { "\(part): \(error)" }
}
