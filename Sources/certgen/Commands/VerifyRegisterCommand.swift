import ArgumentParser
import Cases
import Certificates
import Printing

struct VerifyRegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-register", abstract: "Recompute everything in a register that can be recomputed.",
    usage: "certgen verify-register [<REGISTER>] [--head <hash>] ... [--rebuild-search] [--json]",
    discussion: """
      The file's own integrity, the chain of the ledger, the digests of forms, pictures, cases and \
      documents, and that no number is missing. Findings are printed one a line, and the exit code is then 4.

      Keep the hash that is printed elsewhere, on paper or with another office. Whoever has the file and time \
      can write its whole history anew, digests and triggers included; then --head does not find the hash.

      What "find" looks in is made from all that, and no part of the ledger; where it is damaged, --rebuild-search makes \
      it anew before anything is looked at.

        certgen verify-register office.sqlite
        certgen verify-register office.sqlite --head 8f7ee6214668b0d0160e38df2a7f8991812f4ff2ae1f4fb1c4b2ddc4635356fa
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(name: .customLong("head"), help: "A hash that was printed before; may be given several times.")
  var heads: [String] = []
  @Flag(help: "First make anew what \"find\" looks in.") var rebuildSearch = false
  @Flag(help: "Print what was seen and found as one JSON object.") var json = false

  func validate() throws {
    for head in heads where head.utf8.count != 64 || !head.allSatisfy(\.isHexDigit) {
      throw ValidationError("\"\(head.prefix(80))\" is no hash of 64 hexadecimal digits.")
    }
  }

  private struct Answer: Encodable {
    var seen: Verification
    var findings: [Finding]
  }

  func run() throws {
    let path = try choice.resolve([path]).path
    if rebuildSearch { try RegisterChoice.open(path, for: .writing).rebuildSearch() }
    let register: Register
    do { register = try RegisterChoice.open(path, for: .reading) } catch {
      // Damage that keeps the register from being opened is what was asked about.
      guard case .corrupt = error else { throw error }
      Failures.tell(error)
      throw Failures.Said(status: .unverified)
    }
    var findings: [Finding] = []
    var failure: FileFailure?
    let seen = try register.verify(heads: Set(heads.map { $0.lowercased() })) { finding in
      if json {
        findings.append(finding)
      } else {
        guard failure == nil else { return }
        do throws(FileFailure) { try Terminal.print("\(finding)") } catch { failure = error }
      }
    }
    do {
      if let failure { throw failure }
      if json {
        try JSONOutput.print(Answer(seen: seen, findings: findings))
      } else {
        try Terminal.print(
          "\(seen.cases) cases, \(seen.documents) documents, \(seen.entries) ledger entries"
            + (seen.head.map { ", up to \($0)" } ?? ""))
      }
    } catch {
      // That there are findings counts for more than that they could not be printed.
      guard seen.findings > 0 else { throw error }
      if (error as? FileFailure)?.isGoneReader != true { Failures.tell(error) }
    }
    guard seen.findings > 0 else { return }
    Terminal.complain("\(path): \(seen.findings) \(seen.findings == 1 ? "finding" : "findings")")
    throw Failures.Said(status: .unverified)
  }
}
