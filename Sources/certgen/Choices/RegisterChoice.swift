import ArgumentParser
import Certificates
import Glibc

/// Which register a command works on: its first operand, `--register`, or `CERTGEN_REGISTER`.
struct RegisterChoice: ParsableArguments {
  @Option(name: .long, help: "The register, instead of the first operand.", completion: .file())
  var register: String?

  /// The variable of the environment that names the register.
  static let variable = "CERTGEN_REGISTER"

  /// Parts the register from the operands that follow it.
  ///
  /// - Parameters:
  ///   - operands: What stands on the command line, without what was left out.
  ///   - isNext: Whether an operand is one of those that follow the register. It is asked about the first
  ///     only, where the register might be left out.
  /// - Throws: `ValidationError` when nothing names a register.
  func resolve(
    _ operands: [String?], isNext: (_ first: String, _ count: Int) -> Bool = { _, _ in false }
  ) throws -> (path: String, rest: [String]) {
    let given = operands.compactMap(\.self)
    if let register { return (register, given) }
    let standing = getenv(Self.variable).map { String(cString: $0) } ?? ""
    if let first = given.first, standing.isEmpty || !isNext(first, given.count) {
      return (first, Array(given.dropFirst()))
    }
    guard !standing.isEmpty else {
      throw ValidationError("which register? Give its path, --register, or \(Self.variable).")
    }
    return (standing, given)
  }

  /// Opens the register, which must be the only operand.
  func open(_ operand: String?, for purpose: Register.Purpose) throws -> Register {
    try Self.open(try resolve([operand]).path, for: purpose)
  }

  /// Opens the register of a path.
  ///
  /// - Parameter actor: who acts; a register with one person needs nobody to be named.
  static func open(
    _ path: String, for purpose: Register.Purpose, by actor: ActorChoice? = nil
  ) throws(RegisterError) -> Register {
    let register = try Register.open(path: path, for: purpose, by: actor?.person)
    Inputs.note(register: path)
    return register
  }

  /// The account that runs the program, as which the first person of a register goes unless named.
  static var account: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "uid \(getuid())" }
    return String(cString: name)
  }
}
