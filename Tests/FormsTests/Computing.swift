import Cases
import Forms
import Nepali
import Printing

/// Computes with a form of the catalogue, as `certgen compute` does.
enum Computing {
  /// The values of a case that may have gaps: fields as JSON strings, a flag as `true`.
  static func values(
    _ form: String, _ fields: [String: String], settings: [String: String] = [:]
  ) throws -> [String: Value] {
    let json =
      "{"
      + fields.map { "\"\($0.key)\": \($0.value == "true" ? "true" : "\"\($0.value)\"")" }.joined(
        separator: ", ") + "}"
    return try Case.read(
      Array(json.utf8), file: "fields", form: Catalogue.builtIn.form(form), pictures: { _ in [] },
      hasGlyph: { _ in true }, settings: settings, allowsGaps: true
    ).values
  }

  /// Why the case is refused; nil if it is not.
  static func refusal(
    _ form: String, _ fields: [String: String], settings: [String: String] = [:]
  ) throws -> String? {
    do {
      _ = try values(form, fields, settings: settings)
      return nil
    } catch let error as CaseError {
      return error.description
    }
  }
}

extension [String: Value] {
  /// Whole rupees of an amount.
  func rupees(_ name: String) -> Int64? {
    if case .money(let money)? = self[name], money.paisa % 100 == 0 { money.paisa / 100 } else { nil }
  }

  func key(_ name: String) -> String? {
    if case .choice(let key)? = self[name] { key } else { nil }
  }

  func day(_ name: String) -> String? {
    if case .date(let date)? = self[name] { date.description } else { nil }
  }
}
