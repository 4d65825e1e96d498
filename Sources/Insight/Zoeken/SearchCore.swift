import Domain

/// One thing that search can find and that is not a school or a place.
public struct SearchDocument: Sendable {
  public enum Kind: Int, Sendable {
    case hulp = 0
    case begrip = 3
    case pagina = 4
  }

  public let kind: Kind
  /// Its address below the root of the site, without a slash before it.
  public let path: String
  public let name: String
  /// A line of explanation; it is searched too.
  public let note: String
  /// Other names, each of one or more words.
  public let names: [String]
  /// Words from longer texts that none of the above has.
  public let words: [String]

  init(_ kind: Kind, path: String, name: String, note: String, names: [String] = [], texts: [String] = []) {
    self.kind = kind
    self.path = path
    self.name = name
    self.note = note
    self.names = names
    var seen = StopWords.stems
    for word in ([name, note] + names).flatMap({ Words.all($0) }) { seen.insert(Stemmer.stem(word)) }
    words = texts.flatMap { Words.all($0) }.filter {
      $0.utf8.count > 2 && seen.insert(Stemmer.stem($0)).inserted
    }
  }
}

/// What a search always needs: needs, indicators, terms and pages.
public struct SearchCore: Sendable {
  public let documents: [SearchDocument]

  public init(_ regio: Regio) {
    let schema = regio.nieuwsteSchema
    documents =
      (schema.map { Self.behoeften($0) + Self.indicatoren($0) } ?? [])
      + regio.inhoud.begrippen.map { begrip in
        SearchDocument(
          .begrip, path: "begrippen/#\(begrip.slug)", name: begrip.term, note: begrip.betekenis,
          names: begrip.ook)
      }
      + regio.inhoud.paginas.map { pagina in
        SearchDocument(
          .pagina, path: "\(pagina.slug)/", name: pagina.titel, note: "", names: headings(of: pagina.tekst),
          texts: [pagina.tekst])
      }
  }

  private static func behoeften(_ schema: Schema) -> [SearchDocument] {
    schema.behoeften.map { behoefte in
      SearchDocument(
        .hulp, path: "behoeften/\(behoefte.id)/", name: behoefte.label, note: behoefte.uitleg ?? "",
        names: behoefte.zoekwoorden)
    }
  }

  private static func indicatoren(_ schema: Schema) -> [SearchDocument] {
    schema.onderdelen.flatMap { onderdeel in
      onderdeel.indicatoren.map { indicator in
        SearchDocument(
          .hulp, path: "indicatoren/\(indicator.id)/", name: indicator.label, note: indicator.vraag,
          names: indicator.zoekwoorden, texts: [onderdeel.titel, indicator.uitleg])
      }
    }
  }
}

/// The headings of a Markdown text: the lines that begin with `#`.
private func headings(of markdown: String) -> [String] {
  markdown.split(separator: "\n").compactMap { line in
    guard line.first == "#" else { return nil }
    return String(line.drop { $0 == "#" || $0 == " " })
  }
}
