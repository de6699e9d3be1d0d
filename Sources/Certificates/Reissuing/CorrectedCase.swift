import Printing

/// A case that is to take the place of the one that a paper tells of.
public enum CorrectedCase {
  /// A case file, what refusals call it, and the bytes of its pictures.
  case file([UInt8], name: String, pictures: (_ path: String) throws -> [UInt8])
  /// A case that was entered into the register already.
  case entered(Int64)

  /// What a checked one is made of.
  enum Source {
    case file(Content)
    case entered(Int64)
  }
}
