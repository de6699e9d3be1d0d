import CBuild
import Cases
import Digest
import Layout
import Seal

/// What makes documents: this version of the program, its sources, and everything that touches bytes.
///
/// As documents keep it, one line, parts in one order, each a name and a value:
///
///     certgen 0.1.0, commit 4f1c0a2b9d3e, cairo 1.16.0, …, fonts 3f9a…
///
/// Two programs of one identity make the same bytes from the same draft.
public struct Identity: Hashable, Sendable, CustomStringConvertible {
  /// The version of the program (Semantic Versioning).
  public static let version = "0.1.0"

  /// The identity of this program, as documents keep it.
  public static let current = running.description

  /// The identity of this program.
  public static let running: Identity = {
    var parts = [Part(name: "certgen", value: version)] + sources
    for library in LayoutLibraries.versions + SealLibraries.versions {
      parts.append(Part(name: library.name, value: library.version))
    }
    return Identity(parts: parts + [Part(name: "fonts", value: fonts)])
  }()

  /// What an identity consists of, in its order.
  public let parts: [Part]

  /// A named part: a library and its version, the fonts and their digest.
  public struct Part: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  public var description: String { parts.map { "\($0.name) \($0.value)" }.joined(separator: ", ") }

  /// A part that two identities have differently.
  public struct Difference: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    /// Nil where that identity does not say.
    public let one: String?
    public let other: String?

    public var description: String { "\(name): \(one ?? "not told") there, \(other ?? "not told") here" }
  }

  /// The identity that a text says; parts that this version does not know are kept as they are.
  public init(_ text: String) {
    parts = text.split(separator: ",").compactMap { part in
      let words = part.split(separator: " ", maxSplits: 1)
      guard let name = words.first else { return nil }
      return Part(name: String(name), value: words.count > 1 ? String(words[1]) : "")
    }
  }

  private init(parts: [Part]) { self.parts = parts }

  /// What another identity has differently, in the order of this one, then of the other.
  public func differences(from other: Identity) -> [Difference] {
    var names: [String] = []
    for part in parts + other.parts where !names.contains(part.name) { names.append(part.name) }
    return names.compactMap { name in
      let (mine, theirs) = (value(of: name), other.value(of: name))
      return mine == theirs ? nil : Difference(name: name, one: mine, other: theirs)
    }
  }

  private func value(of name: String) -> String? { parts.first { $0.name == name }?.value }

  /// The commit, and that it is not all where the tree had changes; then, or without git, the digest of the
  /// sources.
  private static var sources: [Part] {
    let commit = String(cString: certgen_build_commit()), digest = String(cString: certgen_build_sources())
    let changes = certgen_build_has_changes() == 1 ? " with changes" : ""
    var parts = [Part(name: "commit", value: commit.isEmpty ? "unknown" : commit + changes)]
    if !digest.isEmpty { parts.append(Part(name: "sources", value: digest)) }
    return parts
  }

  /// SHA-256 over netstrings of every font's name and digest.
  private static var fonts: String {
    var encoding = Netstrings()
    for font in CarriedFont.carried {
      encoding.append(font.name)
      encoding.append(font.digest)
    }
    return encoding.digest
  }
}
