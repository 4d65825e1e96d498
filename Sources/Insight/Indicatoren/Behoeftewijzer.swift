import Domain

extension Schema {
  /// The indicators that answer a need, in the order of the schema.
  public func indicatoren(bij behoefte: Behoefte.ID) -> [Indicator] {
    indicatoren.filter { $0.behoeften.contains(behoefte) }
  }
}
