import Digest
import Printing

/// What came of printing an issued document again.
public enum ReproductionOutcome: Sendable {
  case equal(DocumentSummary)
  /// The bytes differ; `reasons` say what of all that makes them differs, as far as it is known.
  case different(DocumentSummary, reasons: [String])
  /// It cannot be printed again by this version.
  case impossible(DocumentSummary, reason: String)
}

extension Desk {
  /// Prints issued documents again from what the register has of them, and compares the bytes.
  ///
  /// - Parameters:
  ///   - numbers: of documents, in whichever spelling; nil for all.
  ///   - report: is given every outcome, in the order of the documents.
  /// - Throws: `RegisterError`; what `report` throws.
  public func reproduce(_ numbers: [String]?, report: (ReproductionOutcome) throws -> Void) throws {
    var documents: [DocumentSummary] = []
    if let numbers {
      for number in numbers { documents.append(try register.document(number)) }
    } else {
      try register.eachDocument { documents.append($0) }
    }
    let pool = try PrintingPool(workers: min(workers, max(1, documents.count)))
    var rest = documents[...]
    while !rest.isEmpty {
      let group = rest.prefix(32)
      rest = rest.dropFirst(group.count)
      // Of a document that cannot be printed there is no draft, and no place among what is printed.
      let stored = try group.map { document in (document, try register.storedDraft(ofKey: document.key)) }
      var printed = pool.print(stored.compactMap { $0.1?.draft })
      for (document, draft) in stored {
        guard let draft else {
          try report(.impossible(document, reason: Self.isOfFirstVersion))
          continue
        }
        guard let outcome = printed.next() else { throw PrintingError.shutDown }
        try report(compare(document, draft, outcome))
      }
    }
  }

  private static let isOfFirstVersion = """
    was issued by the first version of certgen, which had other texts of numbers and no पत्र संख्या
    """

  /// What differs is looked for only where something does: it takes a second print.
  private func compare(
    _ document: DocumentSummary, _ kept: StoredDraft, _ outcome: PrintingTicket.Outcome
  ) -> ReproductionOutcome {
    var reasons = kept.isCaseSame ? [] : ["case: it is not what was entered"]
    do {
      if try outcome.get().digest == kept.stored.digest, reasons.isEmpty { return .equal(document) }
      let again = try Reproduction(of: kept.draft, stored: kept.stored, by: DraftPrinter(renderer))
      reasons += again.differences.map(\.description)
    } catch {
      reasons += Identity(kept.stored.identity).differences(from: .running).map(\.description)
      reasons.append("cannot be printed: \(error)")
    }
    return .different(document, reasons: reasons)
  }
}
