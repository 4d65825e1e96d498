import Domain
import Insight

/// What a school offers as a text on its own, for the schoolgids.
struct Schoolgidstekst {
  private let site: Site
  private let editie: Editie
  private let adres: String

  init(_ editie: Editie, site: Site) {
    self.editie = editie
    self.site = site
    adres = site.options.absolute("/scholen/\(editie.school.slug)/")
  }

  private var titel: String { "Welke hulp biedt \(editie.school.naam)?" }

  private var slot: String {
    let vastgesteld =
      editie.profiel.vastgesteld.map { "Vastgesteld op \($0.datum.voluit) door \($0.door)." }
      ?? "Nog niet vastgesteld."
    let peildatum = editie.profiel.peildatum.map { " Peildatum \($0.voluit)." } ?? ""
    return "Schooljaar \(editie.schooljaar). \(vastgesteld)\(peildatum)"
  }

  /// - Parameter kop: the level of the highest heading.
  func html(kop niveau: Int) -> SafeHTML {
    var regels = [element("h\(niveau)", SafeHTML(escaping: titel))]
    for (sectie, blok) in teksten(onder: niveau + 1) {
      regels.append(element("h\(niveau + 1)", SafeHTML(escaping: sectie.titel)))
      regels.append(blok)
    }
    for (onderdeel, indicatoren) in editie.onderdelen {
      regels.append(element("h\(niveau + 1)", SafeHTML(escaping: onderdeel.titel)))
      let punten = indicatoren.map { element("li", SafeHTML(escaping: regel(van: $0))) }
      regels.append(element("ul", punten.joined(separator: SafeHTML(trusted: "\n"))))
    }
    let link =
      SafeHTML(trusted: "<a href=\"\(SafeHTML(escaping: adres).html)\">")
      + SafeHTML(escaping: WebAdres(adres)?.leesbaar ?? adres) + SafeHTML(trusted: "</a>")
    regels.append(element("p", SafeHTML(escaping: "\(slot) Alle antwoorden met uitleg: ") + link))
    return regels.joined(separator: SafeHTML(trusted: "\n"))
  }

  var tekst: String {
    var alineas = [titel]
    for sectie in editie.schema.teksten {
      guard let tekst = editie.profiel.teksten[sectie.id] else { continue }
      alineas.append("\(sectie.titel)\n\(site.markdown.plainText(tekst))")
    }
    for (onderdeel, indicatoren) in editie.onderdelen {
      alineas.append(
        ([onderdeel.titel] + indicatoren.map { "- \(regel(van: $0))" }).joined(separator: "\n"))
    }
    alineas.append("\(slot)\nAlle antwoorden met uitleg: \(adres)")
    return alineas.joined(separator: "\n\n")
  }

  private func teksten(onder niveau: Int) -> [(Tekstsectie, SafeHTML)] {
    editie.schema.teksten.compactMap { sectie in
      editie.profiel.teksten[sectie.id].map {
        (sectie, site.markdown.html($0, headingsBelow: niveau).zonderSlotregel.metAdressen(van: site.options))
      }
    }
  }

  private func regel(van indicator: Indicator) -> String {
    let stand = editie.profiel.stand(van: indicator.id)
    var delen = ["\(indicator.label): \(woorden(van: stand, op: indicator))"]
    for afdeling in editie.school.afdelingen {
      let anders = editie.profiel.stand(van: indicator.id, in: afdeling.id)
      if anders != stand { delen.append("\(afdeling.naam): \(woorden(van: anders, op: indicator))") }
    }
    return delen.joined(separator: "; ")
  }

  private func woorden(van stand: Stand, op indicator: Indicator) -> String {
    guard let antwoord = stand.antwoord else { return "onbekend, nog niet ingevuld" }
    var tekst = Antwoordtekst(van: antwoord.waarde, op: indicator, in: editie.schema).label
    if let partner = antwoord.partner { tekst += " (\(partner))" }
    if let alternatief = antwoord.alternatief { tekst += ". Wat wel kan: \(alternatief)" }
    return tekst
  }

  private func element(_ naam: String, _ inhoud: SafeHTML) -> SafeHTML {
    SafeHTML(trusted: "<\(naam)>") + inhoud + SafeHTML(trusted: "</\(naam)>")
  }
}

extension SafeHTML {
  /// The HTML with links that also work on another site.
  fileprivate func metAdressen(van options: SiteOptions) -> SafeHTML {
    SafeHTML(
      trusted: html.replacing("href=\"/", with: "href=\"\(SafeHTML(escaping: options.absolute("/")).html)"))
  }

  /// The HTML without the line end with which libcmark closes a block.
  fileprivate var zonderSlotregel: SafeHTML {
    html.hasSuffix("\n") ? SafeHTML(trusted: String(html.dropLast())) : self
  }
}
