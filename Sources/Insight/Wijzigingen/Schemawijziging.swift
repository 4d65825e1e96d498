import Domain

/// One real change in what the swv asks or agreed between two school years.
public struct Schemawijziging: Hashable, Sendable {
  public let soort: Soort
  public let onderwerp: Onderwerp
  /// Which parts of a definition or scale changed; empty for the other kinds.
  public let aspecten: [Aspect]

  public init(soort: Soort, onderwerp: Onderwerp, aspecten: [Aspect] = []) {
    self.soort = soort
    self.onderwerp = onderwerp
    self.aspecten = aspecten
  }

  /// What kind of change it is; the raw value is its name in JSON.
  public enum Soort: String, Sendable, CaseIterable {
    case indicatorNieuw = "indicator-added"
    case indicatorVervallen = "indicator-withdrawn"
    /// Another identifier (`vervangt`); a new label and question belong to it.
    case indicatorHernoemd = "indicator-renamed"
    case normNieuw = "norm-added"
    case normVervallen = "norm-withdrawn"
    case normHoger = "norm-raised"
    case normLager = "norm-lowered"
    /// Other possible answers: of a scale, or of one indicator.
    case schaalAnders = "scale-changed"
    /// The question stayed, its meaning or reach is described otherwise.
    case betekenisAnders = "definition-changed"

    public var isNorm: Bool {
      switch self {
      case .normNieuw, .normVervallen, .normHoger, .normLager: true
      default: false
      }
    }
  }

  /// What changed in the schema.
  public enum Onderwerp: Hashable, Sendable {
    case indicator(Indicatorpaar)
    /// A scale that indicators of both years use; one change, however many indicators use it.
    case schaal(oud: Schaal, nieuw: Schaal)
    /// A text section; `nil` where one of the schemas does not have it.
    case tekst(oud: Tekstsectie?, nieuw: Tekstsectie?)
  }

  /// A part of a definition or of a scale.
  public enum Aspect: String, Sendable, CaseIterable {
    case label, vraag, uitleg
    /// For which kinds of education it is asked.
    case voor
    case verplicht
    /// The question is answered in another way, such as yes or no instead of a scale.
    case soort
    /// Values or options came, went or changed their order.
    case waarden
    /// Values kept their place, but are called or explained otherwise.
    case woorden
    /// The unit or the limits of a number.
    case bereik
  }

  /// The indicator in both schemas; `nil` for a scale or a text.
  public var indicator: Indicatorpaar? {
    if case .indicator(let paar) = onderwerp { paar } else { nil }
  }
}
