import Foundation

/// Draws the photographs and signatures of the demo: `portraits LIST DIRECTORY`.
///
/// No photograph of a person is needed to show the program, and none has to be licensed. The same
/// list gives the same pictures.
@main
enum Portraits {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let list = arguments.first, let directory = arguments.last else {
      fail("usage: portraits LIST DIRECTORY", status: 2)
    }
    do {
      let pictures = try Picture.list(in: list)
      for picture in pictures {
        try picture.draw(into: directory)
      }
      print("portraits: \(pictures.count) pictures in \(directory)")
    } catch {
      fail("portraits: \(error)", status: 1)
    }
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }
}
