extension Schema {
  /// What `find` looks in, a row for each case and for each number without one: made from the other tables, and made
  /// anew from them (`SearchIndex`). In which column a word stands is kept, not where in it.
  static let search = """
    CREATE VIRTUAL TABLE search USING fts5 (
      name, person, place, number, marks, detail = column, columnsize = 0, tokenize = 'ascii');
    CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, col);
    """
}
