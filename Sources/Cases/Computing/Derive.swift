import Forms

extension CaseReader {
  private typealias Failure = Evaluator.Failure

  /// Computes the derived fields of a record and holds them against those that the file gives.
  ///
  /// Nothing is computed from a field that has a problem: its own line is enough. An optional derived
  /// field none of whose inputs is filled stays empty. A column is computed from the columns of its row.
  mutating func derive(_ fields: [Field], in record: inout Record) {
    let named = Evaluator.byName(fields)
    // The reader of forms has refused circles.
    for field in DerivationOrder(fields).fields {
      if let derivation = field.derivation { derive(field, by: derivation, of: named, in: &record) }
    }
  }

  private mutating func derive(
    _ field: Field, by derivation: Expression, of fields: Layered<Field>, in record: inout Record
  ) {
    let given = record.values[field.name]
    let inputs = derivation.inputs
    guard record.faulty.isDisjoint(with: inputs), !record.faulty.contains(field.name) else {
      record.faulty.insert(field.name)
      return
    }
    if !field.isRequired, given == nil, !inputs.isEmpty, inputs.allSatisfy({ record.values[$0] == nil }) {
      return
    }
    let spot = record.spot(of: field)
    let sources = inputs.sorted().joined(separator: ", ")
    do throws(Failure) {
      let evaluator = Evaluator(fields: fields, values: Layered(record.values))
      guard let computed = try evaluator.value(of: derivation, for: field) else {
        guard field.isRequired || given != nil else { return }
        let isLeftOut = inputs.allSatisfy { record.values[$0] != nil || fields[$0]?.isRequired == false }
        throw Failure(
          reason: isLeftOut
            ? "is given, but has no value by the form (from \(sources))"
            : "cannot be computed while one of \(sources) is empty")
      }
      if let given, given != computed {
        let (here, there) = (given.shown(in: field), computed.shown(in: field))
        throw Failure(reason: "is \(here) here, but \(there) by the form (from \(sources))")
      }
      record.values[field.name] = computed
      if case .date(let date) = computed, derivation.countsDays { warnIfUncertain(date, at: spot) }
    } catch {
      record.faulty.insert(field.name)
      record.values[field.name] = nil
      refuse(spot, error.reason)
    }
  }

  /// Holds the form's checks against the values. A check that reads a field with a problem is passed over.
  mutating func check(_ record: Record) {
    let evaluator = Evaluator(fields: form.fields, values: record.values)
    for check in form.checks where record.faulty.isDisjoint(with: check.condition.inputs) {
      do throws(Failure) {
        if try evaluator.holds(check.condition) == false {
          let row = try evaluator.brokenRow(of: check.condition).map { " (row \($0))" } ?? ""
          throw Failure(reason: check.message + row)
        }
      } catch {
        let fields = check.fields.compactMap { form.field($0) }
        let others = fields.dropFirst().map { "\($0.name) (\($0.label))" }.joined(separator: ", ")
        let reason = error.reason + (others.isEmpty ? "" : "; see \(others)")
        if let field = fields.first {
          refuse(record.spot(of: field), reason)
        } else {
          remarks.refuse(CaseRemark(place: record.place, field: nil, label: nil, reason: reason))
        }
      }
    }
  }
}
