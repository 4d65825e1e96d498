/// The sector for which a samenwerkingsverband works.
public enum Sector: String, Sendable, CaseIterable {
  /// Primair onderwijs: ages 4 to 12.
  case po
  /// Voortgezet onderwijs: ages 12 to 18.
  case vo
}
