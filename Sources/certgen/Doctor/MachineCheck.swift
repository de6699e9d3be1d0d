import Foundation
import Glibc
import Printing

/// What a machine needs, whatever the register: fonts, a clock, room, printers.
enum MachineCheck {
  static func fonts() -> Diagnosis {
    do {
      let fonts = try CarriedFont.all()
      _ = try Renderer().placeholder()
      return .well("fonts", "\(fonts.count) carried, and letters can be drawn")
    } catch {
      return .wrong("fonts", "\(error)", "the program is damaged; install it anew")
    }
  }

  /// - Parameter lastAct: when the register was last written, by its own account.
  static func clock(now: Date = Date(), lastAct: Date?) -> Diagnosis {
    let shown = now.formatted(.iso8601)
    if now < released {
      return .wrong("clock", "says \(shown), before this program was made", "set the machine's clock")
    }
    if let lastAct, lastAct > now.addingTimeInterval(120) {
      return .wrong(
        "clock", "says \(shown), but the register was written at \(lastAct.formatted(.iso8601))",
        "set the machine's clock; papers are dated by it")
    }
    return .well("clock", shown)
  }

  /// No machine that runs this program lives before then.
  private static let released = Date(timeIntervalSince1970: 1_760_000_000)

  /// - Parameters:
  ///   - folder: where files are written.
  ///   - needed: how many bytes there should be room for.
  static func disk(_ part: String, _ folder: String, needed: UInt64) -> Diagnosis {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else {
      return .wrong(part, "\(folder): \(String(cString: strerror(errno)))", "see that the folder is there")
    }
    let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
    let shown = "\(folder): \(free >> 20) MiB free"
    if status.f_flag & UInt(ST_RDONLY) != 0 || access(folder, W_OK) != 0 {
      return .wrong(part, "\(folder): cannot be written", "check the rights, or mount it for writing")
    }
    if free < needed / 4 { return .wrong(part, shown, "make room: nothing can be issued on a full disk") }
    if free < needed { return .doubtful(part, shown, "make room of \(needed >> 20) MiB at least") }
    return .well(part, shown)
  }

  /// What CUPS has, where it is there (lpstat -e).
  static func printers() -> Diagnosis {
    let tool = "/usr/bin/lpstat"
    guard access(tool, X_OK) == 0 else {
      return .doubtful("printers", "CUPS is not installed here", "to print from here, install it: apt install cups-client")
    }
    let process = Process(), pipe = Pipe()
    process.executableURL = URL(filePath: tool)
    process.arguments = ["-e"]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else {
      return .doubtful("printers", "lpstat does not run", "see whether CUPS is installed whole")
    }
    // A scheduler that does not answer must not keep the doctor waiting.
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 5, execute: watch)
    let names = String(decoding: (try? pipe.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
      .split(separator: "\n")
    process.waitUntilExit()
    watch.cancel()
    guard !names.isEmpty else {
      return .doubtful("printers", "none is set up", "set one up in CUPS (http://localhost:631), or print the PDFs elsewhere")
    }
    return .well("printers", names.joined(separator: ", "))
  }
}
