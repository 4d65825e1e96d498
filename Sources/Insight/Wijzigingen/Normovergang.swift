import Domain

/// How an answer stood to what the swv agreed in the old year, and how it stands to what is agreed now.
public struct Normovergang: Hashable, Sendable {
  public let voor: Normstand
  public let na: Normstand

  public init(voor: Normstand, na: Normstand) {
    self.voor = voor
    self.na = na
  }

  /// What a reader must know about it.
  public enum Gevolg: Hashable, Sendable, CaseIterable {
    /// Met before and now.
    case blijftVoldoen
    /// Not met before, met now.
    case voldoetNu
    /// Met before, not now.
    case voldoetNietMeer
    /// Not met before, and not now.
    case voldoetNogNiet
    /// Agreed now for the first time, and met.
    case nieuwEnVoldoet
    /// Agreed now for the first time, and not met.
    case nieuwEnVoldoetNiet
    /// Agreed now, but the school did not answer. Never the same as "not met".
    case onbekend
    /// Not known before; met now.
    case bekendEnVoldoet
    /// Not known before; not met now.
    case bekendEnVoldoetNiet
    /// No longer agreed.
    case nietMeerAfgesproken
    /// Agreed in neither year.
    case geenAfspraak
  }

  public var gevolg: Gevolg {
    switch (voor, na) {
    case (.geenNorm, .geenNorm): .geenAfspraak
    case (_, .geenNorm): .nietMeerAfgesproken
    case (_, .onbekend): .onbekend
    case (.geenNorm, .nogNiet): .nieuwEnVoldoetNiet
    case (.geenNorm, _): .nieuwEnVoldoet
    case (.onbekend, .nogNiet): .bekendEnVoldoetNiet
    case (.onbekend, _): .bekendEnVoldoet
    case (.nogNiet, .nogNiet): .voldoetNogNiet
    case (.nogNiet, _): .voldoetNu
    case (_, .nogNiet): .voldoetNietMeer
    default: .blijftVoldoen
    }
  }

  /// Whether the school stands otherwise to what is agreed than before. More or less beyond the norm is not
  /// told: there is nothing to do about it.
  public var isMerkbaar: Bool {
    switch gevolg {
    case .geenAfspraak, .blijftVoldoen, .voldoetNogNiet: false
    case .onbekend: voor != .onbekend
    default: true
    }
  }
}
