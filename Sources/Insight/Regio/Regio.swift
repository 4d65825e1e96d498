import Domain

/// All schools of the region as the site shows them on one day, worked out once.
public struct Regio: Sendable {
  public let inhoud: Inhoud
  public let datum: Datum
  /// All schools by name, closed ones too.
  public let alle: [Schoolbeeld]
  /// Open schools, by name.
  public let scholen: [Schoolbeeld]
  /// Closed schools, by name.
  public let gesloten: [Schoolbeeld]
  public let gemeenten: [Gemeente]
  public let lijnen: Indicatorlijnen
  /// The newest school year that has a schema.
  public let nieuwsteSchema: Schema?
  /// The school year of which a profile must be to count as of now: the newest that has a schema, but
  /// never one that has yet to begin.
  public let actueelJaar: Schooljaar?

  private let nabijheid: Nabijheid

  /// - Parameter status: the least that a profile must have reached to be shown.
  public init(inhoud: Inhoud, datum: Datum, vanaf status: Profiel.Status) {
    self.inhoud = inhoud
    self.datum = datum
    let nieuwste = inhoud.schooljaren.first
    nieuwsteSchema = nieuwste.flatMap { inhoud.schemas[$0] }
    let lopend = Schooljaar(bij: datum)
    let actueel = nieuwste.map { jaar in lopend.map { min($0, jaar) } ?? jaar }
    actueelJaar = actueel
    lijnen = Indicatorlijnen(schemas: inhoud.schemas)
    let grens = inhoud.samenwerkingsverband.site.verouderdNaMaanden
    let opNaam = inhoud.scholen.map { (sleutel: $0.naam.alfabetisch, school: $0) }
      .sorted { ($0.sleutel, $0.school.slug) < ($1.sleutel, $1.school.slug) }
    alle = opNaam.map { _, school in
      Schoolbeeld(
        school: school, edities: inhoud.edities(van: school, vanaf: status), actueelJaar: actueel,
        datum: datum, verouderdNaMaanden: grens)
    }
    scholen = alle.filter { !$0.school.isGesloten(op: datum) }
    gesloten = alle.filter { $0.school.isGesloten(op: datum) }
    gemeenten = Gemeente.alle(
      genoemd: inhoud.samenwerkingsverband.gemeenten, open: scholen, gesloten: gesloten)
    nabijheid = Nabijheid(plekken: scholen.map(\.school.locatie))
  }

  /// The open schools nearest to a school, nearest first; empty when its place is not known.
  public func inDeBuurt(van school: School, aantal: Int) -> [(beeld: Schoolbeeld, kilometers: Double)] {
    guard let plek = school.locatie else { return [] }
    return nabijheid.dichtstbij(plek, aantal: aantal + 1)
      .map { (beeld: scholen[$0.index], kilometers: $0.kilometers) }
      .filter { $0.beeld.school.slug != school.slug }
      .prefix(aantal).map { $0 }
  }

  /// The schools grouped by their answer to an indicator of the newest schema.
  public func overzicht(van indicator: Indicator, in schema: Schema) -> Indicatoroverzicht {
    Indicatoroverzicht(van: indicator, in: schema, beelden: scholen, lijnen: lijnen)
  }

  /// Open schools without any profile, by name.
  public var zonderProfiel: [Schoolbeeld] { scholen.filter { $0.toestand == .geen } }
  /// Open schools whose only profiles are of an earlier school year, by name.
  public var metAlleenOuderProfiel: [Schoolbeeld] { scholen.filter { $0.toestand == .alleenOuder } }
}
