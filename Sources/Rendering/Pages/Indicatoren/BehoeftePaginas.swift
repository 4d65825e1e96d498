import Domain
import Insight

/// All needs with which parents come.
struct BehoeftenPagina: Bladzijde {
  let kader: Kader
  let behoeften: [Ingang]

  static let fields = Fields<BehoeftenPagina>(bladzijde: [.list("behoeften", \.behoeften)])

  init(schema: Schema?, site: Site) {
    behoeften = (schema?.behoeften ?? []).map { Ingang($0) }
    kader = site.kader(
      "Wat heeft uw kind nodig?",
      beschrijving: "Kies wat uw kind nodig heeft en zie welke scholen van \(site.swv.naam) hulp bieden.",
      pad: "/behoeften/")
  }
}

/// The questions that belong to one need, and who offers what.
struct BehoeftePagina: Bladzijde {
  let kader: Kader
  let uitleg: String?
  let indicatoren: [Behoeftevraag]
  let isGroot: Bool
  /// The list of schools, filtered to those that help with this need.
  let filteradres: String?

  static let fields = Fields<BehoeftePagina>(bladzijde: [
    .optionalText("filteradres", \.filteradres),
    .optionalText("uitleg", \.uitleg), .list("indicatoren", \.indicatoren),
    .flag("heeft_indicatoren") { !$0.indicatoren.isEmpty }, .flag("per_gemeente", \.isGroot),
  ])

  init(_ behoefte: Behoefte, schema: Schema, site: Site) {
    uitleg = behoefte.uitleg
    isGroot = site.isGroot
    let optie = site.filters.groep(.behoefte)?.opties.first { $0.inhoud == .behoefte(behoefte) }
    filteradres = optie.map { "/scholen/?behoefte=\($0.sleutel)" }
    indicatoren = schema.indicatoren(bij: behoefte.id).map { indicator in
      // In a large region the page of the question itself tells who offers it, per municipality.
      let (groepen, tabel) =
        site.isGroot
        ? ([], []) : Groepblok.verdeeld(site.regio.overzicht(van: indicator, in: schema), site: site)
      return Behoeftevraag(
        id: indicator.id.rawValue, label: indicator.label, vraag: indicator.vraag,
        url: "/indicatoren/\(indicator.id)/", groepen: groepen, tabel: tabel)
    }
    kader = site.kader(
      behoefte.label,
      beschrijving:
        "\(behoefte.label): welke hulp bieden de scholen van \(site.swv.naam)? \(behoefte.uitleg ?? "")",
      pad: "/behoeften/\(behoefte.id)/", boven: [Site.behoeften])
  }
}

/// One question on the page of a need.
struct Behoeftevraag: TemplateModel {
  let id: String
  let label: String
  let vraag: String
  let url: String
  let groepen: [Groepblok]
  /// Numbers, dates and texts: one row a school.
  let tabel: [Vermeldingregel]

  static let fields = Fields<Behoeftevraag>([
    .text("id", \.id), .text("label", \.label), .text("vraag", \.vraag), .text("url", \.url),
    .list("groepen", \.groepen), .list("tabel", \.tabel), .flag("heeft_tabel") { !$0.tabel.isEmpty },
  ])
}
