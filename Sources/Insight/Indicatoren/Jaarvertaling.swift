import Domain

/// Finds a question of the newest schema in older editions, whatever it was called then.
struct Jaarvertaling {
  private let indicator: Indicator
  private let jaar: Schooljaar
  private let lijnen: Indicatorlijnen
  /// What was found for each school year.
  private var gevonden: [Schooljaar: Indicator?] = [:]

  init(van indicator: Indicator, in schema: Schema, lijnen: Indicatorlijnen) {
    self.indicator = indicator
    jaar = schema.schooljaar
    self.lijnen = lijnen
  }

  /// The question as the edition's own schema has it; `nil` when the school was not asked it then.
  mutating func indicator(in editie: Editie) -> Indicator? {
    let toen: Indicator?
    if let eerder = gevonden[editie.schooljaar] {
      toen = eerder
    } else {
      toen = lijnen.id(van: indicator.id, uit: jaar, in: editie.schooljaar)
        .flatMap { editie.schema.indicator($0) }
      gevonden[editie.schooljaar] = .some(toen)
    }
    guard let toen, toen.geldt(voor: editie.school.soort) else { return nil }
    return toen
  }
}
