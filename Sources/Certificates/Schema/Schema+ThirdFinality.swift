extension Schema {
  /// Triggers of the third version; see `secondFinality`.
  static var thirdFinality: String {
    thirdTables.map { table, keys in
      forbid("UPDATE", of: table) + forbid("DELETE", of: table) + guardKeys(keys, of: table)
    }.joined() + thirdRules
  }

  private static let thirdTables: [(table: String, keys: [[String]])] = [
    ("event_details", [["event", "name"]]), ("files", [["digest"], ["rowid"]]),
    ("enclosures", [["event", "ordinal"]]), ("case_links", [["case_id", "kind"]]), ("rules", [["id"]]),
    ("payments", [["id"], ["key"], ["receipt"], ["reverses"]]), ("closings", [["id"], ["person", "date"]]),
  ]

  /// Whether the office's rule of a name says yes.
  private static func isRule(_ name: String) -> String {
    "(SELECT value FROM rules WHERE name = '\(name)' ORDER BY id DESC LIMIT 1) IS 'yes'"
  }

  /// Who typed a case into the register.
  private static let whoEntered = """
    (SELECT person FROM ledger WHERE subject = 'cases/' || NEW.case_id AND action = 'case')
    """

  private static let thirdRules = """
    -- Four eyes: who enters does not decide. What is received or receipted is not decided, and what a desk brought
    -- was decided there.
    CREATE TRIGGER documents_by_another BEFORE INSERT ON documents
    WHEN \(isRule("four_eyes")) AND NEW.copy IN ('original', 'corrected') AND NEW.person IS \(whoEntered)
      AND NOT EXISTS (SELECT 1 FROM events WHERE case_id = NEW.case_id AND action IN ('received', 'paid', 'brought'))
    BEGIN SELECT raise(ABORT, 'four eyes: who entered a case does not issue it'); END;

    CREATE TRIGGER events_by_another BEFORE INSERT ON events
    WHEN \(isRule("four_eyes")) AND NEW.action IN ('checked', 'approved', 'refused')
      AND NEW.person IS \(whoEntered)
    BEGIN SELECT raise(ABORT, 'four eyes: who entered a case does not decide it'); END;

    CREATE TRIGGER events_decided_once BEFORE INSERT ON events
    WHEN NEW.action IN ('approved', 'refused') AND EXISTS (
      SELECT 1 FROM events WHERE case_id = NEW.case_id AND action IN ('approved', 'refused'))
    BEGIN SELECT raise(ABORT, 'events: decided already'); END;

    CREATE TRIGGER documents_not_refused BEFORE INSERT ON documents
    WHEN NEW.copy = 'original'
      AND EXISTS (SELECT 1 FROM events WHERE case_id = NEW.case_id AND action = 'refused')
      AND NOT EXISTS (SELECT 1 FROM events WHERE case_id = NEW.case_id AND action = 'received')
    BEGIN SELECT raise(ABORT, 'documents: the case was refused'); END;

    -- A sheet is printed on once.
    CREATE TRIGGER sheets_used_once BEFORE INSERT ON event_details
    WHEN NEW.name = 'serial' AND EXISTS (SELECT 1 FROM events WHERE id = NEW.event AND action = 'printed')
      AND EXISTS (SELECT 1 FROM event_details WHERE name = 'serial' AND value = NEW.value)
    BEGIN SELECT raise(ABORT, 'event_details: the sheet was used'); END;

    -- INSERT OR REPLACE would delete the row that has the key.
    CREATE TRIGGER imports_once BEFORE INSERT ON event_details
    WHEN NEW.name = 'import_key'
      AND EXISTS (SELECT 1 FROM event_details WHERE name = 'import_key' AND value = NEW.value)
    BEGIN SELECT raise(ABORT, 'event_details: the row came in already'); END;

    CREATE TRIGGER events_of_papers BEFORE INSERT ON events
    WHEN NEW.action IN ('printed', 'handed', 'spoiled', 'superseded', 'copied', 'endorsed') AND NEW.document IS NULL
    BEGIN SELECT raise(ABORT, 'events: happens to a document'); END;

    CREATE TRIGGER events_handed_once BEFORE INSERT ON events
    WHEN NEW.action IN ('handed', 'superseded') AND EXISTS (
      SELECT 1 FROM events WHERE action = NEW.action AND document = NEW.document)
    BEGIN SELECT raise(ABORT, 'events: happens once'); END;

    CREATE TRIGGER events_received_once BEFORE INSERT ON events
    WHEN NEW.action = 'received' AND EXISTS (
      SELECT 1 FROM events WHERE action = 'received' AND case_id = NEW.case_id)
    BEGIN SELECT raise(ABORT, 'events: received already'); END;

    CREATE TRIGGER payments_of_open_days BEFORE INSERT ON payments
    WHEN EXISTS (SELECT 1 FROM closings WHERE person = NEW.person AND date >= NEW.date)
    BEGIN SELECT raise(ABORT, 'payments: the day is closed'); END;

    CREATE TRIGGER payments_reversed_whole BEFORE INSERT ON payments
    WHEN NEW.reverses IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM payments WHERE id = NEW.reverses AND reverses IS NULL AND paisa = -NEW.paisa
          AND case_id = NEW.case_id AND head = NEW.head AND method = NEW.method)
    BEGIN SELECT raise(ABORT, 'payments: an entry is reversed by the same amount'); END;

    CREATE TRIGGER payments_by_new_vouchers BEFORE INSERT ON payments
    WHEN NEW.reverses IS NULL AND NEW.reason IS NULL
      AND EXISTS (SELECT 1 FROM payments WHERE spelling = NEW.spelling)
    BEGIN SELECT raise(ABORT, 'payments: the voucher was taken already'); END;

    -- A receipt is of its own book and says money that was taken or given back, whatever else is issued.
    CREATE TRIGGER payments_with_receipts BEFORE INSERT ON payments
    WHEN NOT EXISTS (
        SELECT 1 FROM numbers WHERE document = NEW.receipt AND field IS NULL AND book = 'receipt')
    BEGIN SELECT raise(ABORT, 'payments: the receipt is of another book'); END;

    CREATE TRIGGER numbers_of_receipts BEFORE INSERT ON numbers
    WHEN NEW.book = 'receipt' AND NEW.field IS NULL AND NEW.document IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM events WHERE action = 'paid' AND case_id = NEW.case_id)
    BEGIN SELECT raise(ABORT, 'numbers: a receipt is of a payment'); END;

    CREATE TRIGGER events_void_no_receipts BEFORE INSERT ON events
    WHEN NEW.action = 'void' AND EXISTS (SELECT 1 FROM payments WHERE receipt = NEW.document)
    BEGIN SELECT raise(ABORT, 'events: what was paid is given back, and not made void'); END;
    """
}
