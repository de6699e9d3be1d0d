import Certificates
import Foundation
import Glibc

/// How a register is, and its copies.
struct RegisterCheck {
  let path: String
  /// Where its backups lie; nil where nobody says.
  let backups: String?

  func diagnoses() -> [Diagnosis] {
    let register: Register, condition: RegisterCondition
    do {
      register = try RegisterChoice.open(path, for: .reading)
      condition = try register.condition()
    } catch {
      return [.wrong("register", "\(error)", "without it nothing can be issued; certgen restore puts a backup in its place")]
    }
    return [state(condition), writing(), MachineCheck.clock(lastAct: condition.lastAct), room()] + copies(register)
  }

  private func state(_ condition: RegisterCondition) -> Diagnosis {
    if let first = condition.damage.first {
      return .wrong("register", "\(path): \(first)", "certgen verify-register says more; restore a backup")
    }
    let shown = "\(path): \(condition.documents) documents, \(condition.people) people"
    guard condition.hasOffice else {
      return .doubtful("register", "\(shown), no office", "set the office: certgen office set")
    }
    guard condition.people > 1 else {
      return .doubtful(
        "register", shown, "let each who works with it act under a name of their own: certgen people add")
    }
    return .well("register", shown)
  }

  private func writing() -> Diagnosis {
    do {
      _ = try Register.open(path: path, for: .writing)
      return .well("rights", "\(path): can be written by this account")
    } catch RegisterError.older {
      return .doubtful("version", "\(path): of an earlier version", "certgen migrate, which keeps a verified copy")
    } catch {
      return .doubtful("rights", "\(error)", "papers can be read here, not issued")
    }
  }

  /// As much room as the register has, for a backup, and 1 GiB for what is issued.
  private func room() -> Diagnosis {
    var status = stat()
    let size = stat(path, &status) == 0 ? UInt64(status.st_size) : 0
    return MachineCheck.disk("disk", InputFile.folder(of: path), needed: size + 1 << 30)
  }

  private func copies(_ register: Register) -> [Diagnosis] {
    guard let backups else {
      return [.doubtful("backups", "not looked for", "say where they are: --backups FOLDER")]
    }
    let folder = URL(filePath: backups)
    let files = (try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey])) ?? []
    let dated = files.compactMap { file -> (url: URL, day: Date)? in
      guard let values = try? file.resourceValues(forKeys: [.contentModificationDateKey, .isRegularFileKey]),
        values.isRegularFile == true, let day = values.contentModificationDate
      else { return nil }
      return (file, day)
    }.sorted { $0.day > $1.day }
    for (file, day) in dated.prefix(Self.most) where Self.isCopy(file.path, of: register) {
      let age = max(0, Int(Date().timeIntervalSince(day) / 86_400))
      let shown = "\(file.path): \(age) \(age == 1 ? "day" : "days") old"
      return [
        age > 7
          ? .doubtful("backups", shown, "make one: certgen backup; what was issued since would be lost")
          : .well("backups", shown)
      ]
    }
    return [.wrong("backups", "\(backups): has no backup of this register", "make one: certgen backup")]
  }

  /// So many files are looked at.
  private static let most = 50

  /// Whether a file is a register whose history this one goes on from.
  private static func isCopy(_ path: String, of register: Register) -> Bool {
    guard let copy = try? Register.open(path: path, for: .reading), let head = try? copy.condition().head
    else { return false }
    return (try? register.hasHead(head)) ?? false
  }
}
