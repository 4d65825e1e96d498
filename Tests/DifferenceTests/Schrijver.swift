import Fixtures

/// Writes a tree as YAML in as many ways as people and programs do: other quotes, blocks and flows, other line
/// ends inside texts, other orders, comments, long for short. None of it changes what is said.
struct Schrijver {
  var toeval: Toeval
  private var regels: [String] = []

  init(_ toeval: Toeval) { self.toeval = toeval }

  static func yaml(_ profiel: Tak, _ toeval: Toeval) -> String {
    var schrijver = Schrijver(toeval)
    var profiel = profiel
    schrijver.herorden(&profiel, [])
    schrijver.schrijf(profiel, inspringing: 0, pad: [])
    return schrijver.regels.joined(separator: "\n") + "\n"
  }

  // MARK: The same in another order and length

  private mutating func herorden(_ tak: inout Tak, _ pad: [String]) {
    switch tak {
    case .tekst, .lijst: break
    case .map(var paren):
      if !toeval.eens(op: 3) { paren.shuffle(using: &toeval) }
      for index in paren.indices {
        var kind = paren[index].waarde
        let dieper = pad + [paren[index].sleutel]
        herorden(&kind, dieper)
        paren[index].waarde = isAntwoord(dieper) ? langOfKort(kind) : kind
      }
      tak = .map(paren)
    }
  }

  private func isAntwoord(_ pad: [String]) -> Bool {
    pad.count == 2 && pad[0] == "indicatoren" || pad.count == 4 && pad[2] == "indicatoren"
  }

  private mutating func langOfKort(_ antwoord: Tak) -> Tak {
    var antwoord = antwoord
    if case .map = antwoord {
    } else if toeval.eens(op: 3) {
      antwoord = .map([.init(sleutel: "waarde", waarde: antwoord)])
    } else {
      return gehusseld(antwoord)
    }
    if antwoord["bron"] == nil, toeval.eens(op: 4) { antwoord["bron"] = .tekst("school") }
    // Another day on which it was looked at is no change.
    if toeval.eens(op: 4) {
      antwoord["peildatum"] = .tekst("2026-0\(Int.random(in: 1...9, using: &toeval))-11")
    }
    if let waarde = antwoord["waarde"] { antwoord["waarde"] = gehusseld(waarde) }
    if antwoord.paren.map(\.sleutel) == ["waarde"], toeval.eens(op: 2), let waarde = antwoord["waarde"] {
      return waarde
    }
    return antwoord
  }

  /// Choices in another order.
  private mutating func gehusseld(_ waarde: Tak) -> Tak {
    if case .lijst(let delen) = waarde { .lijst(delen.shuffled(using: &toeval)) } else { waarde }
  }

  // MARK: Layout

  private mutating func schrijf(_ tak: Tak, inspringing: Int, pad: [String]) {
    let ruimte = String(repeating: " ", count: inspringing)
    for paar in tak.paren {
      if toeval.eens(op: 12) { regels.append(ruimte + "# Zie de notulen: een opmerking.") }
      if toeval.eens(op: 15) { regels.append("") }
      let sleutel = ruimte + naam(paar.sleutel) + ":"
      switch paar.waarde {
      case .tekst(let tekst):
        schrijf(tekst, na: sleutel, inspringing: inspringing, isMarkdown: pad == ["teksten"])
      case .lijst(let delen): schrijf(delen, na: sleutel, ruimte)
      case .map(let delen):
        if let vlak = vlak(delen), delen.isEmpty || toeval.eens(op: 2) {
          regels.append(sleutel + " " + vlak)
        } else {
          regels.append(sleutel)
          schrijf(
            paar.waarde, inspringing: inspringing + (toeval.eens(op: 4) ? 4 : 2), pad: pad + [paar.sleutel])
        }
      }
    }
  }

  private mutating func naam(_ sleutel: String) -> String {
    sleutel.contains(":") || toeval.eens(op: 10) ? "\"\(sleutel)\"" : sleutel
  }

  private mutating func schrijf(_ delen: [Tak], na sleutel: String, _ ruimte: String) {
    let teksten = delen.compactMap(\.tekst)
    if teksten.isEmpty || toeval.eens(op: 2) {
      regels.append(sleutel + " [" + teksten.map { aangehaald($0) }.joined(separator: ", ") + "]")
    } else {
      regels.append(sleutel)
      for tekst in teksten { regels.append(ruimte + "  - " + aangehaald(tekst)) }
    }
  }

