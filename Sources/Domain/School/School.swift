/// Who a school is: what does not change every year. One file in `scholen/` each.
public struct School: Hashable, Sendable {
  /// The file's name, and so the school's address on the site.
  public let slug: Slug
  public let naam: String
  public let brin: Brin
  public let vestiging: Vestigingsnummer
  public let soort: SoortOnderwijs
  /// The board that runs the school.
  public let bestuur: String
  public let denominatie: String?
  public let adres: Adres
  public let locatie: Coordinaat?
  public let contact: Contact
  /// Departments (vo); empty where the school answers as a whole.
  public let afdelingen: [Afdeling]
  /// The day from which the school is closed.
  public let gesloten: Datum?
  /// Addresses that the school had before; pages there lead to the present one.
  public let vorigeSlugs: [Slug]

  public init(
    slug: Slug, naam: String, brin: Brin, vestiging: Vestigingsnummer, soort: SoortOnderwijs,
    bestuur: String, denominatie: String?, adres: Adres, locatie: Coordinaat?, contact: Contact,
    afdelingen: [Afdeling] = [], gesloten: Datum? = nil, vorigeSlugs: [Slug] = []
  ) {
    self.slug = slug
    self.naam = naam
    self.brin = brin
    self.vestiging = vestiging
    self.soort = soort
    self.bestuur = bestuur
    self.denominatie = denominatie
    self.adres = adres
    self.locatie = locatie
    self.contact = contact
    self.afdelingen = afdelingen
    self.gesloten = gesloten
    self.vorigeSlugs = vorigeSlugs
  }

  /// Whether the school is closed on a day.
  public func isGesloten(op datum: Datum) -> Bool { gesloten.map { $0 <= datum } ?? false }
}

/// A street address in the Netherlands.
public struct Adres: Hashable, Sendable {
  public let straat: String
  /// With its addition, as typed: `12`, `12a`, `12-14`.
  public let huisnummer: String
  public let postcode: Postcode
  public let plaats: String
  public let gemeente: String

  public init(straat: String, huisnummer: String, postcode: Postcode, plaats: String, gemeente: String) {
    self.straat = straat
    self.huisnummer = huisnummer
    self.postcode = postcode
    self.plaats = plaats
    self.gemeente = gemeente
  }
}

/// A department of a school for voortgezet onderwijs, such as `vmbo-bk`.
public struct Afdeling: Hashable, Sendable {
  public typealias ID = Identifier<Afdeling>

  public let id: ID
  public let naam: String

  public init(id: ID, naam: String) {
    self.id = id
    self.naam = naam
  }
}
