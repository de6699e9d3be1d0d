import Foundation
import Testing

/// What a shell sees: help, completions, pipes, the environment.
@Suite struct ShellTests {
  static let commands = [
    "forms", "forms list", "forms show", "forms check", "forms diff", "render", "sheets", "proof", "prefill",
    "filter", "identity", "fonts",
    "init", "people", "people list", "people add", "people disable", "office", "office set", "office show",
    "office rule", "receive", "ask", "answer", "check", "approve", "refuse", "due", "batch", "print", "hand-over", "spoil",
    "history",
    "backup", "restore", "migrate", "lease", "reconcile", "reproduce", "enter", "industry", "series",
    "series list", "series set", "add", "import", "cases", "issue", "documents", "get", "void",
    "verify-register", "compute", "deadline", "fee", "fee registration", "fee renewal", "fee service",
    "fee list",
    "date", "words", "digits",
  ]

  @Test("every command has help, with an example or its columns", arguments: commands)
  func help(_ command: String) throws {
    let folder = try Folder()
    let run = try Certgen(shell: "$certgen \(command) --help", in: folder)
    #expect(run.status == 0 && run.complaints.isEmpty)
    #expect(run.output.hasPrefix("OVERVIEW: ") && run.output.contains("USAGE: certgen \(command)"))
    #expect(try Certgen(shell: "$certgen help \(command)", in: folder).output == run.output)
  }

  @Test("all commands are in the first help, and in the list of these tests")
  func overview() throws {
    let run = try Certgen("--help", in: try Folder())
    let listed = run.lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  certgen") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter {
        !$0.hasPrefix("-") && $0 != "See"
      }
    #expect(Set(listed) == Set(Self.commands.filter { !$0.contains(" ") }))
    #expect(try Certgen("--version", in: try Folder()).output.hasPrefix("certgen "))
  }

  @Test("completion scripts are made, and bash takes its own", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let folder = try Folder()
    let run = try Certgen("--generate-completion-script", shell, in: folder)
    #expect(run.status == 0)
    for command in ["render", "verify-register", "digits"] { #expect(run.output.contains(command)) }
    if shell == "bash" {
      try run.written.write(to: folder.url.appending(path: "completions"))
      #expect(try Certgen(shell: "source ./completions && complete -p certgen", in: folder).status == 0)
    }
  }

  @Test("the shell completes the identities of forms")
  func formIdentities() throws {
    let folder = try Folder()
    let script = """
      PATH="$(dirname "$certgen"):$PATH"; source <(certgen --generate-completion-script bash)
      COMP_WORDS=(certgen render fitta); COMP_CWORD=2; COMP_LINE='certgen render fitta'; COMP_POINT=20
      _certgen certgen fitta render; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Certgen(shell: script, in: folder)
    let offered = run.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      offered.contains("fitta-2077/annex-03") && offered.contains("fitta-2077/annex-05"), "\(run.output)")
    #expect(!offered.contains("fund-2081/annex-02"))
  }

  @Test("a reader that goes away is no error, a full disk is")
  func pipes() throws {
    let folder = try Folder()
    let gone = try Certgen(
      shell:
        "for i in 1 2 3 4 5; do $certgen forms show madhesh-2078/annex-03; done | head -c 1; "
        + "echo ${PIPESTATUS[0]}",
      in: folder)
    #expect(gone.complaints.isEmpty && gone.lines.last?.hasSuffix("0") == true)
    for command in ["forms", "--help", "render fund-2081/annex-02 --blank -o -"] {
      let full = try Certgen(shell: "$certgen \(command) > /dev/full", in: folder)
      #expect(full.status == 3 && full.complaints.hasPrefix("certgen: standard output: cannot be written"))
    }
  }

  @Test("the register comes from the operand, the option or the environment, in this order")
  func registers() throws {
    let folder = try Samples.folder()
    func run(_ arguments: String..., register: String? = nil) throws -> Certgen {
      try Certgen(
        Certgen.program, arguments, in: folder, environment: register.map { ["CERTGEN_REGISTER": $0] } ?? [:])
    }
    #expect(try run("init", register: "a").status == 0)
    #expect(try run("init", "b", register: "a").status == 0)
    #expect(try run("init", "--register", "c", register: "a").status == 0)
    #expect(["a", "b", "c"].allSatisfy(folder.names.contains))
    let (form, file) = ("fund-2081/annex-02", "cases/notice-women.json")
    #expect(try run("office", "--file", "office.json", register: "a").status == 0)
    #expect(try run("add", form, file, register: "a").status == 0)
    #expect(try run("add", "b", form, file, register: "a").status == 0)
    #expect(try run("add", "--register", "c", form, file, register: "a").status == 0)
    #expect(
      try run("issue", "1", "--date", RegisterTests.day, register: "a").rows.first?[1] == "OUT-2083-84-0001")
    #expect(try run("get", "OUT-2083-84-0001", "-o", "-", register: "a").status == 0)
    #expect(try run("get", "a", "OUT-2083-84-0001", "-o", "-", register: "b").status == 0)
    #expect(try run("get", "OUT-2083-84-0001", "-o", "-", "--register", "a").status == 0)
    for name in ["a", "b", "c"] { #expect(try run("cases", name).rows.count == 1) }
    #expect(try run("cases", register: "b").rows.map { $0[2] } == ["entered"])
  }

  @Test("on a terminal long work shows a bar, elsewhere lines alone")
  func progress() throws {
    let folder = try RegisterTests.office()
    let cases = try Samples.cases(of: RegisterTests.form).joined(separator: " ")
    let add = "$certgen add office.sqlite \(RegisterTests.form) \(cases)"
    let watched = try Certgen(shell: "script -qec \"\(add)\" /dev/null", in: folder)
    #expect(watched.output.contains("█") && watched.output.contains(" 3/7"), "\(watched.output)")
    let plain = try Certgen(
      shell: "$certgen issue office.sqlite --all --date \(RegisterTests.day) 2>&1", in: folder)
    #expect(plain.status == 0 && plain.rows.count == 7 && !plain.output.contains("█"))
  }

  @Test("no word on the command line reaches a terminal as a command to it")
  func controlCharacters() throws {
    let run = try Certgen("render", "\u{1B}[2J.xml", "--blank", in: try Folder())
    #expect(run.status == 3 && !run.complaints.contains("\u{1B}") && run.complaints.contains("[2J.xml"))
  }
}
