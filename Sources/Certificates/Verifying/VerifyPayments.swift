import GRDB

extension Verifier {
  /// Every receipt says one payment, and is linked to the case that it is for.
  func checkPayments() throws {
    try each(
      """
      SELECT payments.id FROM payments
      WHERE NOT EXISTS (
        SELECT 1 FROM documents JOIN case_links ON case_links.case_id = documents.case_id
        WHERE documents.id = receipt AND kind = 'receipt' AND other = payments.case_id)
      ORDER BY payments.id
      """
    ) { row in note("payments/\(try row.decode(Int64.self, atIndex: 0))", "its receipt is not that of its case") }
    try each(
      """
      SELECT key FROM documents JOIN numbers ON document = documents.id AND field IS NULL
      WHERE book = 'receipt' AND documents.id NOT IN (SELECT receipt FROM payments) ORDER BY documents.id
      """
    ) { row in note("documents/\(try row.decode(String.self, atIndex: 0))", "is a receipt of no payment") }
  }
}
