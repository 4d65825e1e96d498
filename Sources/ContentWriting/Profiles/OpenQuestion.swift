import Domain

/// A question or text that a school has yet to answer, as lines that stand in its file as a comment.
struct OpenQuestion: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The schema of this year asks it for the first time.
    case new
    /// It was asked before and must be answered, but was not.
    case open

    var word: String {
      switch self {
      case .new: "nieuw"
      case .open: "nog open"
      }
    }
  }

  let id: String
  let kind: Kind
  /// The lines after `#`; the first begins with the word of the kind, the second is the key.
  let lines: [String]

  init(_ indicator: Indicator, in schema: Schema, _ kind: Kind) {
    id = indicator.id.rawValue
    self.kind = kind
    let answer = Self.answer(to: indicator, in: schema)
    let needed = indicator.verplicht ? "" : " Mag openblijven."
    lines = ["\(kind.word): \(indicator.id) — \(Self.oneLine(indicator.vraag)) \(answer)\(needed)", "\(id):"]
  }

  init(_ tekst: Tekstsectie, _ kind: Kind) {
    id = tekst.id.rawValue
    self.kind = kind
    let hint = tekst.uitleg.map { " " + Self.oneLine($0) } ?? ""
    let needed = tekst.verplicht ? "" : " Mag openblijven."
    lines = [
      "\(kind.word): \(id) — \(Self.oneLine(tekst.titel)), hoogstens \(tekst.maxTekens) tekens.\(hint)\(needed)",
      "\(id): |",
    ]
  }

  /// Whether a line is the first of an open question, written in an earlier year.
  static func begins(_ line: some StringProtocol) -> Bool {
    let content = line.drop { $0 == " " }
    return [Kind.new, .open].contains { content.hasPrefix("# \($0.word): ") } && content.contains(" — ")
  }

  /// What a school can write, in words.
  private static func answer(to indicator: Indicator, in schema: Schema) -> String {
    switch indicator.soort {
    case .schaal(let id):
      "Kies uit: "
        + (schema.schaal(id)?.waarden ?? []).map { waarde in
          waarde.vereist.map { "\(waarde.id) (met \($0.rawValue))" } ?? waarde.id.rawValue
        }.joined(separator: ", ") + "."
    case .janee: "Kies uit: ja, nee."
    case .keuze(let opties): "Kies uit: \(opties.map(\.id.rawValue).joined(separator: ", "))."
    case .meerkeuze(let opties):
      "Kies er geen, een of meer, als [\(opties.map(\.id.rawValue).joined(separator: ", "))]."
    case .getal(let bereik): "Schrijf een getal\(range(bereik))."
    case .datum: "Schrijf een datum als 2026-09-15."
    case .tekst(let max): "Schrijf een tekst van hoogstens \(max) tekens."
    }
  }

  private static func range(_ bereik: Getalbereik) -> String {
    let eenheid = bereik.eenheid.map { " (\($0))" } ?? ""
    return switch (bereik.minimum, bereik.maximum) {
    case (let low?, let high?): " van \(low.leesbaar) tot en met \(high.leesbaar)\(eenheid)"
    case (let low?, nil): " van \(low.leesbaar) of meer\(eenheid)"
    case (nil, let high?): " tot en met \(high.leesbaar)\(eenheid)"
    case (nil, nil): eenheid
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
