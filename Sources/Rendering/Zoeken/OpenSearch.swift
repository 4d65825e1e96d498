/// Tells browsers how to search the site from their own search box.
struct OpenSearch {
  private let site: Site

  init(_ site: Site) { self.site = site }

  var file: DataFile {
    DataFile("/opensearch.xml", text, source: "samenwerkingsverband.yaml")
  }

  private var text: String {
    // At most 16 characters, says OpenSearch 1.1: the name of the region, without what every swv is called.
    let own = site.swv.naam.replacing("Samenwerkingsverband ", with: "")
    let name = Self.escaped(String(own.prefix(16)))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>\(name)</ShortName>
      <Description>\(Self.escaped("\(site.swv.site.titel) \(site.swv.naam)"))</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Language>nl</Language>
      <Url type="text/html" template="\(Self.escaped(site.options.absolute("/zoeken/")))?q={searchTerms}"/>
      </OpenSearchDescription>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
