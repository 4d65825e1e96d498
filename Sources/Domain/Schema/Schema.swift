/// What the swv agreed for one school year: which indicators every profile answers, on which scales,
/// and which answers belong to the basisondersteuning.
public struct Schema: Hashable, Sendable {
  public let schooljaar: Schooljaar
  /// The scales in the order in which they were written.
  public let schalen: [Schaal]
  public let behoeften: [Behoefte]
  /// The budget of one answer's explanation, partner or alternative, in Unicode code points.
  public let toelichtingMaxTekens: Int
  /// Combinations whose coverage the swv watches.
  public let dekking: [Dekkingsvraag]
  public let onderdelen: [Onderdeel]
  public let teksten: [Tekstsectie]

  private let indicatorenByID: [Indicator.ID: Indicator]
  private let schalenByID: [Schaal.ID: Schaal]

  public init(
    schooljaar: Schooljaar, schalen: [Schaal], behoeften: [Behoefte], toelichtingMaxTekens: Int,
    dekking: [Dekkingsvraag], onderdelen: [Onderdeel], teksten: [Tekstsectie]
  ) {
    self.schooljaar = schooljaar
    self.schalen = schalen
    self.behoeften = behoeften
    self.toelichtingMaxTekens = toelichtingMaxTekens
    self.dekking = dekking
    self.onderdelen = onderdelen
    self.teksten = teksten
    indicatorenByID = Dictionary(
      onderdelen.flatMap(\.indicatoren).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    schalenByID = Dictionary(schalen.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All indicators in the order of the schema.
  public var indicatoren: [Indicator] { onderdelen.flatMap(\.indicatoren) }

  public func indicator(_ id: Indicator.ID) -> Indicator? { indicatorenByID[id] }
  public func schaal(_ id: Schaal.ID) -> Schaal? { schalenByID[id] }
  public func behoefte(_ id: Behoefte.ID) -> Behoefte? { behoeften.first { $0.id == id } }
  public func tekst(_ id: Tekstsectie.ID) -> Tekstsectie? { teksten.first { $0.id == id } }
}

/// A chapter of the profile: a group of indicators under one title.
public struct Onderdeel: Hashable, Sendable {
  public typealias ID = Identifier<Onderdeel>

  public let id: ID
  public let titel: String
  public let uitleg: String?
  public let indicatoren: [Indicator]

  public init(id: ID, titel: String, uitleg: String?, indicatoren: [Indicator]) {
    self.id = id
    self.titel = titel
    self.uitleg = uitleg
    self.indicatoren = indicatoren
  }
}

/// A need in the words with which parents come: "Taal, lezen en spreken".
public struct Behoefte: Hashable, Sendable {
  public typealias ID = Identifier<Behoefte>

  public let id: ID
  public let label: String
  public let uitleg: String?
  /// Other words under which search finds the need.
  public let zoekwoorden: [String]

  public init(id: ID, label: String, uitleg: String?, zoekwoorden: [String]) {
    self.id = id
    self.label = label
    self.uitleg = uitleg
    self.zoekwoorden = zoekwoorden
  }
}

/// A text that every profile may or must hold, with its budget.
public struct Tekstsectie: Hashable, Sendable {
  public typealias ID = Identifier<Tekstsectie>

  public let id: ID
  public let titel: String
  /// Budget in Unicode code points.
  public let maxTekens: Int
  public let verplicht: Bool
  /// A hint for whoever writes the text.
  public let uitleg: String?

  public init(id: ID, titel: String, maxTekens: Int, verplicht: Bool, uitleg: String?) {
    self.id = id
    self.titel = titel
    self.maxTekens = maxTekens
    self.verplicht = verplicht
    self.uitleg = uitleg
  }
}

/// A combination of needs whose coverage in the region the swv watches.
public struct Dekkingsvraag: Hashable, Sendable {
  public let naam: String
  public let behoeften: [Behoefte.ID]
  public let soorten: [SoortOnderwijs]

  public init(naam: String, behoeften: [Behoefte.ID], soorten: [SoortOnderwijs]) {
    self.naam = naam
    self.behoeften = behoeften
    self.soorten = soorten
  }
}
