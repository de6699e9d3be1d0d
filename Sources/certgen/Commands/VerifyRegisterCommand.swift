import ArgumentParser
import Certificates

struct VerifyRegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-register", abstract: "Recompute everything in a register that can be recomputed.",
    usage: "certgen verify-register [<REGISTER>] [--json]",
    discussion: """
      The file's own integrity, the chain of the ledger, the digests of forms, pictures, cases and \
      documents, and that no number is missing. Findings are printed one a line, and the exit code is then 4.

      Keep the hash that is printed elsewhere: as long as it is found again, nothing before it was changed.

        certgen verify-register office.sqlite
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print what was seen and found as one JSON object.") var json = false

  private struct Answer: Encodable {
    var seen: Verification
    var findings: [Finding]
  }

  func run() throws {
    let path = try choice.resolve([path]).path
    let register: Register
    do { register = try RegisterChoice.open(path, for: .reading) } catch {
      // Damage that keeps the register from being opened is what was asked about.
      guard case .corrupt = error else { throw error }
      Failures.tell(error)
      throw Failures.Said(status: .unverified)
    }
    var findings: [Finding] = []
    var failure: FileFailure?
    let seen = try register.verify { finding in
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
