import ArgumentParser
import Cases
import Forms
import Tables

/// How a file of rows is read.
struct TableChoice: ParsableArguments {
  @Option(help: "The sheet of a workbook; else the only one that is shown.") var sheet: String?
  @Option(help: "The sign that parts the values of a CSV (tab for a tab); else it is found out.")
  var delimiter: DelimiterArgument?
  @Option(
    help: "How the letters of a text are written: utf-8, utf-16le, utf-16be, cp1252; else it is found out.")
  var encoding: EncodingArgument?
  @Option(
    help: """
      A JSON object, head → field, for heads that are neither names nor labels of the form; null passes a column \
      over.
      """, completion: .file(extensions: ["json"]))
  var map: String?
  @Option(
    help: """
      A column, by its head or field, that tells rows apart; may be repeated. Rows of one key that follow each other \
      are one case, and a row that came in already changes nothing.
      """)
  var key: [String] = []
  @Option(
    help: """
      What was typed in Preeti: auto judges each column, none converts nothing, else columns by head or field; may be \
      repeated.
      """)
  var preeti: [String] = []

  /// What the heads of the file mean for a form.
  func names(_ form: Form) throws -> HeadNames {
    let map = try map.map { path in
      try HeadMap.read(InputFile.read(path, limit: InputFile.mostJSON), file: path)
    }
    return try HeadNames(form, map: map ?? [:], keys: key)
  }

  /// Opens a file of rows.
  func open(_ path: String) throws -> TableReader {
    Inputs.note(path: path)
    return try TableReader(
      path: path,
      choices: TableReader.Choices(sheet: sheet, delimiter: delimiter?.byte, encoding: encoding?.encoding))
  }

  /// Which columns are converted.
  func preeti(_ names: HeadNames) throws -> PreetiColumns {
    switch preeti {
    case [], ["auto"]: return PreetiColumns(.automatic)
    case ["none"]: return PreetiColumns(.none)
    default:
      return PreetiColumns(
        .named(
          Set(
            try preeti.map { word in
              guard let name = names.target(word)?.name else {
                throw ValidationError(
                  "\(word) is no column of \(names.form.id); --preeti takes auto, none or columns.")
              }
              return name
            })))
    }
  }
}

/// An encoding by its name.
struct EncodingArgument: ExpressibleByArgument {
  let encoding: TextEncoding

  init?(argument: String) {
    guard let encoding = TextEncoding(rawValue: argument.lowercased()) else { return nil }
    self.encoding = encoding
  }
}

/// One sign of ASCII, or `tab`.
struct DelimiterArgument: ExpressibleByArgument {
  let byte: UInt8

  init?(argument: String) {
    let sign = argument == "tab" || argument == "\\t" ? "\t" : argument
    guard let byte = sign.utf8.first, sign.utf8.count == 1, byte < 0x80,
      ![0x22, 0x0A, 0x0D, 0].contains(byte)
    else {
      return nil
    }
    self.byte = byte
  }
}
