import CQPDF

extension QPDFDocument {
  func set(_ key: String, of dictionary: qpdf_oh, to value: qpdf_oh) {
    qpdf_oh_replace_key(data, dictionary, key, value)
  }

  func remove(_ key: String, of dictionary: qpdf_oh) { qpdf_oh_remove_key(data, dictionary, key) }

  func newName(_ name: String) -> qpdf_oh { qpdf_oh_new_name(data, name) }
  func newBool(_ value: Bool) -> qpdf_oh { qpdf_oh_new_bool(data, value ? QPDF_TRUE : QPDF_FALSE) }
  func newDictionary() -> qpdf_oh { qpdf_oh_new_dictionary(data) }
  /// An array of numbers with up to three decimals.
  func newArray(_ numbers: [Double]) -> qpdf_oh {
    let array = qpdf_oh_new_array(data)
    for number in numbers { qpdf_oh_append_item(data, array, qpdf_oh_new_real_from_double(data, number, 3)) }
    return array
  }
  func newIndirect(_ object: qpdf_oh) -> qpdf_oh { qpdf_make_indirect_object(data, object) }

  /// A text string: PDFDocEncoding where it holds the text, else UTF-16 (ISO 32000-1, 7.9.2.2).
  func newText(_ text: String) -> qpdf_oh { qpdf_oh_new_unicode_string(data, text) }

  /// An indirect stream with a copy of the bytes, stored as they are.
  func newStream(_ bytes: [UInt8]) -> qpdf_oh {
    let stream = qpdf_oh_new_stream(data)
    qpdf_oh_replace_stream_data(
      data, stream, bytes, bytes.count, qpdf_oh_new_null(data), qpdf_oh_new_null(data))
    return stream
  }

  /// Writes the PDF as version 1.7, every stream as it is stored. Objects that nothing refers to
  /// fall away, the others go compressed into object streams, which makes a certificate about a
  /// seventh smaller. The file identifier is computed from the content.
  consuming func write() throws(SealError) -> [UInt8] {
    if let problem = problem() { throw .unwritablePDF(problem) }
    _ = qpdf_init_write_memory(data)
    qpdf_force_pdf_version(data, "1.7")
    qpdf_set_object_stream_mode(data, qpdf_o_generate)
    qpdf_set_decode_level(data, qpdf_dl_none)
    qpdf_set_deterministic_ID(data, QPDF_TRUE)
    _ = qpdf_write(data)
    if let problem = problem() { throw .unwritablePDF(problem) }
    guard let start = qpdf_get_buffer(data) else { throw .outOfMemory(doing: "writing a PDF") }
    return Array(UnsafeBufferPointer(start: start, count: qpdf_get_buffer_length(data)))
  }
}
