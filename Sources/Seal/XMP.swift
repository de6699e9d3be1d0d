extension Metadata {
  /// The metadata as an XMP packet (ISO 16684-1) that says the same as the Info dictionary
  /// (ISO 19005-2, 6.6.2.3 names the pairs). It is marked read-only and has no padding, for nobody
  /// edits a sealed document in place.
  var xmp: String {
    var properties = [
      "<dc:format>application/pdf</dc:format>",
      Self.alternatives("dc:title", title, language: language),
      "<dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>",
    ]
    if !subject.isEmpty {
      properties.append(Self.alternatives("dc:description", subject, language: language))
    }
    if !author.isEmpty {
      properties.append(
        "<dc:creator><rdf:Seq><rdf:li>\(Self.escaped(author))</rdf:li></rdf:Seq></dc:creator>")
    }
    properties += [
      "<xmp:CreatorTool>\(Self.program)</xmp:CreatorTool>",
      "<xmp:CreateDate>\(created.xmp)</xmp:CreateDate>",
      "<xmp:ModifyDate>\(created.xmp)</xmp:ModifyDate>",
      "<xmp:MetadataDate>\(created.xmp)</xmp:MetadataDate>",
      "<pdf:Producer>\(Self.program)</pdf:Producer>",
    ]
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      \(properties.joined(separator: "\n"))
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
  }

  /// A text in its language and, as XMP demands, once more as the default.
  private static func alternatives(_ name: String, _ text: String, language: String) -> String {
    let text = escaped(text)
    return "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text)</rdf:li>"
      + "<rdf:li xml:lang=\"\(language)\">\(text)</rdf:li></rdf:Alt></\(name)>"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
