import Nepali

extension String {
  /// The text as a refusal shows it: in quotation marks, short, on one line, nothing in it unseen.
  package var quoted: String { Nepali.quoted(self) }

  /// The text as a line of output can hold it: a file's name is chosen by whoever made the file.
  package var onOneLine: String { Nepali.onOneLine(self) }
}
