import ContentWriting
import Domain

/// What was made for a new year and what each school must still do, in words for the terminal.
struct NewYearSummary {
  let plan: NewYearPlan
  let schemaOnly: Bool

  var lines: [String] {
    if plan.files.isEmpty, plan.skipped.isEmpty {
      return ["Alles voor \(plan.year) stond er al. Er is niets veranderd."]
    }
    return made + work + next
  }

  private var made: [String] {
    var lines: [String] = []
    if let from = plan.schemaFrom {
      lines.append("schema/\(plan.year).yaml is gemaakt van dat van \(from).")
      lines.append("  Kijk ook na wat er in de opmerkingen (#) staat: die zijn overgenomen.")
    }
    if schemaOnly { return lines }
    let count = plan.profiles.count
    lines.append(
      "\(count) \(count == 1 ? "profiel" : "profielen") gemaakt in profielen/\(plan.year)/, als concept; "
        + "\(plan.kept.count) \(plan.kept.count == 1 ? "stond" : "stonden") er al.")
    if !plan.closed.isEmpty {
      lines.append("Gesloten en dus overgeslagen: \(list(plan.closed.map(\.rawValue))).")
    }
    return lines
  }

  private var work: [String] {
    if schemaOnly || plan.profiles.isEmpty { return [] }
    var lines = ["", "Wat elke school nog doet, behalve alles nakijken en de peildatum invullen:"]
    var quiet = 0
    for profile in plan.profiles {
      let tasks = tasks(of: profile)
      if tasks.isEmpty {
        quiet += 1
      } else {
        lines.append("  \(profile.naam) (\(profile.slug))")
        lines += tasks.map { "    \($0)" }
      }
    }
    if quiet > 0 {
      lines.append(
        quiet == 1
          ? "  1 school: verder niets."
          : "  \(quiet) \(lines.count > 2 ? "andere " : "")scholen: verder niets.")
    }
    return lines
  }

  private func tasks(of profile: NewProfile) -> [String] {
    var tasks: [String] = []
    switch profile.source {
    case nil: tasks.append("had nog geen profiel: alle \(profile.open.count) vragen en teksten staan klaar")
    case let source?:
      if source.status != .vastgesteld {
        tasks.append("overgenomen van \(source.jaar), dat nog \(source.status.rawValue) is")
      } else if plan.year.vorige != source.jaar {
        tasks.append("overgenomen van \(source.jaar): daarna was er geen profiel")
      }
      if !profile.new.isEmpty { tasks.append("nieuw: \(list(profile.new))") }
      if !profile.open.isEmpty { tasks.append("nog open: \(list(profile.open))") }
    }
    if !profile.unfit.isEmpty { tasks.append("past niet meer: \(list(profile.unfit))") }
    if !profile.dropped.isEmpty { tasks.append("vervallen: \(list(profile.dropped))") }
    return tasks
  }

  private var next: [String] {
    if schemaOnly {
      return [
        "", "Pas de vragen aan, kijk na met `profielwijzer schema --check --schooljaar \(plan.year)`,",
        "en maak dan de profielen: `profielwijzer new jaar \(plan.year)`.",
      ]
    }
    return ["", "Daarna: profielwijzer check"]
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
