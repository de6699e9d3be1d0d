import ArgumentParser
import Cases
import Certificates
import Glibc
import Printing

/// The program's face: what it is told on the command line, and how it ends.
@main
struct CertgenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certgen",
    abstract: "Makes the documents that industry offices issue, from forms that the gazette prescribes.",
    discussion: """
      A form and a case make a document. "render" makes it without a register, to look at. A register is one \
      file that holds an office: its frame, its cases, what it has issued, and the ledger of it all.

        certgen render madhesh-2078/annex-03 --blank -o blank.pdf
        certgen init office.sqlite
        certgen office office.sqlite --file office.json
        certgen add office.sqlite madhesh-2078/annex-03 case.json
        certgen issue office.sqlite --all
        certgen get office.sqlite OUT-2083-84-0001 -o certificate.pdf

      Commands that work on a register take it as their first operand, from --register, or from the variable \
      CERTGEN_REGISTER.

      Exit codes: 0 done, 1 refused (what was given is wrong; nothing was written for it), 2 wrong usage, \
      3 environment (file, disk, another process), 4 verification failed.

      Shell completions: certgen --generate-completion-script bash
      """,
    version: "certgen \(Identity.version)",
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: "Forms and documents",
        subcommands: [
          FormsCommand.self, RenderCommand.self, SheetsCommand.self, ProofCommand.self, PrefillCommand.self,
          FilterCommand.self, FontsCommand.self, IdentityCommand.self,
        ]),
      CommandGroup(
        name: "Registers",
        subcommands: [
          InitCommand.self, PeopleCommand.self, OfficeCommand.self, SeriesCommand.self, AddCommand.self,
          ImportCommand.self, EnterCommand.self, CasesCommand.self, IssueCommand.self,
          DocumentsCommand.self, GetCommand.self, VoidCommand.self,
          VerifyRegisterCommand.self, ReportCommand.self, DoctorCommand.self, FindCommand.self,
        ]),
      CommandGroup(
        name: "Fees", subcommands: [PayCommand.self, RefundCommand.self, DaybookCommand.self, CloseCommand.self]),
      CommandGroup(
        name: "Receiving, deciding, handing over",
        subcommands: [
          ReceiveCommand.self, AskCommand.self, AnswerCommand.self, CheckCommand.self, ApproveCommand.self,
          RefuseCommand.self, DueCommand.self, BatchCommand.self, PrintCommand.self, HandOverCommand.self,
          SpoilCommand.self, HistoryCommand.self,
        ]),
      CommandGroup(
        name: "Papers again, and industries",
        subcommands: [
          DuplicateCommand.self, CertifyCommand.self, CorrectCommand.self, EndorseCommand.self, IndustryCommand.self,
          RenewalsCommand.self,
        ]),
      CommandGroup(
        name: "Keeping registers",
        subcommands: [
          BackupCommand.self, RestoreCommand.self, MigrateCommand.self, LeaseCommand.self,
          ReconcileCommand.self, ReproduceCommand.self,
        ]),
      CommandGroup(
        name: "Rules", subcommands: [ComputeCommand.self, DeadlineCommand.self, FeeCommand.self]),
      CommandGroup(
        name: "The language",
        subcommands: [DateCommand.self, WordsCommand.self, DigitsCommand.self, PreetiCommand.self]),
    ])

  static func main() {
    openStandardStreams()
    // A reader that goes away must not kill a batch in the middle: writing to it fails instead.
    signal(SIGPIPE, SIG_IGN)
    // Nor may a limit on the size of files: writing fails then, and what was begun is taken away.
    signal(SIGXFSZ, SIG_IGN)
    var type: any ParsableCommand.Type = Self.self
    do {
      var command = try parseAsRoot()
      type = Swift.type(of: command)
      try command.run()
    } catch {
      Glibc.exit(Failures.report(error, by: type).rawValue)
    }
  }

  /// A stream that is closed must not become the first file that is opened, or that would get what is
  /// printed. Opened for the other direction, it still fails as a closed one does.
  private static func openStandardStreams() {
    for (stream, direction) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(stream, F_GETFD) == -1 && errno == EBADF {
      // The lowest number that is free is taken.
      _ = open("/dev/null", direction)
    }
  }
}
