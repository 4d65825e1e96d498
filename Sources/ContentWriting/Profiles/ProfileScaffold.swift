import Domain

/// The first profile of a school: every question that it must answer waits as a comment.
struct ProfileScaffold {
  let schema: Schema
  let school: School

  /// Where an editor finds the rules of a profile, seen from its file.
  static func editorLine(for year: Schooljaar) -> String {
    "# yaml-language-server: $schema=../../schema/\(year).schema.json"
  }

  var text: String {
    var lines = [
      Self.editorLine(for: schema.schooljaar),
      "# \(school.naam.split(whereSeparator: \.isNewline).joined(separator: " ")), schooljaar \(schema.schooljaar)",
      "# Haal bij een vraag het hekje weg en vul het antwoord in. Wat u open laat, heet op de site onbekend.",
      "status: concept  # daarna bij-mr, en ten slotte vastgesteld",
    ]
    let emptying = Emptying(year: schema.schooljaar)
    lines += [
      "peildatum:  \(emptying.comment(for: "peildatum"))",
      "contact:",
      "  rol: Intern begeleider  # pas aan: wie ouders kunnen bellen of mailen",
      "  # telefoon: \"0999-123456\"",
      "  # email: ib@deschool.example",
      "medezeggenschap:  \(emptying.comment(for: "medezeggenschap"))",
      "vastgesteld:  \(emptying.comment(for: "vastgesteld"))",
      "", "teksten:",
    ]
    for question in teksten { lines += question.lines.map { "  # \($0)" } }
    lines += ["", "indicatoren:"]
    for onderdeel in schema.onderdelen {
      let questions = vragen(van: onderdeel)
      if questions.isEmpty { continue }
      if lines.last != "indicatoren:" { lines.append("") }
      lines.append("  # \(onderdeel.titel)")
      for question in questions { lines += question.lines.map { "  # \($0)" } }
    }
    if !school.afdelingen.isEmpty {
      lines += ["", "afdelingen:  # alleen wat op een afdeling anders is dan op de hele school"]
      for afdeling in school.afdelingen { lines.append("  # \(afdeling.id): {indicatoren: {}}") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var open: [OpenQuestion] { teksten + schema.onderdelen.flatMap(vragen) }

  private var teksten: [OpenQuestion] { schema.teksten.map { OpenQuestion($0, .open) } }

  private func vragen(van onderdeel: Onderdeel) -> [OpenQuestion] {
    onderdeel.indicatoren.filter { $0.geldt(voor: school.soort) }.map { OpenQuestion($0, in: schema, .open) }
  }
}
