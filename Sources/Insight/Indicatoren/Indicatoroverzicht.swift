import Domain

/// The schools of the region grouped by their answer to one indicator.
///
/// Schools stand in a group by name only. A school whose departments answer differently stands in the
/// group of each answer, with the departments for which it holds.
public struct Indicatoroverzicht: Sendable {
  public let schema: Schema
  public let indicator: Indicator
  /// The groups in the order of the schema; answers that only an older schema knew come after them.
  /// A group without schools is there too, so that "nobody" can be read.
  public let groepen: [Groep]
  /// Schools that were asked but did not answer, or have no profile. Unknown is not no.
  public let onbekend: [Vermelding]
  /// Schools of a kind for which the swv does not ask this.
  public let nietGevraagd: [Schoolbeeld]

  /// One answer and the schools that gave it.
  public struct Groep: Sendable {
    public let sleutel: Antwoordsleutel
    public let vermeldingen: [Vermelding]
  }

  /// A school in a group.
  public struct Vermelding: Sendable {
    public let beeld: Schoolbeeld
    /// The answer, for its partner, number or date; `nil` in the group of unknown answers.
    public let antwoord: Antwoord?
    /// The schema by which the school answered; `nil` without a profile.
    public let schema: Schema?
    /// The indicator as that schema has it.
    public let indicator: Indicator?
    /// For which part of the school it holds.
    public let bereik: Bereik

    /// The school year of the answer; `nil` without a profile.
    public let schooljaar: Schooljaar?

    init(beeld: Schoolbeeld, antwoord: Antwoord?, indicator: Indicator?, bereik: Bereik) {
      self.beeld = beeld
      self.antwoord = antwoord
      self.indicator = indicator
      self.bereik = bereik
      schema = beeld.huidige?.schema
      schooljaar = beeld.huidige?.schooljaar
    }
  }

  /// For which part of a school an answer holds.
  public enum Bereik: Hashable, Sendable {
    case heleSchool
    /// The school's answer, but not that of these departments.
    case behalve([Afdeling])
    /// The answer of these departments only.
    case alleen([Afdeling])
  }

  /// - Parameter beelden: the schools to group, in the order in which each group shall list them.
  public init(
    van indicator: Indicator, in schema: Schema, beelden: [Schoolbeeld], lijnen: Indicatorlijnen
  ) {
    self.schema = schema
    self.indicator = indicator
    var perSleutel: [Antwoordsleutel: [Vermelding]] = [:]
    var extra: [Antwoordsleutel] = []
    var onbekend: [Vermelding] = []
    var nietGevraagd: [Schoolbeeld] = []
    let volgorde = Antwoordsleutel.volgorde(van: indicator, in: schema)
    let bekend = Set(volgorde)
    var vertaling = Jaarvertaling(van: indicator, in: schema, lijnen: lijnen)

    for beeld in beelden {
      guard indicator.geldt(voor: beeld.school.soort) else {
        nietGevraagd.append(beeld)
        continue
      }
      for vermelding in Self.vermeldingen(van: beeld, &vertaling) {
        guard let antwoord = vermelding.antwoord else {
          onbekend.append(vermelding)
          continue
        }
        for sleutel in Antwoordsleutel.sleutels(van: antwoord.waarde) {
          if !bekend.contains(sleutel), perSleutel[sleutel] == nil { extra.append(sleutel) }
          perSleutel[sleutel, default: []].append(vermelding)
        }
      }
    }
    groepen = (volgorde + extra).map { Groep(sleutel: $0, vermeldingen: perSleutel[$0] ?? []) }
    self.onbekend = onbekend
    self.nietGevraagd = nietGevraagd
  }

  private static func vermeldingen(
    van beeld: Schoolbeeld, _ vertaling: inout Jaarvertaling
  ) -> [Vermelding] {
    let onbekend = Vermelding(beeld: beeld, antwoord: nil, indicator: nil, bereik: .heleSchool)
    guard let editie = beeld.huidige, let toen = vertaling.indicator(in: editie) else { return [onbekend] }
    let id = toen.id

    let stand = editie.profiel.stand(van: id)
    let anders = editie.school.afdelingen.filter { editie.profiel.stand(van: id, in: $0.id) != stand }
    func vermelding(_ antwoord: Antwoord?, _ bereik: Bereik) -> Vermelding {
      Vermelding(beeld: beeld, antwoord: antwoord, indicator: toen, bereik: bereik)
    }
    guard !anders.isEmpty else { return [vermelding(stand.antwoord, .heleSchool)] }

    var resultaat: [Vermelding] = []
    if anders.count < editie.school.afdelingen.count {
      resultaat.append(vermelding(stand.antwoord, .behalve(anders)))
    }
    var antwoorden: [(antwoord: Antwoord, afdelingen: [Afdeling])] = []
    for afdeling in anders {
      guard let antwoord = editie.profiel.stand(van: id, in: afdeling.id).antwoord else { continue }
      if let plek = antwoorden.firstIndex(where: { $0.antwoord == antwoord }) {
        antwoorden[plek].afdelingen.append(afdeling)
      } else {
        antwoorden.append((antwoord, [afdeling]))
      }
    }
    return resultaat + antwoorden.map { vermelding($0.antwoord, .alleen($0.afdelingen)) }
  }
}
