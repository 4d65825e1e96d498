import Domain

/// The glossary.
struct BegrippenPagina: Bladzijde {
  let kader: Kader
  let letters: [Koppeling]
  let begrippen: [Begripregel]

  static let fields = Fields<BegrippenPagina>(bladzijde: [
    .list("letters", \.letters), .list("begrippen", \.begrippen),
    .flag("heeft_letters") { $0.letters.count > 1 },
  ])

  init(site: Site) {
    let opTerm = site.inhoud.begrippen.map { (sleutel: $0.term.folded, begrip: $0) }
      .sorted { ($0.sleutel, $0.begrip.slug) < ($1.sleutel, $1.begrip.slug) }
    begrippen = opTerm.map { Begripregel($0.begrip, site: site) }
    var letters: [Koppeling] = []
    for (sleutel, begrip) in opTerm {
      let letter = sleutel.prefix(1).uppercased()
      if letters.last?.tekst != letter { letters.append(Koppeling(letter, "#\(begrip.slug)")) }
    }
    self.letters = letters
    kader = site.kader(
      "Begrippen", beschrijving: "Moeilijke woorden over hulp op school, in gewoon Nederlands.",
      pad: "/begrippen/")
  }
}

/// A term with its meaning.
struct Begripregel: TemplateModel {
  let slug: String
  let term: String
  let betekenis: SafeHTML
  let ook: String

  static let fields = Fields<Begripregel>([
    .text("slug", \.slug), .text("term", \.term), .html("betekenis", \.betekenis), .text("ook", \.ook),
  ])

  init(_ begrip: Begrip, site: Site) {
    slug = begrip.slug.rawValue
    term = begrip.term
    betekenis = site.markdown.inline(begrip.betekenis)
    ook = begrip.ook.joined(separator: ", ")
  }
}
