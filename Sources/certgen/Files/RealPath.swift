import Glibc

/// Paths without links.
enum RealPath {
  /// The path of what is there; nil where nothing is.
  static func of(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }  // realpath allocates it with malloc and leaves it to the caller
    return String(cString: resolved)
  }
}
