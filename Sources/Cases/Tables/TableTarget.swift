package import Forms

/// What a column of a file is for.
package enum TableTarget: Hashable, Sendable {
  /// A field of the form.
  case field(Field)
  /// A column of one of the form's tables, whose rows are rows of the file.
  case column(Field, of: Field)
  /// Nothing of the form: only what tells rows apart.
  case key
  /// Passed over, because the person who imports said so.
  case ignored
  /// Why a row was refused before; passed over.
  case reason

  /// The name by which the column is known: `industry_name`, `decisions.decision_details`.
  package var name: String? {
    switch self {
    case .field(let field): field.name
    case .column(let column, let table): "\(table.name).\(column.name)"
    case .key, .ignored, .reason: nil
    }
  }

  /// The field that decides how the cells are read.
  var field: Field? {
    switch self {
    case .field(let field), .column(let field, of: _): field
    case .key, .ignored, .reason: nil
    }
  }
}

/// The head of the column in which a sheet of refused rows says why.
package let refusalHead = "refused_because"
