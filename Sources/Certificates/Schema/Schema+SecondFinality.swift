extension Schema {
  /// Triggers that make the register append-only, whatever program opens the file.
  ///
  /// `INSERT OR REPLACE` deletes without asking the DELETE triggers, so that a row of a final table may not
  /// even be inserted where one of its keys is taken. Only the last ordinal of a series and the choice of the
  /// frame in force change, and a series of which nothing was given.
  static var secondFinality: String {
    finalTables.map { table, keys in
      forbid("UPDATE", of: table) + forbid("DELETE", of: table) + guardKeys(keys, of: table)
    }.joined() + forbid("DELETE", of: "series") + forbid("DELETE", of: "office")
      + guardKeys([["id"], ["book", "fiscal_year"], ["code", "fiscal_year"]], of: "series") + secondRules
  }

  /// Every final table with all that is unique in it; `rowid` where a number of the table's own could be named.
  private static let finalTables: [(table: String, keys: [[String]])] = [
    ("pictures", [["digest"], ["rowid"]]), ("forms", [["digest"], ["rowid"]]),
    ("frames", [["digest"], ["rowid"]]), ("frame_pictures", [["frame", "name"]]),
    ("cases", [["id"], ["digest"]]), ("case_pictures", [["case_id", "name"]]), ("people", [["id"]]),
    ("disabled_people", [["person"]]), ("desks", [["id"], ["head"]]),
    ("leases", [["id"], ["series", "first"]]), ("returned_leases", [["lease"]]),
    ("returned_desks", [["desk"]]), ("origin", [["singleton"]]), ("documents", [["id"], ["key"]]),
    ("numbers", [["id"], ["book", "spelling"], ["series", "ordinal"], ["document", "field"]]),
    ("events", [["id"]]), ("industries", [["id"], ["number"]]), ("facts", [["id"]]),
    ("industry_papers", [["document", "industry"]]), ("ledger", [["sequence"], ["hash"]]),
  ]

  static func guardKeys(_ keys: [[String]], of table: String) -> String {
    let taken = keys.map { columns in
      let same = columns.map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
      return "EXISTS (SELECT 1 FROM \(table) WHERE \(same))"
    }
    return """
      CREATE TRIGGER \(table)_no_replace BEFORE INSERT ON \(table)
      WHEN \(taken.joined(separator: " OR "))
      BEGIN SELECT raise(ABORT, '\(table): what is written is final'); END;

      """
  }

  private static let secondRules = """
    CREATE TRIGGER office_one_row BEFORE INSERT ON office
    WHEN EXISTS (SELECT 1 FROM office)
    BEGIN SELECT raise(ABORT, 'office: there is one'); END;

    CREATE TRIGGER office_same_row BEFORE UPDATE ON office WHEN NEW.singleton <> OLD.singleton
    BEGIN SELECT raise(ABORT, 'office: there is one'); END;

    CREATE TRIGGER people_by_one_name BEFORE INSERT ON people
    WHEN EXISTS (SELECT 1 FROM people WHERE name = NEW.name AND id NOT IN (SELECT person FROM disabled_people))
    BEGIN SELECT raise(ABORT, 'people: the name is taken'); END;

    CREATE TRIGGER series_begins_unused BEFORE INSERT ON series WHEN NEW.last <> NEW.opening
    BEGIN SELECT raise(ABORT, 'series: begins with nothing given'); END;

    CREATE TRIGGER series_of_desk BEFORE INSERT ON series WHEN EXISTS (SELECT 1 FROM origin)
    BEGIN SELECT raise(ABORT, 'series: a desk begins none'); END;

    CREATE TRIGGER series_identity BEFORE UPDATE ON series
    WHEN NEW.id <> OLD.id OR NEW.book <> OLD.book OR NEW.fiscal_year <> OLD.fiscal_year
    BEGIN SELECT raise(ABORT, 'series: book and fiscal year are final'); END;

    CREATE TRIGGER series_in_use BEFORE UPDATE ON series
    WHEN OLD.last > OLD.opening
      AND (NEW.format <> OLD.format OR NEW.code <> OLD.code OR NEW.opening <> OLD.opening
        OR NEW.running <> OLD.running OR NEW.ceiling <> OLD.ceiling)
    BEGIN SELECT raise(ABORT, 'series: what it begins with is final'); END;

    -- UPDATE OR REPLACE would delete the book that has the code.
    CREATE TRIGGER series_of_one_code BEFORE UPDATE ON series
    WHEN EXISTS (SELECT 1 FROM series WHERE code = NEW.code AND fiscal_year = NEW.fiscal_year AND id <> NEW.id)
    BEGIN SELECT raise(ABORT, 'series: another book has the code'); END;

    CREATE TRIGGER series_counts_by_one BEFORE UPDATE ON series
    WHEN NEW.last - NEW.opening <> OLD.last - OLD.opening AND NEW.last <> OLD.last + 1
      AND NOT EXISTS (
        SELECT 1 FROM leases WHERE series = NEW.id AND first = OLD.last + 1 AND last = NEW.last)
    BEGIN SELECT raise(ABORT, 'series: counts one by one'); END;

    CREATE TRIGGER leases_follow_series BEFORE INSERT ON leases
    WHEN NEW.first <> (SELECT last + 1 FROM series WHERE id = NEW.series)
    BEGIN SELECT raise(ABORT, 'leases: a lease begins with the next ordinal'); END;

    CREATE TRIGGER numbers_follow_series BEFORE INSERT ON numbers
    WHEN NEW.series IS NOT NULL AND NEW.ordinal IS NOT (SELECT last FROM series WHERE id = NEW.series)
      AND NOT EXISTS (
        SELECT 1 FROM leases WHERE series = NEW.series AND NEW.ordinal BETWEEN first AND last
          AND id NOT IN (SELECT lease FROM returned_leases))
    BEGIN SELECT raise(ABORT, 'numbers: the ordinal is not the next of its series'); END;

    CREATE TRIGGER numbers_of_their_book BEFORE INSERT ON numbers
    WHEN NEW.series IS NOT NULL AND NEW.book IS NOT (SELECT book FROM series WHERE id = NEW.series)
    BEGIN SELECT raise(ABORT, 'numbers: the series is of another book'); END;

    CREATE TRIGGER numbers_one_own BEFORE INSERT ON numbers
    WHEN NEW.field IS NULL
      AND EXISTS (SELECT 1 FROM numbers WHERE document = NEW.document AND field IS NULL)
    BEGIN SELECT raise(ABORT, 'numbers: the paper has its own number already'); END;

    CREATE TRIGGER documents_by_a_person BEFORE INSERT ON documents
    WHEN NEW.person IS NULL
      OR NEW.person IN (SELECT person FROM disabled_people)
        -- Who left meanwhile could still act at a desk that was away.
        AND NOT EXISTS (SELECT 1 FROM leases WHERE id NOT IN (SELECT lease FROM returned_leases))
    BEGIN SELECT raise(ABORT, 'documents: nobody who may act'); END;

    CREATE TRIGGER documents_one_original BEFORE INSERT ON documents
    WHEN NEW.copy = 'original' AND EXISTS (
      SELECT 1 FROM documents WHERE case_id = NEW.case_id AND copy = 'original'
        AND id NOT IN (SELECT document FROM events WHERE action = 'void' AND document IS NOT NULL))
    BEGIN SELECT raise(ABORT, 'documents: the case has an original already'); END;

    CREATE TRIGGER events_by_a_person BEFORE INSERT ON events
    WHEN NEW.person IS NULL
      OR NEW.person IN (SELECT person FROM disabled_people)
        -- Who left meanwhile could still act at a desk that was away.
        AND NOT EXISTS (SELECT 1 FROM leases WHERE id NOT IN (SELECT lease FROM returned_leases))
    BEGIN SELECT raise(ABORT, 'events: nobody who may act'); END;

    CREATE TRIGGER events_void_once BEFORE INSERT ON events
    WHEN NEW.action = 'void' AND (NEW.document IS NULL OR EXISTS (
      SELECT 1 FROM events WHERE action = 'void' AND document = NEW.document))
    BEGIN SELECT raise(ABORT, 'events: void already'); END;

    CREATE TRIGGER ledger_links BEFORE INSERT ON ledger
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
      OR NEW.previous <> coalesce(
        (SELECT hash FROM ledger ORDER BY sequence DESC LIMIT 1), printf('%064d', 0))
    BEGIN SELECT raise(ABORT, 'ledger: does not follow the last entry'); END;

    CREATE TRIGGER ledger_by_a_person BEFORE INSERT ON ledger WHEN NEW.person IS NULL
    BEGIN SELECT raise(ABORT, 'ledger: nobody who acts'); END;
    """
}
