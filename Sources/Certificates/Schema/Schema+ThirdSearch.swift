extension Schema {
  /// What `find` looks in; made from the other tables, and made anew from them.
  static let search = ""
}
