public import Forms
import Layout

/// What a case of one form can fill of another: a value that was typed once on an application need not be
/// typed again on the certificate.
///
/// A value is taken by the name of its field, which is the same on all forms, or gathered from several as the
/// other form says; it is read by that form as if it had been typed there, so its limits hold. What the other
/// form computes itself is left to it, and the numbers that it is allotted are left to the register.
public struct Prefill: Sendable {
  /// The values that were taken.
  public let values: [String: Value]
  /// The fields that are still to fill, in the order of the form.
  public let missing: [Field]
  /// The fields of the same name whose value could not be taken, and why.
  public let refused: [(field: Field, reason: String)]

  /// The fields of the form to fill.
  let fields: [String: Field]

  init(
    values: [String: Value], missing: [Field], refused: [(field: Field, reason: String)],
    fields: [String: Field]
  ) {
    (self.values, self.missing, self.refused, self.fields) = (values, missing, refused, fields)
  }

  /// - Parameters:
  ///   - source: the form that the case was read against.
  ///   - target: the form to fill.
  ///   - picture: gives the path of a picture as the new case has to name it. Throws where it cannot.
  ///   - hasGlyph: whether some font can show a character.
  public init(
    of filling: Case, from source: Form, for target: Form, hasGlyph: @escaping (Unicode.Scalar) -> Bool,
    picture: (_ path: String) throws -> String
  ) {
    var values: [String: Value] = [:]
    var missing: [Field] = []
    var refused: [(field: Field, reason: String)] = []
    for field in target.fields where field.derivation == nil && field.allotting == nil {
      // Another paper's day is not this one's: the day of a letter and of its decision are its own.
      let isOwn = field.isOwn || Form.usualDecisionFields.contains(field.name) || field.name == target.decided
      guard !isOwn || source.id == target.id else {
        missing.append(field)
        continue
      }
      var taken: Value?
      do {
        taken = try Self.value(of: field, from: source, filling, target, hasGlyph, picture)
      } catch {
        refused.append((field, "\(error)"))
      }
      if let taken {
        values[field.name] = taken
        missing += Self.columnsToFill(of: field, from: source)
      } else if !field.isSetting {
        missing.append(field)
      }
    }
    let fields = Dictionary(target.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(values: values, missing: missing, refused: refused, fields: fields)
  }

  /// The paths of the pictures that were taken.
  public var pictures: [String] {
    values.values.compactMap { if case .picture(let path) = $0 { path } else { nil } }
  }

  /// The values as a case file of the form that they fill.
  public func canonicalJSON() -> String {
    Case(form: "", values: values, pictures: [:], warnings: []).canonicalJSON()
  }

  /// Why a value cannot be taken.
  private struct Untakeable: Error, CustomStringConvertible { let description: String }

  /// The columns of a table that was taken which the other form's table lacks, named by table and column.
  /// Pictures in rows stay behind as well.
  private static func columnsToFill(of field: Field, from source: Form) -> [Field] {
    guard case .table(let columns, _) = field.kind, case .table(let own, _)? = source.field(field.name)?.kind
    else { return [] }
    let known = Set(own.map(\.name))
    let open = columns.filter { $0.derivation == nil && (!known.contains($0.name) || $0.kind == .picture) }
    return open.map { column in
      var column = column
      column.name = "\(field.name).\(column.name)"
      return column
    }
  }

  /// The value of a field; nil where the case has none of that name.
  private static func value(
    of field: Field, from source: Form, _ filling: Case, _ target: Form,
    _ hasGlyph: @escaping (Unicode.Scalar) -> Bool, _ picture: (String) throws -> String
  ) throws -> Value? {
    guard let own = source.field(field.name), let value = filling.values[field.name] else {
      return try gathered(field, from: source, filling).flatMap {
        let entry = PlacedValue(content: .text($0), line: 1, column: 1)
        return try read(entry, as: field, from: source, target, hasGlyph)
      }
    }
    if case .picture(let path) = value, case .picture = field.kind {
      return .picture(try picture(path))
    }
    guard let entry = Retyped(own, field).entry(value) else {
      throw Untakeable(description: "is \(own.kind.noun) on \(source.id), but \(field.kind.noun) here")
    }
    return try read(entry, as: field, from: source, target, hasGlyph)
  }

  /// The value that the pieces of a gathered field make; nil where one of them is missing.
  private static func gathered(_ field: Field, from source: Form, _ filling: Case) -> String? {
    var text = ""
    for piece in field.gathered {
      switch piece {
      case .words(let words): text += words
      case .field(let name):
        guard let own = source.field(name), let value = filling.values[name] else { return nil }
        let hole = Hole(field: own, format: .plain, blank: .alternatives)
        text += ValueWriter(language: .nepali).text(value, in: hole)
      }
    }
    return text.isEmpty ? nil : text
  }

  /// A value as the other form reads it, by its limits.
  static func read(
    _ entry: PlacedValue, as field: Field, from source: Form, _ target: Form,
    _ hasGlyph: @escaping (Unicode.Scalar) -> Bool
  ) throws -> Value? {
    var reader = CaseReader(
      file: source.id, form: target, settings: [:], loadPicture: { _ in [] }, hasGlyph: hasGlyph)
    let member = PlacedValue.Member(name: field.name, line: 1, column: 1, value: entry)
    let place = SourcePlace(file: source.id, line: 1, column: 1)
    let record = reader.record([member], of: [field.withOptionalColumns], at: place, prefix: "")
    if let problem = reader.remarks.error?.problems.first {
      // A problem within a table names its row.
      let inner = problem.field == field.name ? "" : problem.field.map { "\($0): " } ?? ""
      throw Untakeable(description: inner + problem.reason)
    }
    return record.values[field.name]
  }
}

extension Field {
  /// The field with a table of which no column must be filled: what the other form lacks is filled later.
  fileprivate var withOptionalColumns: Field {
    guard case .table(var columns, let rows) = kind else { return self }
    for index in columns.indices { columns[index].isRequired = false }
    var field = self
    field.kind = .table(columns: columns, rows: rows)
    return field
  }
}
