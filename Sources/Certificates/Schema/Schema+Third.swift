/// The third version: what an office does with papers besides issuing them.
///
/// Every act is an event with details; tables of their own have only what is counted, summed or looked up.
extension Schema {
  /// The steps in which a register of the second version becomes one of the third.
  static let third = [acts, fees, thirdIndexes, thirdFinality, copies, search]

  static let acts = """
    -- What is to be remembered of an event beside its reason: to whom a paper was handed, a sheet's serial.
    CREATE TABLE event_details (
      event INTEGER NOT NULL REFERENCES events (id),
      name TEXT NOT NULL CHECK (name <> '' AND name NOT GLOB '*[^a-z_]*'),
      value TEXT NOT NULL CHECK (value <> ''),
      PRIMARY KEY (event, name)
    ) STRICT, WITHOUT ROWID;

    -- What came with a paper, as it came: scans, photographs, plans.
    CREATE TABLE files (
      digest TEXT PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png')),
      bytes BLOB NOT NULL CHECK (length(bytes) > 0)
    ) STRICT;

    CREATE TABLE enclosures (
      event INTEGER NOT NULL REFERENCES events (id),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      name TEXT NOT NULL CHECK (name <> ''),
      file TEXT NOT NULL REFERENCES files (digest),
      PRIMARY KEY (event, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- What one case is to another, since an event: 'answers' the application that it decides, 'amends' what was
    -- asked back, 'receipt' of a payment for it.
    CREATE TABLE case_links (
      case_id INTEGER NOT NULL REFERENCES cases (id),
      kind TEXT NOT NULL CHECK (kind IN ('answers', 'amends', 'receipt')),
      other INTEGER NOT NULL REFERENCES cases (id) CHECK (other <> case_id),
      event INTEGER NOT NULL REFERENCES events (id),
      PRIMARY KEY (case_id, kind)
    ) STRICT, WITHOUT ROWID;

    -- What an office has decided of its own work; of one name the latest holds.
    CREATE TABLE rules (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      name TEXT NOT NULL CHECK (name <> '' AND name NOT GLOB '*[^a-z_]*'),
      value TEXT NOT NULL
    ) STRICT;
    """

  static let fees = """
    -- Money taken, or given back by an entry of its own. Amounts are in paisa; a key that comes again is the
    -- same payment. Expected is what was due under the head; what differs from it has a reason, and so has a
    -- voucher that comes again and what is given back.
    CREATE TABLE payments (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      key TEXT NOT NULL UNIQUE CHECK (key <> ''),
      case_id INTEGER NOT NULL REFERENCES cases (id),
      receipt INTEGER NOT NULL UNIQUE REFERENCES documents (id),
      head TEXT NOT NULL CHECK (head <> ''),
      paisa INTEGER NOT NULL CHECK (paisa <> 0 AND abs(paisa) < 1000000000000000),
      expected INTEGER NOT NULL CHECK (expected = paisa OR reason IS NOT NULL),
      method TEXT NOT NULL CHECK (method IN ('cash', 'voucher')),
      voucher TEXT CHECK (voucher <> '') CHECK ((voucher IS NULL) = (method = 'cash')),
      -- Of the voucher, what is the same however it is typed.
      spelling TEXT CHECK (spelling <> '') CHECK ((spelling IS NULL) = (method = 'cash')),
      reverses INTEGER UNIQUE REFERENCES payments (id) CHECK ((reverses IS NULL) = (paisa > 0)),
      reason TEXT CHECK (trim(reason) <> '') CHECK (reason IS NOT NULL OR reverses IS NULL),
      date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      time TEXT NOT NULL CHECK (time GLOB '2[0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
      person INTEGER NOT NULL REFERENCES people (id)
    ) STRICT;

    -- A day of a cashier that is counted and closed.
    CREATE TABLE closings (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      person INTEGER NOT NULL REFERENCES people (id),
      date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      booked INTEGER NOT NULL,
      counted INTEGER NOT NULL CHECK (counted >= 0),
      reason TEXT CHECK (trim(reason) <> '') CHECK (booked = counted OR reason IS NOT NULL),
      time TEXT NOT NULL CHECK (time GLOB '2[0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
      UNIQUE (person, date)
    ) STRICT;
    """

  static let thirdIndexes = """
    CREATE INDEX case_links_by_other ON case_links (other, kind);
    CREATE INDEX enclosures_by_file ON enclosures (file);
    CREATE INDEX rules_by_name ON rules (name, id);
    CREATE INDEX payments_by_case ON payments (case_id);
    CREATE INDEX payments_by_day ON payments (date, id);
    CREATE INDEX payments_by_cashier ON payments (person, date);
    CREATE INDEX payments_by_voucher ON payments (spelling) WHERE spelling IS NOT NULL;
    CREATE INDEX events_by_action ON events (action, id);
    -- By which row of a table a case came in: the form and the row's key. The same row changes nothing again.
    CREATE UNIQUE INDEX imports_by_key ON event_details (value) WHERE name = 'import_key';
    CREATE INDEX sheets_by_serial ON event_details (value) WHERE name = 'serial';
    CREATE INDEX cases_by_form ON cases (form, id);
    CREATE INDEX facts_by_name ON facts (value, industry) WHERE particular = 'name';
    CREATE INDEX documents_by_replaces ON documents (replaces) WHERE replaces IS NOT NULL;
    -- What a registration of the paper time says: without it all such facts would be gone through for each.
    CREATE INDEX facts_by_case ON facts (case_id, document);
    """
}
