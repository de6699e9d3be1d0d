public import Forms
public import Nepali

/// The numbers that a paper bears: its own in the book of what goes out or comes in, the पत्र संख्या beside it,
/// and those that it allots.
public struct PaperNumbers: Hashable, Sendable, Codable {
  /// Whether the paper came in or goes out.
  public var book: Book
  /// The paper's own number as printed: च.नं. १२३.
  public var text: String
  /// The same in ASCII, by which a document is found and proved: `OUT-2083-84-0123`.
  public var key: String
  /// पत्र संख्या: the fiscal year, and the branch or file.
  public var file: String
  /// The numbers that the register gave to fields of the form, as printed, by the field's name.
  public var allotted: [String: String]

  /// - Parameters:
  ///   - own: the paper's own number.
  ///   - branch: the branch or file, behind the fiscal year of the पत्र संख्या; nil for none.
  ///   - allotted: what the form's fields are given.
  public init(own: BookNumber, branch: String? = nil, allotted: [String: BookNumber] = [:]) {
    self.init(
      book: own.book, text: own.text, key: own.key,
      file: own.fiscalYear.text() + (branch.map { " (\($0))" } ?? ""), allotted: allotted.mapValues(\.text))
  }

  public init(book: Book, text: String, key: String, file: String, allotted: [String: String]) {
    self.book = book
    self.text = text
    self.key = key
    self.file = file
    self.allotted = allotted
  }
}

extension Issue {
  /// What a paper of these numbers shows.
  public init(_ numbers: PaperNumbers, code: Code? = nil) {
    // A paper of the first version of registers has no पत्र संख्या.
    self.init(
      number: Number(numbers.text, in: numbers.book), file: numbers.file.isEmpty ? nil : numbers.file,
      allotted: numbers.allotted, code: code)
  }
}

extension Form {
  /// The fields that books give numbers to beside the paper's own, in the order of the form.
  public var allotments: [(field: String, book: Book)] {
    allottedFields.compactMap { field in
      field.allotting.flatMap { $0 == book ? nil : (field.name, $0) }
    }
  }
}
