/// A register refused or could not do what was asked; one line says what and, where it helps, what to do.
public enum RegisterError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(path: String)
  case exists(path: String)
  /// The file is not a register of this program.
  case notRegister(path: String, reason: String)
  /// A newer version of the program has changed the file.
  case newer(path: String)
  case readOnly(path: String)
  /// The file, or one of those beside it that SQLite needs, may not be read.
  case unreadable(path: String)
  /// Another process held the register longer than we waited.
  case locked(path: String)
  case diskFull(path: String)
  /// The system could not read or write what it has. The detail names what failed, as SQLite calls it.
  case deviceFailed(path: String, detail: String)
  case corrupt(path: String, detail: String)
  /// Anything else that SQLite or the system reports.
  case failed(path: String, detail: String)

  case noOffice
  case noCase(Int64)
  /// The same form with the same values and pictures is already a case.
  case duplicateCase(existing: Int64)
  case alreadyIssued(case: Int64, number: String)
  case noDocument(number: String)
  case alreadyVoid(number: String)
  /// A receipt, of which what was paid is given back instead.
  case receiptStands(number: String)
  /// A receipt that no payment begins.
  case receiptUnpaid
  case bookInUse(book: String, fiscalYear: String, given: Int)
  /// Every ordinal of the book, or of the numbers lent to this desk, is given.
  case bookFull(book: String, fiscalYear: String, last: Int)
  /// Several years have the number; the fiscal year tells which is meant.
  case ambiguousNumber(number: String, book: String)
  /// A paper quotes a number that its book does not have.
  case unknownNumber(field: String, number: String, book: String)
  /// A paper quotes the number of a paper that was made void.
  case voidNumber(field: String, number: String)
  /// A paper quotes the number of an industry of another name.
  case otherName(field: String, number: String)
  /// A number of the office's paper time that is in the book already.
  case numberTaken(field: String, number: String, book: String)
  /// A day on which the paper cannot be issued without a reason; `reason` says what stands against it.
  case impossibleDay(date: String, reason: String)
  /// Money that cannot be taken or given back so, or a day that cannot be closed; `reason` says why.
  case impossiblePayment(reason: String)
  /// What cannot be done with a case as it stands; `possible` is what can.
  case impossibleStep(CaseStep, in: CaseState, possible: [CaseStep])
  /// The case amends another, which is the one that is decided.
  case amending(case: Int64)
  /// The office wants another to decide than who entered.
  case sameEyes(name: String, doing: String)
  /// Several people act in the register, and none was named.
  case nobodyNamed
  case noPerson(name: String)
  case notAllowed(name: String, role: String)
  /// The file is of an earlier version and is not changed unasked.
  case older(path: String)
  /// A register that was to give way has documents that its successor lacks.
  case wouldLose(path: String, documents: Int)
  /// What only the office's register does, and not that of a desk.
  case atDesk(name: String, doing: String)
  /// A prefix, an opening balance, a reason or a name that cannot be taken.
  case invalid(what: String, reason: String)

  /// Whether the surroundings (file, disk, other processes) are at fault and not what was asked.
  public var isEnvironment: Bool {
    switch self {
    case .missing, .exists, .notRegister, .newer, .older, .readOnly, .unreadable, .locked, .diskFull,
      .deviceFailed, .corrupt, .failed:
      true
    default: false
    }
  }

  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such register; certgen init makes one"
    case .exists(let path): "\(path): exists already; nothing was changed"
    case .notRegister(let path, let reason): "\(path): not a certgen register (\(reason))"
    case .newer(let path): "\(path): written by a newer version of certgen; use that version"
    case .readOnly(let path): "\(path): cannot be written; check the rights of the file and of its folder"
    case .unreadable(let path):
      "\(path): cannot be read; check the rights of file, folder, and -wal and -shm beside it"
    case .locked(let path): "\(path): in use by another process; try again when it has finished"
    case .diskFull(let path):
      "\(path): the disk is full; what was begun was undone, what was told stays; make room first"
    case .deviceFailed(let path, let detail):
      "\(path): disk or limit on file sizes failed (\(detail)); what was begun was undone; check them"
    case .corrupt(let path, let detail): "\(path): damaged (\(detail)); restore it from a copy"
    case .failed(let path, let detail): "\(path): \(detail)"
    case .noOffice: "the register has no office yet; set it with certgen office"
    case .noCase: "not in the register"
    case .duplicateCase(let id): "the same case is in the register already, as case \(id)"
    case .alreadyIssued(_, let number): "issued already as \(number); certgen get gives the stored document"
    case .noDocument(let number): "document \(number): not in the register"
    case .alreadyVoid(let number): "document \(number): void already"
    case .receiptStands(let number):
      "receipt \(number): is not made void; give back what was paid, with certgen refund"
    case .receiptUnpaid: "is a receipt, which certgen pay and certgen refund write with the payment"
    case .bookInUse(let book, let year, let given):
      "book \(book) \(year): \(given) numbers given already, so its format and opening balance are final"
    case .bookFull(let book, let year, let last): "book \(book) \(year): has no number after \(last)"
    case .ambiguousNumber(let number, let book):
      "\(number): in several years of the book \(book); give the number with its fiscal year"
    case .unknownNumber(let field, let number, let book):
      "\(field): \(number) is not in the book \(book); enter what is older with certgen enter or add --registered"
    case .voidNumber(let field, let number): "\(field): the paper of \(number) was made void, or what it says given back"
    case .otherName(let field, let number): "\(field): \(number) is the number of another name"
    case .numberTaken(let field, let number, let book): "\(field): \(number) is in the book \(book) already"
    case .impossibleDay(let date, let reason):
      "\(date): \(reason); an administrator may issue it all the same, with --because REASON"
    case .impossiblePayment(let reason): reason
    case .impossibleStep(let step, let state, let possible):
      "is \(state.words), so there is nothing to \(step.rawValue)"
        + (possible.isEmpty ? "" : "; possible now: \(possible.map(\.rawValue).joined(separator: ", "))")
    case .amending(let id): "amends case \(id), which is the one to decide"
    case .sameEyes(let name, let doing):
      "\(name) entered the case, and by the office's rule of four eyes another has to \(doing) it"
    case .nobodyNamed: "who acts? Name a person of the register with --by NAME or CERTGEN_PERSON"
    case .noPerson(let name): "\(name): nobody of this name acts in the register; see certgen people list"
    case .notAllowed(let name, let role): "\(name): does not have the role \(role), which this needs"
    case .older(let path): "\(path): of an earlier version of certgen; change it with certgen migrate"
    case .wouldLose(let path, let documents):
      documents == 0
        ? "\(path): the backup has all its documents, none would be lost; leave --lose-documents out"
        : "\(path): has \(documents) \(documents == 1 ? "document" : "documents") that the backup lacks or does not know to be void; --lose-documents \(documents) gives them up"
    case .atDesk(let name, let doing):
      "this is the register of the desk \(name): \(doing) in the office's register"
    case .invalid(let what, let reason): "\(what): \(reason)"
    }
  }
}
