/// How rows of the first version become rows of the second.
extension Schema {
  static let carriedOver = """
    INSERT INTO series
    SELECT id, kind, fiscal_year, prefix || '-{year}/{end}-{n:4}', key_prefix, 0, opening,
      max(999999999, opening + issued), opening + issued
    FROM first_series;

    INSERT INTO documents
    SELECT id, key, copy, replaces, case_id, form, frame, title, '', program, NULL, NULL, date, civil_date,
      digest, size, bytes
    FROM first_documents ORDER BY id;

    INSERT INTO numbers (book, spelling, text, series, ordinal, field, document, case_id, date)
    SELECT kind,
      -- 1983/84 and 2083/84 are spelt alike; the first version told them apart.
      spelling || iif(row_number() OVER (PARTITION BY kind, spelling ORDER BY id) = 1, '', '#' || id),
      number, series, ordinal, NULL, id, case_id, date
    FROM (
      SELECT first_documents.*, kind, certgen_spelling(first_documents.number) AS spelling
      FROM first_documents JOIN first_series ON first_series.id = series)
    ORDER BY id;

    INSERT INTO events (action, case_id, document, person, time, reason)
    SELECT 'void', case_id, document, NULL,
      coalesce((SELECT time FROM first_ledger WHERE action = 'void' AND subject = 'voids/' || document),
        '2000-01-01T00:00:00Z'), reason
    FROM voids JOIN first_documents ON first_documents.id = document ORDER BY document;

    INSERT INTO ledger
    SELECT sequence, time, NULL, actor, action, subject, payload, previous, hash FROM first_ledger
    ORDER BY sequence;
    """

  static let withoutFirstTables = """
    DROP TABLE voids;
    DROP TABLE first_documents;
    DROP TABLE first_series;
    DROP TABLE first_ledger;
    """

  static let secondIndexes = """
    CREATE INDEX documents_by_case ON documents (case_id);
    CREATE INDEX documents_by_date ON documents (date);
    CREATE INDEX numbers_by_document ON numbers (document);
    CREATE INDEX numbers_by_case ON numbers (case_id);
    CREATE INDEX numbers_by_day ON numbers (series, date);
    CREATE INDEX events_by_case ON events (case_id);
    CREATE INDEX events_by_document ON events (document);
    CREATE INDEX facts_by_industry ON facts (industry, particular, id);
    CREATE INDEX facts_by_document ON facts (document);
    CREATE INDEX papers_by_industry ON industry_papers (industry);
    CREATE INDEX ledger_by_subject ON ledger (subject);
    """
}
