public import Forms

extension DraftNumbers {
  /// What the composer prints beside the values.
  package func issue(code: Issue.Code?) -> Issue {
    Issue(number: own.map { Issue.Number($0.text, in: $0.book) }, file: file, allotted: allotted, code: code)
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
