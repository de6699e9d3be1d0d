package import Cases
import Forms
package import Nepali
import Printing
import Tables

/// Takes the cases of a file of rows into a register: first all are checked, then those that are new are written in
/// groups. What a run that was killed has written, the next one finds there.
package final class CaseImport {
  private let desk: Desk
  private let order: Order
  private let settings: [String: String]
  private var source: TableCases
  private var seen = SeenRows()
  private let spool: Spool
  /// The digests of the pictures whose bytes wait there.
  private var spooled: Set<String> = []
  package private(set) var count = Count()

  /// What is imported, and how.
  package struct Order {
    package var form: String
    /// The day that counts where a case has no decision date.
    package var day: BSDate
    /// The day on which the form has to be law, whatever a case says.
    package var asOf: BSDate?
    /// Whether the cases were registered before the register began, and bring their numbers.
    package var isRegistered = false
    /// What is chosen for the cases where they do not say.
    package var choices: [String: String] = [:]
    /// The bytes of a picture by the name that a case gives.
    package var picture: (_ name: String) throws -> [UInt8]
    /// The name of the picture that a case has by its key, for a field that it does not fill; nil for none.
    package var pictureOfKey: (_ key: String, _ field: String?) -> String?

    package init(
      form: String, day: BSDate, picture: @escaping (_ name: String) throws -> [UInt8],
      pictureOfKey: @escaping (_ key: String, _ field: String?) -> String?
    ) {
      (self.form, self.day, self.picture, self.pictureOfKey) = (form, day, picture, pictureOfKey)
    }
  }

  /// How many cases came to what.
  package struct Count: Hashable, Sendable {
    package var cases = 0
    package var refused = 0
    /// There already, or said by an earlier row of the file.
    package var same = 0
    package var new = 0
    package var added = 0
  }

  /// What is told while cases are checked.
  package enum Finding {
    case refused(TableCase, [TableRemark])
    case warning(TableRemark)
  }

  package init(_ source: TableCases, into desk: Desk, order: Order) throws {
    (self.source, self.desk, self.order) = (source, desk, order)
    settings = try (desk.office() ?? .neutral).settings
    spool = try Spool()
  }

  /// How far the reading of the file has come: bytes read, and bytes in all.
  package var progress: (done: Int, total: Int) { source.progress }

  /// What was made of cells beyond reading them: how often, and one example of each column.
  package var told: [(count: Int, example: TableRemark)] {
    source.told.values.sorted { ($0.example.head ?? "") < ($1.example.head ?? "") }
  }

  /// So many cases are looked up in the register at once, and written in one transaction: others wait no longer.
  private static let group = 200

  /// Checks all cases of the file. Nothing is written.
  ///
  /// - Parameters:
  ///   - find: is told what is wrong or doubtful, group by group in the order of the file.
  ///   - advance: is called after each group.
  package func check(_ find: (Finding) throws -> Void, advance: () -> Void) throws {
    var waiting: [(TableCase, ImportedCase)] = []
    while let next = try source.next() {
      count.cases += 1
      switch try checked(next) {
      case .refused(let faults): try refuse(next, faults, find)
      case .sound(let imported, let warnings):
        for warning in warnings { try find(.warning(warning)) }
        waiting.append((next, imported))
      }
      if waiting.count == Self.group || count.cases.isMultiple(of: Self.group) {
        try settle(&waiting, find)
        advance()
      }
    }
    try settle(&waiting, find)
    try spool.finish()
    advance()
  }

  /// Writes the cases that are new.
  ///
  /// - Parameter advance: is told after each group how many cases were written.
  package func write(advance: (Int) -> Void) throws {
    var isOver = false
    while !isOver {
      var cases: [ImportedCase] = []
      while cases.count < Self.group, !isOver {
        if let record = try spool.take() {
          cases.append(try ImportedCase(record: record))
        } else {
          isOver = true
        }
      }
      guard !cases.isEmpty else { return }
      let ids = try desk.register.importCases(cases)
      count.added += ids.count { $0 != nil }
      advance(ids.count)
    }
  }

  /// What the form says of a case.
  private enum Checked {
    case sound(ImportedCase, warnings: [TableRemark])
    case refused([TableRemark])
  }

  /// A case against its form.
  private func checked(_ given: TableCase) throws -> Checked {
    var faults = given.faults
    do {
      let tree = withPictures(given)
      let checked = try desk.check(
        tree, file: given.place.file, form: order.form, on: order.day, asOf: order.asOf,
        isRegistered: order.isRegistered, choices: order.choices, settings: settings, pictures: order.picture)
      guard faults.isEmpty else { return .refused(faults) }
      if order.isRegistered, checked.numbers.isEmpty {
        return .refused([TableRemark(given.place, "has no number of a book, which a case of the paper time has")])
      }
      let warnings = checked.filling.warnings.map { $0.inTable(given, source.heads) }
      return .sound(
        ImportedCase(checked, key: given.key, isRegistered: order.isRegistered), warnings: warnings)
    } catch let error as CaseError {
      // A cell that could not be read is told once.
      let said = Set(faults.compactMap(\.field))
      faults += error.problems.map { $0.inTable(given, source.heads) }.filter { problem in
        problem.field.map { !said.contains($0) } ?? true
      }
      if error.omitted > 0 { faults.append(TableRemark(given.place, "… and \(error.omitted) more")) }
    } catch let error as FormError {
      faults.append(TableRemark(given.place, error.description))
    }
    return .refused(faults)
  }

  /// The case with the pictures that it has by its key.
  private func withPictures(_ given: TableCase) -> PlacedValue {
    guard let key = given.key, case .object(var members) = given.tree.content,
      let form = try? desk.catalogue.form(order.form)
    else { return given.tree }
    let fields = form.fields.filter { $0.kind == .picture }
    for field in fields {
      let index = members.firstIndex { $0.name == field.name }
      if let index, members[index].value.content != .null { continue }
      guard let name = order.pictureOfKey(key, fields.count == 1 ? nil : field.name) else { continue }
      let (line, column) = (given.tree.line, given.tree.column)
      let value = PlacedValue(content: .text(name), line: line, column: column)
      let member = PlacedValue.Member(name: field.name, line: line, column: column, value: value)
      if let index { members[index] = member } else { members.append(member) }
    }
    return PlacedValue(content: .object(members), line: given.tree.line, column: given.tree.column)
  }

  /// Looks up a group in the register, and spools what is new.
  private func settle(
    _ waiting: inout [(TableCase, ImportedCase)], _ find: (Finding) throws -> Void
  ) throws {
    defer { waiting.removeAll(keepingCapacity: true) }
    let standings = try desk.register.standing(of: waiting.map(\.1))
    for ((given, imported), standing) in zip(waiting, standings) {
      let double = seen.note(imported, row: given.place.row ?? given.place.line ?? 0)
      switch (standing, double) {
      case (.refused(let error), _): try refuse(given, [TableRemark(given.place, error.description)], find)
      case (_, .taken(let what, let row)?):
        try refuse(given, [TableRemark(given.place, "\(what) is that of row \(row) already")], find)
      case (_, .same(let row)?):
        count.same += 1
        try find(.warning(TableRemark(given.place, "says the same as row \(row), and is taken once")))
      case (.same, nil): count.same += 1
      case (.new, nil):
        count.new += 1
        var imported = imported
        imported.pictureFiles = imported.pictureFiles.filter { spooled.insert($0.key).inserted }
        try spool.append(imported.record)
      }
    }
  }

  private func refuse(
    _ given: TableCase, _ remarks: [TableRemark], _ find: (Finding) throws -> Void
  ) throws {
    count.refused += 1
    try find(.refused(given, remarks))
  }
}
