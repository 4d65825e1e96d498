/// One question that every profile answers, in the words of the swv.
public struct Indicator: Hashable, Sendable {
  public typealias ID = Identifier<Indicator>

  /// Never reused for another meaning.
  public let id: ID
  public let label: String
  /// The question as a parent would ask it.
  public let vraag: String
  /// Markdown in plain Dutch.
  public let uitleg: String
  public let soort: Soort
  /// What every school must offer at least; `nil` for extra ondersteuning.
  public let norm: Norm?
  /// Whether an adopted profile must answer it.
  public let verplicht: Bool
  /// Whether parents can filter on it.
  public let filter: Bool
  public let behoeften: [Behoefte.ID]
  public let veld: Veld?
  /// Other words under which search finds the indicator.
  public let zoekwoorden: [String]
  /// The kinds of education that answer it; empty means all.
  public let voor: [SoortOnderwijs]
  /// The identifier that this indicator had in the schema of the year before.
  public let vervangt: ID?

  public init(
    id: ID, label: String, vraag: String, uitleg: String, soort: Soort, norm: Norm?,
    verplicht: Bool, filter: Bool, behoeften: [Behoefte.ID], veld: Veld?, zoekwoorden: [String],
    voor: [SoortOnderwijs], vervangt: ID?
  ) {
    self.id = id
    self.label = label
    self.vraag = vraag
    self.uitleg = uitleg
    self.soort = soort
    self.norm = norm
    self.verplicht = verplicht
    self.filter = filter
    self.behoeften = behoeften
    self.veld = veld
    self.zoekwoorden = zoekwoorden
    self.voor = voor
    self.vervangt = vervangt
  }

  /// Whether schools of this kind answer the indicator.
  public func geldt(voor soort: SoortOnderwijs) -> Bool { voor.isEmpty || voor.contains(soort) }

  /// How an indicator is answered.
  public enum Soort: Hashable, Sendable {
    case schaal(Schaal.ID)
    case janee
    case keuze([Optie])
    case meerkeuze([Optie])
    case getal(Getalbereik)
    case datum
    case tekst(maxTekens: Int)
  }

  /// The five fields in which support is described (Indicatie vanuit Onderwijsbehoeften).
  public enum Veld: String, Sendable, CaseIterable {
    case aandachtEnTijd = "aandacht-en-tijd"
    case materiaal, ruimte, expertise, samenwerking
  }
}

/// One of the answers of an indicator with a fixed choice.
public struct Optie: Hashable, Sendable {
  public typealias ID = Identifier<Optie>

  public let id: ID
  public let label: String
  public let betekenis: String?

  public init(id: ID, label: String, betekenis: String?) {
    self.id = id
    self.label = label
    self.betekenis = betekenis
  }
}

/// What numbers an indicator accepts, and what they count.
public struct Getalbereik: Hashable, Sendable {
  /// What the number counts: "uren per week".
  public let eenheid: String?
  public let minimum: Getal?
  public let maximum: Getal?

  public init(eenheid: String?, minimum: Getal?, maximum: Getal?) {
    self.eenheid = eenheid
    self.minimum = minimum
    self.maximum = maximum
  }

  public func bevat(_ getal: Getal) -> Bool {
    (minimum.map { $0 <= getal } ?? true) && (maximum.map { getal <= $0 } ?? true)
  }
}

/// The least that every school must offer: the indicator's part of the basisondersteuning.
public enum Norm: Hashable, Sendable {
  /// At least this value of the indicator's ordered scale.
  case schaal(Schaalwaarde.ID)
  /// "Ja".
  case ja
  /// At least this number.
  case getal(Getal)
}
