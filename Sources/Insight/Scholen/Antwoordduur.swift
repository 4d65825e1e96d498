import Domain

extension Indicatorlijnen {
  /// The oldest school year from which a school gave the answer of its newest edition without a break.
  ///
  /// Renamed indicators are followed. Only the value counts: another explanation or partner is still the
  /// same answer. `nil` when the newest edition has no answer.
  ///
  /// - Parameter edities: editions of one school, newest first.
  public func sinds(_ id: Indicator.ID, in edities: some Collection<Editie>) -> Schooljaar? {
    guard let nieuwste = edities.first,
      let waarde = nieuwste.profiel.indicatoren[id]?.waarde
    else { return nil }
    var sinds = nieuwste.schooljaar
    for editie in edities.dropFirst() {
      guard editie.schooljaar == sinds.vorige,
        let oudeID = self.id(van: id, uit: nieuwste.schooljaar, in: editie.schooljaar),
        editie.profiel.indicatoren[oudeID]?.waarde == waarde
      else { break }
      sinds = editie.schooljaar
    }
    return sinds
  }
}
