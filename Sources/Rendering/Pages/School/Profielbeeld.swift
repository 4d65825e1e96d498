import Domain
import Insight

/// What a school offers in one school year, as its page shows it.
struct Profielbeeld: TemplateModel {
  let schooljaar: String
  let status: Profiel.Status
  /// Open in a concept without a date.
  let peildatum: Dag?
  let vastgesteld: Dag?
  let vastgesteldDoor: String?
  let bevestigd: Dag?
  let contact: Aanspreekpunt
  let contactpersoon: String?
  let bel: Koppeling?
  let mr: MRBeeld?
  let kort: Tekstblok?
  let begin: [Tekstblok]
  let einde: [Tekstblok]
  let legenda: [Legendaregel]
  let onderdelen: [Onderdeelblok]
  let geschiedenis: Antwoordgeschiedenis?
  let documentnaam: String
  let heeftVeelAntwoorden: Bool

  /// More answers than this fit on one sheet only when each keeps to fewer lines.
  private static let meestOpEenA4 = 52

  static let fields = Fields<Profielbeeld>([
    .text("schooljaar", \.schooljaar),
    .flag("concept") { $0.status == .concept },
    .flag("bij_mr") { $0.status == .bijMR },
    .model("peildatum", \.peildatum),
    .model("vastgesteld", \.vastgesteld),
    .optionalText("vastgesteld_door", \.vastgesteldDoor),
    .model("bevestigd", \.bevestigd),
    .model("contact", \.contact),
    .text("contactrol") { $0.contact.naam.metKleineLetter },
    .optionalText("contactpersoon", \.contactpersoon),
    .model("bel", \.bel),
    .flag("heeft_bel") { $0.bel != nil },
    .model("mr", \.mr),
    .model("kort", \.kort),
    .list("begin", \.begin),
    .list("einde", \.einde),
    .list("legenda", \.legenda),
    .flag("heeft_legenda") { !$0.legenda.isEmpty },
    .list("onderdelen", \.onderdelen),
    .model("geschiedenis", \.geschiedenis),
    .text("documentnaam", \.documentnaam),
    .flag("veel_antwoorden", \.heeftVeelAntwoorden),
  ])

  /// - Parameter edities: this edition and the older ones, newest first.
  init(_ editie: Editie, edities: ArraySlice<Editie>, site: Site) {
    let profiel = editie.profiel
    schooljaar = editie.schooljaar.description
    status = profiel.status
    peildatum = profiel.peildatum.map { Dag($0) }
    vastgesteld = profiel.vastgesteld.map { Dag($0.datum) }
    vastgesteldDoor = profiel.vastgesteld?.door
    bevestigd = profiel.ongewijzigdBevestigd.map { Dag($0) }
    contact = Aanspreekpunt(
      naam: profiel.contact.rol, uitleg: profiel.contact.naam, telefoon: profiel.contact.telefoon,
      email: profiel.contact.email, website: nil)
    contactpersoon = profiel.contact.naam
    bel = (profiel.contact.telefoon ?? editie.school.contact.telefoon).map { Koppeling($0) }
    mr = profiel.medezeggenschap.map { MRBeeld($0, bevoegdheid: site.swv.medezeggenschap) }
    let keuze = Tekstkeuze(editie.schema)
    let blokken = Tekstblok.alle(van: editie, site: site)
    let rest = blokken.filter { $0.sectie.id != keuze.kort?.id }
    kort = blokken.first { $0.sectie.id == keuze.kort?.id }?.blok
    begin = rest.filter { keuze.staatVooraan($0.sectie) }.map(\.blok)
    einde = rest.filter { !keuze.staatVooraan($0.sectie) }.map(\.blok)
    heeftVeelAntwoorden = editie.onderdelen.reduce(0) { $0 + $1.indicatoren.count } > Self.meestOpEenA4
    let gevraagd = editie.onderdelen.flatMap(\.indicatoren)
    legenda = Legendaregel.alle(van: gevraagd, in: editie.schema)
    onderdelen = Onderdeelblok.alle(van: edities, site: site)
    geschiedenis = Antwoordgeschiedenis(edities, site: site)
    documentnaam = site.swv.site.documentnaam.rawValue
  }
}
