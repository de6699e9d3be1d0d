import GRDB

/// What `find` has found.
public struct FoundPapers: Sendable {
  /// Papers with the number that was asked for first, then all others in Nepali order.
  public let papers: [FoundPaper]
  /// Whether there are more than were asked for.
  public let isCut: Bool
}

extension Register {
  /// Looks for papers, cases and numbers. Void papers are found and say so.
  ///
  /// - Parameter limit: The most papers; whole words in titles go before words elsewhere, these before beginnings of
  ///   words, newer papers before older ones.
  public func find(_ query: SearchQuery, limit: Int) throws(RegisterError) -> FoundPapers {
    try read { database in
      var search = PaperSearch(query: query, limit: limit, database: database)
      return try search.run()
    }
  }

  /// Makes anew what `find` looks in, from what it was made of. Anybody who may write may do it: it changes nothing
  /// that the office wrote.
  public func rebuildSearch() throws(RegisterError) {
    do { try change { database in try SearchIndex.rebuild(in: database) } } catch {
      throw RegisterError(error, path: path)
    }
  }
}
