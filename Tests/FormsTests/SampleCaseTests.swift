import Cases
import FormFiles
import Forms
import Foundation
import Printing
import Testing

/// The cases inside the program with which forms are proved.
@Suite struct SampleCaseTests {
  @Test func everyFormWithFieldsHasBoth() throws {
    for form in try Catalogue.builtIn.all() where !form.fields.isEmpty {
      for part in [SampleCase.Part.ordinary, .worst] {
        #expect(SampleCase.of(form.id, part) != nil, "\(form.id) has no \(part) case in Forms/samples.c")
      }
    }
    #expect(SampleCase.of("madhesh-2078/annex-99", .worst) == nil)
    #expect(certgen_sample_at(10_000).bytes == nil)
  }

  @Test func eachIsItsFile() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/cases")
    for index in 0..<certgen_sample_count() {
      let sample = certgen_sample_at(index)
      let name = String(cString: sample.file)
      let bytes = [UInt8](UnsafeBufferPointer(start: sample.bytes, count: sample.length))
      #expect(try [UInt8](Data(contentsOf: folder.appending(path: name))) == bytes, "\(name)")
      let part = sample.part == certgen_sample_worst ? SampleCase.Part.worst : .ordinary
      #expect(SampleCase.of(String(cString: sample.form), part)?.file == name)
    }
  }
}
