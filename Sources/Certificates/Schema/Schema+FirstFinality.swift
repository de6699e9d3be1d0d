extension Schema {
  /// Triggers that make the register append-only, whatever program opens the file. Only the counter of
  /// a series and the choice of the frame in force may change, and a series that has issued nothing.
  static var firstFinality: String {
    let final = [
      "pictures", "forms", "frames", "frame_pictures", "cases", "case_pictures", "documents", "voids",
      "ledger",
    ]
    return final.map { forbid("UPDATE", of: $0) + forbid("DELETE", of: $0) }.joined()
      + forbid("DELETE", of: "series") + forbid("DELETE", of: "office") + firstRules
  }

  static func forbid(_ change: String, of table: String) -> String {
    """
    CREATE TRIGGER \(table)_no_\(change.lowercased()) BEFORE \(change) ON \(table)
    BEGIN SELECT raise(ABORT, '\(table): what is written is final'); END;

    """
  }

  private static let firstRules = """
    CREATE TRIGGER series_begins_unused BEFORE INSERT ON series WHEN NEW.issued <> 0
    BEGIN SELECT raise(ABORT, 'series: begins with nothing issued'); END;

    CREATE TRIGGER series_identity BEFORE UPDATE ON series
    WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.fiscal_year <> OLD.fiscal_year
    BEGIN SELECT raise(ABORT, 'series: kind and fiscal year are final'); END;

    CREATE TRIGGER series_in_use BEFORE UPDATE ON series
    WHEN (OLD.issued > 0 OR NEW.issued > 0)
      AND (NEW.prefix <> OLD.prefix OR NEW.key_prefix <> OLD.key_prefix OR NEW.opening <> OLD.opening)
    BEGIN SELECT raise(ABORT, 'series: prefix and opening balance are final'); END;

    CREATE TRIGGER series_counts_by_one BEFORE UPDATE ON series
    WHEN NEW.issued NOT IN (OLD.issued, OLD.issued + 1)
    BEGIN SELECT raise(ABORT, 'series: counts one by one'); END;

    CREATE TRIGGER documents_follow_series BEFORE INSERT ON documents
    WHEN NEW.ordinal IS NOT (SELECT opening + issued FROM series WHERE id = NEW.series)
    BEGIN SELECT raise(ABORT, 'documents: the ordinal is not the next of its series'); END;

    CREATE TRIGGER documents_one_original BEFORE INSERT ON documents
    WHEN NEW.copy = 'original' AND EXISTS (
      SELECT 1 FROM documents WHERE case_id = NEW.case_id AND copy = 'original'
        AND id NOT IN (SELECT document FROM voids))
    BEGIN SELECT raise(ABORT, 'documents: the case has an original already'); END;

    CREATE TRIGGER ledger_links BEFORE INSERT ON ledger
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
      OR NEW.previous <> coalesce(
        (SELECT hash FROM ledger ORDER BY sequence DESC LIMIT 1), printf('%064d', 0))
    BEGIN SELECT raise(ABORT, 'ledger: does not follow the last entry'); END;
    """
}
