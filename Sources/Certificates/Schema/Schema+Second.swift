/// The second version: people who act, books that number, industries that papers tell of.
///
/// What the first version wrote is carried over as it was, its ledger to the letter; a table whose columns
/// change is made anew beside the old one and takes its rows.
extension Schema {
  /// The steps in which a register of the first version becomes one of the second.
  static let second = [
    withoutFirstTriggers, people, books, papers, secondLedger, industries, carriedOver, withoutFirstTables,
    secondIndexes, secondFinality,
  ]

  /// The guards of the first version would refuse the change of the tables themselves.
  static let withoutFirstTriggers =
    [
      "pictures", "forms", "frames", "frame_pictures", "cases", "case_pictures", "documents", "voids",
      "ledger",
    ].map { "DROP TRIGGER \($0)_no_update; DROP TRIGGER \($0)_no_delete;\n" }.joined() + """
      DROP TRIGGER series_no_delete;
      DROP TRIGGER office_no_delete;
      DROP TRIGGER series_begins_unused;
      DROP TRIGGER series_identity;
      DROP TRIGGER series_in_use;
      DROP TRIGGER series_counts_by_one;
      DROP TRIGGER documents_follow_series;
      DROP TRIGGER documents_one_original;
      DROP TRIGGER ledger_links;
      """

  /// Who may act. Roles are names parted by spaces, in the order of the alphabet.
  static let people = """
    CREATE TABLE people (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      name TEXT NOT NULL CHECK (name <> ''),
      post TEXT NOT NULL,
      roles TEXT NOT NULL CHECK (roles <> '' AND roles NOT GLOB '*[^a-z ]*'),
      signature TEXT REFERENCES pictures (digest)
    ) STRICT;

    -- Who no longer acts, and why. The same name may be added anew with other roles.
    CREATE TABLE disabled_people (
      person INTEGER PRIMARY KEY REFERENCES people (id),
      reason TEXT NOT NULL CHECK (trim(reason) <> '')
    ) STRICT;
    """

  /// A series is a book in one fiscal year; its next ordinal is last + 1, not beyond its ceiling.
  static let books = """
    ALTER TABLE series RENAME TO first_series;

    CREATE TABLE series (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      book TEXT NOT NULL CHECK (book <> '' AND book NOT GLOB '*[^a-z]*'),
      fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1970 AND 2100),
      format TEXT NOT NULL CHECK (format LIKE '%{n%}%'),
      code TEXT NOT NULL CHECK (code <> '' AND code NOT GLOB '*[^A-Z0-9]*'),
      running INTEGER NOT NULL CHECK (running IN (0, 1)),
      -- Of the first version a series may begin at 999999999, and have given as many numbers after it.
      opening INTEGER NOT NULL CHECK (opening BETWEEN 0 AND 999999999),
      ceiling INTEGER NOT NULL CHECK (ceiling BETWEEN opening AND 1999999998),
      last INTEGER NOT NULL CHECK (last BETWEEN opening AND ceiling),
      UNIQUE (book, fiscal_year),
      UNIQUE (code, fiscal_year)
    ) STRICT;

    -- Desks that work on registers of their own, each known by the last hash that its ledger had when it went.
    CREATE TABLE desks (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      name TEXT NOT NULL CHECK (name <> ''),
      head TEXT NOT NULL UNIQUE CHECK (length(head) = 64 AND head NOT GLOB '*[^0-9a-f]*')
    ) STRICT;

    -- Ordinals lent to a desk.
    CREATE TABLE leases (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      series INTEGER NOT NULL REFERENCES series (id),
      first INTEGER NOT NULL CHECK (first > 0),
      last INTEGER NOT NULL CHECK (last >= first),
      desk INTEGER NOT NULL REFERENCES desks (id),
      UNIQUE (series, first)
    ) STRICT;

    -- A desk that came back, and the last hash of its ledger then.
    CREATE TABLE returned_desks (
      desk INTEGER PRIMARY KEY REFERENCES desks (id),
      head TEXT NOT NULL CHECK (length(head) = 64 AND head NOT GLOB '*[^0-9a-f]*')
    ) STRICT;

    -- That this register is itself that of a desk, and the last hash of the office's ledger when it went.
    CREATE TABLE origin (
      singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
      desk TEXT NOT NULL CHECK (desk <> ''),
      head TEXT NOT NULL CHECK (length(head) = 64 AND head NOT GLOB '*[^0-9a-f]*')
    ) STRICT;

    -- A lease that came back; ordinals of it that no document bears were not used.
    CREATE TABLE returned_leases (
      lease INTEGER PRIMARY KEY REFERENCES leases (id),
      used INTEGER NOT NULL CHECK (used >= 0)
    ) STRICT;
    """

