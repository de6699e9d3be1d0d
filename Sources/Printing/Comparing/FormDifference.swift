import Cases
public import Forms
import Layout

/// What an amendment makes of a form: the older version beside the newer one.
public struct FormDifference: Sendable {
  /// What the head of the file says, and the checks: `rule`, `check of fixed_capital`.
  public let identity: [Change]
  /// The fields, by name: `fixed_capital label`.
  public let fields: [Change]
  /// The checks between fields, by the fields.
  public let checks: [Change]
  /// The blocks of words, in their order.
  public let wording: [Change]
  /// Whether only something else differs: sizes and distances, how the words stand and not what they say.
  public let isSetOtherwise: Bool

  /// Something that was added, removed or changed.
  public struct Change: Hashable, Sendable {
    /// What it is; empty for a block of words.
    public let subject: String
    /// What was and what is; nil for what was not there, or is no longer.
    public let old, new: String?

    /// Both in one text: what was removed stands in `[-…-]`, what was added in `{+…+}`.
    public var marked: String { WordChanges.marked(from: old, to: new) }
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    identity.isEmpty && fields.isEmpty && checks.isEmpty && wording.isEmpty && !isSetOtherwise
  }

  public init(from old: Form, to new: Form) {
    identity = Self.changes(Self.identity(old), Self.identity(new))
    fields = Self.changes(Self.fields(old.fields, in: ""), Self.fields(new.fields, in: ""))
    checks = Self.changes(Self.checks(old), Self.checks(new))
    wording = WordChanges.blocks(from: old.wording, to: new.wording)
    let isSaidEqually = wording.isEmpty && fields.isEmpty
    let isFileAlone = isSaidEqually && identity.isEmpty && checks.isEmpty && old.digest != new.digest
    // The documents know no places in files, in which the bodies always differ.
    isSetOtherwise =
      isFileAlone || isSaidEqually && old.compose(nil).sections != new.compose(nil).sections
  }

  private typealias Entry = (subject: String, words: String)

  private static func identity(_ form: Form) -> [Entry] {
    [
      ("id", form.id), ("kind", form.kind.rawValue), ("book", form.book.rawValue),
      ("title", form.title),
      ("english-title", form.englishTitle), ("gazette", form.source.gazette), ("rule", form.source.rule),
      ("annex", form.source.annex ?? ""), ("reference", form.source.reference ?? ""),
      ("from", "\(form.from)"), ("until", form.until.map { "\($0)" } ?? ""),
      ("decided", form.decisionField?.name ?? ""),
      ("paper", form.papers.map(\.rawValue).joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
  }

  private static func fields(_ fields: [Field], in table: String) -> [Entry] {
    fields.flatMap { field -> [Entry] in
      let shown = FieldDescription(field)
      let name = table + field.name
      var entries: [Entry] = [
        (name, shown.words), ("\(name) label", field.label), ("\(name) english", field.english),
      ]
      if let note = field.note { entries.append(("\(name) note", note)) }
      if let formula = field.derivation { entries.append(("\(name) formula", "\(formula)")) }
      for choice in shown.choices ?? [] { entries.append(("\(name) \(choice.key)", choice.text)) }
      if case .table(let columns, _) = field.kind { entries += self.fields(columns, in: "\(name).") }
      return entries
    }
  }

  private static func checks(_ form: Form) -> [Entry] {
    form.checks.flatMap { check -> [Entry] in
      let subject = check.fields.joined(separator: ", ")
      return [(subject, check.message), ("\(subject) formula", "\(check.condition)")]
    }
  }

  /// Entries of one subject are compared, in the order of the newer form, then what is gone.
  private static func changes(_ old: [Entry], _ new: [Entry]) -> [Change] {
    var before = Dictionary(grouping: old, by: \.subject).mapValues { $0.map(\.words) }
    var changes: [Change] = []
    for entry in new {
      // Several checks may be about the same fields: an equal one first, else the next.
      if let equal = before[entry.subject]?.firstIndex(of: entry.words) {
        before[entry.subject]?.remove(at: equal)
        continue
      }
      let was = before[entry.subject].flatMap(\.first)
      if was != nil { before[entry.subject]?.removeFirst() }
      changes.append(Change(subject: entry.subject, old: was, new: entry.words))
    }
    for entry in old where before[entry.subject]?.contains(entry.words) == true {
      before[entry.subject]?.removeAll { $0 == entry.words }
      changes.append(Change(subject: entry.subject, old: entry.words, new: nil))
    }
    return changes
  }
}
