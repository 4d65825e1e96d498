import Domain
import Insight

/// An ordinary page that the swv wrote.
struct TekstPagina: Bladzijde {
  let kader: Kader
  let tekst: SafeHTML

  static let fields = Fields<TekstPagina>(bladzijde: [.html("tekst", \.tekst)])

  init(_ pagina: Pagina, site: Site) {
    tekst = site.markdown.html(pagina.tekst, headingsBelow: 1)
    kader = site.kader(
      pagina.titel, beschrijving: site.markdown.line(pagina.tekst), pad: "/\(pagina.slug)/")
  }
}

/// The page for an address that does not exist.
struct NietGevondenPagina: Bladzijde {
  let kader: Kader
  static let fields = Fields<NietGevondenPagina>(bladzijde: [])

  init(site: Site) {
    kader = site.kader(
      "Deze bladzijde is er niet", beschrijving: "Deze bladzijde is er niet.", pad: "/404.html",
      zonderKruimels: true, verborgen: true)
  }
}

/// Leads from a former address to the present one, on any host and without a script.
struct DoorverwijsPagina: Bladzijde {
  let kader: Kader
  let naam: String
  let url: String

  static let fields = Fields<DoorverwijsPagina>(bladzijde: [.text("naam", \.naam), .text("url", \.url)])

  /// - Parameter naam: what stands at the new address.
  init(naar url: String, naam: String, site: Site) {
    self.naam = naam
    self.url = url
    // The frame is that of the present address: it is the canonical one.
    kader = site.kader(
      "Deze bladzijde is verhuisd", beschrijving: "\(naam) staat nu op een ander adres.", pad: url,
      zonderKruimels: true)
  }
}
