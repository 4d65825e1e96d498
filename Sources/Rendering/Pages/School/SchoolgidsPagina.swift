import Domain
import Insight

/// A text about the school's support, ready to paste into the schoolgids.
struct SchoolgidsPagina: Bladzijde {
  let kader: Kader
  let naam: String
  let url: String
  let schooljaar: String
  let voorbeeld: SafeHTML
  let html: String
  let tekst: String
  let voorlopig: Bool

  static let fields = Fields<SchoolgidsPagina>(bladzijde: [
    .text("naam", \.naam), .text("url", \.url), .text("schooljaar", \.schooljaar),
    .html("voorbeeld", \.voorbeeld), .text("html", \.html), .text("tekst", \.tekst),
    .flag("voorlopig", \.voorlopig),
  ])

  init(_ editie: Editie, site: Site) {
    let school = editie.school
    let fragment = Schoolgidstekst(editie, site: site)
    naam = school.naam
    url = "/scholen/\(school.slug)/"
    schooljaar = editie.schooljaar.description
    voorbeeld = fragment.html(kop: 3)
    html = fragment.html(kop: 2).html
    tekst = fragment.tekst
    voorlopig = editie.profiel.status != .vastgesteld
    kader = site.kader(
      "Tekst voor de schoolgids", paginatitel: "Tekst voor de schoolgids, \(school.naam)",
      beschrijving: "De hulp van \(school.naam) als tekst voor de schoolgids.", pad: "\(url)schoolgids/",
      boven: [Site.scholen, Koppeling(school.naam, url)], verborgen: true)
  }
}
