import Forms
import Layout
import Nepali

/// Reads the values of one case file, noting everything that is wrong with them.
struct CaseReader {
  let file: String
  let form: Form
  let settings: [String: String]
  let loadPicture: (String) throws -> [UInt8]
  let hasGlyph: (Unicode.Scalar) -> Bool

  /// Whether required fields may be missing.
  var allowsGaps = false
  /// Whether the numbers may be given that the register allots.
  var typedNumbers = Case.TypedNumbers.refused
  var remarks = CaseRemarks()
  var pictures: [String: Picture] = [:]
  /// Why no further picture is read.
  var roomIsFull: String?

  init(
    file: String, form: Form, settings: [String: String], loadPicture: @escaping (String) throws -> [UInt8],
    hasGlyph: @escaping (Unicode.Scalar) -> Bool
  ) {
    self.file = file
    self.form = form
    self.settings = settings
    self.loadPicture = loadPicture
    self.hasGlyph = hasGlyph
  }

  /// A field as it stands in a case file: what a remark about it names.
  struct Spot {
    /// `industry_name`, `decisions[2].decision_details`.
    var path: String
    var label: String
    var place: SourcePlace
  }

  /// The fields of an object that were read: those of the case, or those of a row.
  struct Record {
    /// The object's own place.
    var place: SourcePlace
    /// What stands before the names of its fields: nothing, or `decisions[2].`.
    var prefix: String
    var values: [String: Value] = [:]
    /// The fields with a problem: nothing is computed from them.
    var faulty: Set<String> = []
    /// Where the fields that the object names stand.
    var places: [String: SourcePlace] = [:]

    func spot(of field: Field) -> Spot {
      Spot(path: prefix + field.name, label: field.label, place: places[field.name] ?? place)
    }
  }

  /// Why a value cannot be taken.
  enum Refusal: Error {
    case because(String)
    /// Everything was already said, at the places within the value.
    case reported
  }

  /// The values of the case; complete only if no problem was noted.
  mutating func values(in tree: PlacedValue) -> [String: Value] {
    guard case .object(let members) = tree.content else {
      let reason = "a case is an object, field name → value; found \(tree.noun)"
      let place = place(of: tree)
      remarks.refuse(CaseRemark(place: place, field: nil, label: nil, reason: reason))
      return [:]
    }
    var record = record(members, of: form.fields, at: place(of: tree), prefix: "")
    derive(form.fields, in: &record)
    check(record)
    doubtTranslation(record)
    return record.values
  }

  /// Reads an object's members as the values of fields.
  mutating func record(
    _ members: [PlacedValue.Member], of fields: [Field], at place: SourcePlace, prefix: String
  ) -> Record {
    var record = Record(place: place, prefix: prefix)
    let known = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for member in members {
      let place = SourcePlace(file: file, line: member.line, column: member.column)
      guard let field = known[member.name] else {
        refuseUnknown(member.name, at: place, among: fields, prefix: prefix)
        continue
      }
      record.places[field.name] = place
      let spot = record.spot(of: field)
      do throws(Refusal) {
        let value = try value(member.value, of: field, at: spot)
        if value != nil, field.allotting != nil, typedNumbers == .refused {
          throw .because("is given by the register when the paper is issued; leave it out")
        }
        record.values[field.name] = value
      } catch {
        record.faulty.insert(field.name)
        if case .because(let reason) = error { refuse(spot, reason) }
      }
    }
    for field in fields where field.isSetting { fill(field, in: &record) }
    for field in fields where field.isTyped && field.isRequired {
      guard record.values[field.name] == nil, !record.faulty.contains(field.name) else { continue }
      record.faulty.insert(field.name)
      let isNamed = record.places[field.name] != nil
      if allowsGaps, !isNamed { continue }
      refuse(record.spot(of: field), isNamed ? "is empty, but must be filled" : "is missing")
    }
    return record
  }

  /// A field's value; nil where the entry says that there is none.
  private mutating func value(
    _ entry: PlacedValue, of field: Field, at spot: Spot
  ) throws(Refusal) -> Value? {
    if case .null = entry.content { return nil }
    switch field.kind {
    case .text(let script, let limit, let lines):
      let rules = TextRules(script: script, limit: limit, lines: lines)
      return try text(entry, by: rules, at: spot).map(Value.text)
    case .integer(let range): return try integer(entry, in: range).map(Value.integer)
    case .percent: return try percent(entry).map(Value.percent)
    case .money(let range): return try money(entry, in: range).map(Value.money)
    case .date: return try date(entry, at: spot).map(Value.date)
    case .choice(let choices): return try choice(entry, among: choices).map(Value.choice)
    case .list(let limit, let count):
      return try list(entry, limit: limit, count: count, at: spot).map(Value.list)
    case .table(let columns, let rows):
      return try table(entry, columns: columns, rows: rows, at: spot).map(Value.table)
    case .picture: return try picture(entry, of: field, at: spot).map(Value.picture)
    case .flag:
      guard case .flag(let flag) = entry.content else { throw wrongType("true or false", found: entry) }
      return .flag(flag)
    }
  }

  private mutating func refuseUnknown(
    _ name: String, at place: SourcePlace, among fields: [Field], prefix: String
  ) {
    // The search for a suggestion costs time, which a file of a million names must not get.
    let meant = remarks.isOpen ? nearest(to: name, in: fields.map(\.name)) : nil
    let hint = meant.map { "; did you mean \($0)?" } ?? ""
    let what = prefix.isEmpty ? "the form has no such field" : "the table has no such column"
    remarks.refuse(
      CaseRemark(place: place, field: prefix + name.quoted, label: nil, reason: what + hint))
  }

  func place(of entry: PlacedValue) -> SourcePlace {
    SourcePlace(file: file, line: entry.line, column: entry.column)
  }

  func wrongType(_ expected: String, found entry: PlacedValue) -> Refusal {
    .because("must be \(expected); found \(entry.noun)")
  }

  mutating func refuse(_ spot: Spot, _ reason: @autoclosure () -> String) {
    remarks.refuse(CaseRemark(place: spot.place, field: spot.path, label: spot.label, reason: reason()))
  }

  mutating func warn(_ spot: Spot, _ reason: @autoclosure () -> String) {
    remarks.warn(CaseRemark(place: spot.place, field: spot.path, label: spot.label, reason: reason()))
  }
}

extension Field {
  /// Whether only the case file can give the value.
  fileprivate var isTyped: Bool { derivation == nil && allotting == nil && !isSetting }
}