  /// Documents, the numbers of papers, and what happened to them. A document's bytes stand last, so that a
  /// list of documents never reads them.
  static let papers = """
    ALTER TABLE documents RENAME TO first_documents;

    CREATE TABLE documents (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      key TEXT NOT NULL UNIQUE,
      copy TEXT NOT NULL CHECK (copy IN ('original', 'duplicate', 'certified', 'corrected')),
      replaces INTEGER REFERENCES documents (id) CHECK ((replaces IS NULL) = (copy = 'original')),
      case_id INTEGER NOT NULL REFERENCES cases (id),
      form TEXT NOT NULL REFERENCES forms (digest),
      frame TEXT NOT NULL REFERENCES frames (digest),
      title TEXT NOT NULL,
      file TEXT NOT NULL,
      program TEXT NOT NULL CHECK (program <> ''),
      person INTEGER REFERENCES people (id),
      exception TEXT CHECK (trim(exception) <> ''),
      date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      civil_date TEXT NOT NULL CHECK (civil_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      size INTEGER NOT NULL CHECK (size > 0 AND size = length(bytes)),
      bytes BLOB NOT NULL
    ) STRICT;

    -- Every number that a book gave or that was entered from its paper time. A paper's own number has no
    -- field; a field's number stands on the paper that allotted it. Spelling is what tells a number from
    -- every other of its book for ever.
    CREATE TABLE numbers (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      book TEXT NOT NULL CHECK (book <> '' AND book NOT GLOB '*[^a-z]*'),
      spelling TEXT NOT NULL CHECK (spelling <> ''),
      text TEXT NOT NULL CHECK (text <> ''),
      series INTEGER REFERENCES series (id),
      ordinal INTEGER CHECK (ordinal > 0) CHECK ((ordinal IS NULL) = (series IS NULL)),
      field TEXT CHECK (field <> ''),
      document INTEGER REFERENCES documents (id) CHECK ((document IS NULL) = (series IS NULL)),
      case_id INTEGER REFERENCES cases (id) CHECK (case_id IS NOT NULL OR document IS NULL),
      date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      UNIQUE (book, spelling),
      UNIQUE (series, ordinal),
      UNIQUE (document, field)
    ) STRICT;

    -- What happened to a case or its document after it was entered.
    CREATE TABLE events (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      action TEXT NOT NULL CHECK (action <> '' AND action NOT GLOB '*[^a-z]*'),
      case_id INTEGER NOT NULL REFERENCES cases (id),
      document INTEGER REFERENCES documents (id),
      person INTEGER REFERENCES people (id),
      time TEXT NOT NULL CHECK (time GLOB '2[0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
      reason TEXT CHECK (trim(reason) <> '')
    ) STRICT;
    """

  /// An entry without a person is of the first version, which knew accounts of the machine only.
  static let secondLedger = """
    ALTER TABLE ledger RENAME TO first_ledger;
    DROP INDEX ledger_by_subject;

    CREATE TABLE ledger (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      time TEXT NOT NULL CHECK (time GLOB '2[0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
      person INTEGER REFERENCES people (id),
      actor TEXT NOT NULL CHECK (actor <> ''),
      action TEXT NOT NULL CHECK (action <> ''),
      subject TEXT NOT NULL CHECK (subject <> ''),
      payload TEXT NOT NULL CHECK (length(payload) = 64 AND payload NOT GLOB '*[^0-9a-f]*'),
      previous TEXT NOT NULL CHECK (length(previous) = 64 AND previous NOT GLOB '*[^0-9a-f]*'),
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
    ) STRICT;
    """

  static let industries = """
    -- An industry is known by its registration number.
    CREATE TABLE industries (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      number INTEGER NOT NULL UNIQUE REFERENCES numbers (id)
    ) STRICT;

    -- A particular of an industry and the paper or case that says so; of one particular the latest holds.
    CREATE TABLE facts (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      industry INTEGER NOT NULL REFERENCES industries (id),
      particular TEXT NOT NULL CHECK (particular <> '' AND particular NOT GLOB '*[^a-z_]*'),
      value TEXT NOT NULL,
      case_id INTEGER REFERENCES cases (id) CHECK (case_id IS NOT NULL OR document IS NULL),
      document INTEGER REFERENCES documents (id),
      date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
    ) STRICT;

    -- The papers of an industry: the one that registered it, and all that quote its number.
    CREATE TABLE industry_papers (
      document INTEGER NOT NULL REFERENCES documents (id),
      industry INTEGER NOT NULL REFERENCES industries (id),
      PRIMARY KEY (document, industry)
    ) STRICT, WITHOUT ROWID;
    """
}
