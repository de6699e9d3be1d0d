/// The first version of a register. Its text is final: registers of it are in use.
extension Schema {
  /// The version before people, books and industries.
  static let first = [firstContents, firstIssuing, firstFinality]

  /// What documents are made of. A digest is SHA-256 in lower-case hex and names its row for ever.
  static let firstContents = """
    CREATE TABLE pictures (
      digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      bytes BLOB NOT NULL CHECK (length(bytes) > 0)
    ) STRICT;

    -- Form files as they were read, each version once.
    CREATE TABLE forms (
      digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      id TEXT NOT NULL CHECK (id <> ''),
      kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z]*'),
      valid_from TEXT NOT NULL CHECK (valid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      valid_until TEXT CHECK (valid_until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      bytes BLOB NOT NULL CHECK (length(bytes) > 0)
    ) STRICT;

    -- The office frame, every version that was ever set.
    CREATE TABLE frames (
      digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      content TEXT NOT NULL CHECK (content GLOB '{*}')
    ) STRICT;

    CREATE TABLE frame_pictures (
      frame TEXT NOT NULL REFERENCES frames (digest),
      name TEXT NOT NULL CHECK (name <> ''),
      picture TEXT NOT NULL REFERENCES pictures (digest),
      PRIMARY KEY (frame, name)
    ) STRICT, WITHOUT ROWID;

    -- The one office of the file, and the frame that is in force.
    CREATE TABLE office (
      singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
      frame TEXT NOT NULL REFERENCES frames (digest)
    ) STRICT;

    CREATE TABLE cases (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      form TEXT NOT NULL CHECK (form <> ''),
      title TEXT NOT NULL,
      content TEXT NOT NULL CHECK (content GLOB '{*}'),
      digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      added TEXT NOT NULL
    ) STRICT;

    CREATE TABLE case_pictures (
      case_id INTEGER NOT NULL REFERENCES cases (id),
      name TEXT NOT NULL CHECK (name <> ''),
      picture TEXT NOT NULL REFERENCES pictures (digest),
      PRIMARY KEY (case_id, name)
    ) STRICT, WITHOUT ROWID;
    """

  /// What is issued, and the ledger. A document's bytes stand last, so that a list of documents never
  /// reads them.
  static let firstIssuing = """
    -- The next ordinal is opening + issued + 1; opening is what the paper register had reached.
    CREATE TABLE series (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z]*'),
      fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1970 AND 2100),
      prefix TEXT NOT NULL CHECK (prefix <> ''),
      key_prefix TEXT NOT NULL CHECK (key_prefix <> '' AND key_prefix NOT GLOB '*[^A-Z0-9]*'),
      opening INTEGER NOT NULL CHECK (opening BETWEEN 0 AND 999999999),
      issued INTEGER NOT NULL DEFAULT 0 CHECK (issued BETWEEN 0 AND 999999999),
      UNIQUE (kind, fiscal_year),
      UNIQUE (prefix, fiscal_year),
      UNIQUE (key_prefix, fiscal_year)
    ) STRICT;

    CREATE TABLE documents (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      number TEXT NOT NULL UNIQUE,
      key TEXT NOT NULL UNIQUE,
      series INTEGER NOT NULL REFERENCES series (id),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      copy TEXT NOT NULL CHECK (copy IN ('original', 'duplicate', 'certified', 'corrected')),
      replaces INTEGER REFERENCES documents (id) CHECK ((replaces IS NULL) = (copy = 'original')),
      case_id INTEGER NOT NULL REFERENCES cases (id),
      form TEXT NOT NULL REFERENCES forms (digest),
      frame TEXT NOT NULL REFERENCES frames (digest),
      snapshot TEXT NOT NULL CHECK (snapshot GLOB '{*}'),
      title TEXT NOT NULL,
      program TEXT NOT NULL CHECK (program <> ''),
      date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      civil_date TEXT NOT NULL CHECK (civil_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      size INTEGER NOT NULL CHECK (size > 0 AND size = length(bytes)),
      bytes BLOB NOT NULL,
      UNIQUE (series, ordinal)
    ) STRICT;

    CREATE INDEX documents_by_case ON documents (case_id);

    CREATE TABLE voids (
      document INTEGER PRIMARY KEY REFERENCES documents (id),
      reason TEXT NOT NULL CHECK (trim(reason) <> '')
    ) STRICT;

    CREATE TABLE ledger (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      time TEXT NOT NULL CHECK (time GLOB '2[0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
      actor TEXT NOT NULL CHECK (actor <> ''),
      action TEXT NOT NULL CHECK (action IN ('office', 'form', 'case', 'series', 'issue', 'void')),
      subject TEXT NOT NULL CHECK (subject <> ''),
      payload TEXT NOT NULL CHECK (length(payload) = 64 AND payload NOT GLOB '*[^0-9a-f]*'),
      previous TEXT NOT NULL CHECK (length(previous) = 64 AND previous NOT GLOB '*[^0-9a-f]*'),
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
    ) STRICT;

    CREATE INDEX ledger_by_subject ON ledger (action, subject);
    """
}
