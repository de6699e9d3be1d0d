extension Schema {
  /// What holds of copies of papers, whatever program opens the file.
  static let copies = """
    CREATE TRIGGER documents_copied_while_they_hold BEFORE INSERT ON documents
    WHEN NEW.copy <> 'original' AND (
      EXISTS (SELECT 1 FROM events WHERE document = NEW.replaces AND action = 'void')
      OR EXISTS (
        SELECT 1 FROM documents WHERE replaces = NEW.replaces AND copy <> 'certified'
          AND NOT EXISTS (SELECT 1 FROM events WHERE document = documents.id AND action = 'void')))
    BEGIN SELECT raise(ABORT, 'documents: of what holds no more there are no copies'); END;

    CREATE TRIGGER documents_copied_as_they_are BEFORE INSERT ON documents
    WHEN NEW.copy IN ('duplicate', 'certified')
      AND NEW.case_id IS NOT (SELECT case_id FROM documents WHERE id = NEW.replaces)
    BEGIN SELECT raise(ABORT, 'documents: a copy is of the same case'); END;

    """
}