  /// A mapping on one line, when all its values are short texts.
  private mutating func vlak(_ paren: [Tak.Paar]) -> String? {
    var delen: [String] = []
    for paar in paren {
      guard let tekst = paar.waarde.tekst, !tekst.contains("\n"), tekst.count < 60 else { return nil }
      delen.append("\(naam(paar.sleutel)): \(aangehaald(tekst))")
    }
    return "{" + delen.joined(separator: ", ") + "}"
  }

  private mutating func schrijf(_ tekst: String, na sleutel: String, inspringing: Int, isMarkdown: Bool) {
    let ruimte = String(repeating: " ", count: inspringing + 2)
    let isLang = tekst.count > 40 && tekst.contains(" ")
    switch Int.random(in: 0..<4, using: &toeval) {
    case 0 where isLang && !tekst.contains("\n") && tekst.isProza:
      regels.append(sleutel + (toeval.eens(op: 2) ? " >-" : " >"))
      regels += gebroken(tekst).map { ruimte + $0 }
    case 1 where isMarkdown || (isLang && tekst.isProza):
      regels.append(sleutel + [" |", " |-", " |+"][Int.random(in: 0..<3, using: &toeval)])
      regels += (tekst.isProza ? hervloeid(tekst) : tekst).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { $0.isEmpty ? "" : ruimte + $0 }
    case 2 where isLang && !tekst.contains("\n") && tekst.isEenvoudig && tekst.isProza:
      let stukken = gebroken(tekst)
      regels.append(sleutel + " " + stukken[0])
      regels += stukken.dropFirst().map { ruimte + $0 }
    default:
      let dubbel = isMarkdown && tekst.isProza ? hervloeid(tekst) : tekst
      regels.append(sleutel + " " + aangehaald(dubbel) + (toeval.eens(op: 9) ? "  # nagekeken" : ""))
    }
  }

  /// A text on one line, plain where that is safe.
  private mutating func aangehaald(_ tekst: String) -> String {
    // A number in quotes is a text, and the checks say so.
    if tekst.first?.isNumber == true, Double(tekst) != nil { return tekst }
    let stijl = Int.random(in: 0..<3, using: &toeval)
    if stijl == 0, tekst.isEenvoudig, !tekst.contains("\n"), !tekst.contains(",") { return tekst }
    if stijl == 1, !tekst.contains("\n") {
      return "'" + tekst.replacing("'", with: "''") + "'"
    }
    return "\""
      + tekst.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }

  /// The words of each paragraph over other lines.
  private mutating func hervloeid(_ tekst: String) -> String {
    tekst.split(separator: "\n\n").map { gebroken(String($0)).joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private mutating func gebroken(_ tekst: String) -> [String] {
    let breedte = Int.random(in: 30...110, using: &toeval)
    var regels: [String] = []
    var regel = ""
    for woord in tekst.split(whereSeparator: \.isWhitespace) {
      // A line may not begin with what opens a list, a heading or a comment.
      let magBeginnen = woord.first.map { $0.isLetter || $0.isNumber } ?? false
      if !regel.isEmpty, regel.count + woord.count > breedte, magBeginnen {
        regels.append(regel)
        regel = ""
      }
      regel += (regel.isEmpty ? "" : " ") + woord
    }
    return regels + [regel]
  }
}

extension String {
  /// Whether YAML reads the text as it stands, without quotes.
  fileprivate var isEenvoudig: Bool {
    guard let eerste = first, eerste.isLetter || eerste.isNumber, last != " ", last != ":" else {
      return false
    }
    if ["null", "Null", "NULL"].contains(self) { return false }
    return !contains(": ") && !contains(" #") && !contains { "{}[]\t".contains($0) }
  }

  /// Whether the lines are only the width of a paper: no list, no heading, no spaces that count.
  fileprivate var isProza: Bool {
    !contains("  ")
      && split(separator: "\n").allSatisfy { regel in
        guard let eerste = regel.first else { return true }
        return !"-*+#>|0123456789 ".contains(eerste) && regel.last != "\\"
      }
  }
}
