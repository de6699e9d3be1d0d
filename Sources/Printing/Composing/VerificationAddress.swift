/// A web address (RFC 3986) behind which the number of a document can be put.
struct VerificationAddress {
  /// The address up to where the number begins.
  let text: String

  /// Why an address cannot be used, to follow its quotation.
  struct Refusal: Error { let reason: String }

  /// Takes an address as it is typed, and gives it the slash that parts the number from it.
  ///
  /// - Throws: `Refusal` for an address that is not `https://` (or `http://` on this machine, to try it out),
  ///   names a user, or ends with something that a number cannot follow.
  init(_ typed: String) throws(Refusal) {
    let (scheme, rest) = try Self.scheme(of: typed)
    guard rest.utf8.allSatisfy(Self.isAllowed) else {
      throw Refusal(reason: "holds what no web address may hold")
    }
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else {
      throw Refusal(reason: "names a user; everybody who scans the code would read it")
    }
    let (host, port) = Self.parts(of: authority)
    guard !host.isEmpty, port.utf8.allSatisfy({ (0x30...0x39).contains($0) }), port.utf8.count <= 5 else {
      throw Refusal(reason: "names no host")
    }
    if scheme == "http", !["localhost", "127.0.0.1", "[::1]"].contains(host.lowercased()) {
      throw Refusal(reason: "is no address that begins with https://")
    }
    let tail = rest[authority.endIndex...]
    if tail.contains("#") {
      throw Refusal(reason: "has a fragment (#), which never reaches the server; a number cannot follow it")
    }
    if tail.contains("?") {
      guard typed.hasSuffix("=") else {
        throw Refusal(reason: "has a query that a number cannot follow; end it with “=”, as in “?number=”")
      }
      text = typed
    } else {
      text = typed.hasSuffix("/") && !tail.isEmpty ? typed : typed + "/"
    }
  }

  private static func scheme(of typed: String) throws(Refusal) -> (name: String, rest: Substring) {
    for name in ["https", "http"] where typed.lowercased().hasPrefix(name + "://") {
      return (name, typed.dropFirst(name.count + 3))
    }
    throw Refusal(reason: "is no address that begins with https://")
  }

  /// The host and the port; an IPv6 address stands in brackets.
  private static func parts(of authority: Substring) -> (host: Substring, port: Substring) {
    let end =
      authority.hasPrefix("[") ? authority.lastIndex(of: "]") ?? authority.startIndex : authority.startIndex
    guard let colon = authority[end...].firstIndex(of: ":") else { return (authority, "") }
    return (authority[..<colon], authority[colon...].dropFirst())
  }

  /// Unreserved and reserved characters and the percent sign (RFC 3986, 2).
  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
  }
}
