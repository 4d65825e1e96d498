import Domain
import Insight

/// Questions that a member of the MR could ask, made of the kinds of change that are there.
///
/// At most five, the most pressing first. They suggest no answer: who reads them knows the school, we do not.
enum MRVragen {
  private static let meeste = 5

  static func vragen(_ verschil: Schoolverschil, _ basis: Basisgevolgen) -> [String] {
    let school = verschil.wijzigingen.filter { $0.oorzaak == .school }
    if verschil.wijzigingen.isEmpty && verschil.normgevolgen.isEmpty {
      return [
        "Er is niets veranderd. Wie heeft nagekeken of alle antwoorden nog kloppen, en hoe?",
        "Wat ging er dit jaar goed bij het helpen van kinderen, en wat niet?",
      ]
    }
    return Array(
      [
        minder(school), vervallen(school), basisvraag(basis), zonderReden(school), meer(school),
        partner(school),
        nietIngevuld(basis), grenzen(school), anders(verschil),
      ].compactMap { $0 }.prefix(meeste))
  }

  /// Of a first profile there is nothing to compare with.
  static func eersteProfiel(_ basis: Basisgevolgen) -> [String] {
    [
      "Herkennen wij onze school in dit profiel?",
      "Zijn er genoeg mensen, tijd en geld voor alles wat hier staat?",
    ] + [basisvraag(basis), nietIngevuld(basis)].compactMap { $0 }
  }

  private static func minder(_ wijzigingen: [Wijziging]) -> String? {
    genoemd(wijzigingen.filter { $0.soort == .zwakker }).map {
      "De school biedt minder bij \($0). Welke kinderen merken dit, en wat krijgen zij in de plaats?"
    }
  }

  /// An answer that is gone is unknown, not a no.
  private static func vervallen(_ wijzigingen: [Wijziging]) -> String? {
    genoemd(wijzigingen.filter { $0.soort == .vervallen && $0.isAntwoord }).map {
      "Er staat geen antwoord meer bij \($0). Biedt de school dit nog?"
    }
  }

  private static func basisvraag(_ basis: Basisgevolgen) -> String? {
    opgesomd(basis.nogNiet).map {
      "Nog niet zoals afgesproken: \($0). Wanneer wel, en wat doet de school tot die tijd?"
    }
  }

  private static func zonderReden(_ wijzigingen: [Wijziging]) -> String? {
    genoemd(wijzigingen.filter(\.zonderReden)).map {
      "Waarom is dit veranderd: \($0)? Er staat geen reden bij."
    }
  }

  private static func meer(_ wijzigingen: [Wijziging]) -> String? {
    genoemd(wijzigingen.filter { $0.soort == .sterker }).map {
      "De school biedt meer bij \($0). Zijn daar mensen, tijd en geld voor, ook volgend jaar?"
    }
  }

  private static func partner(_ wijzigingen: [Wijziging]) -> String? {
    let partners = wijzigingen.filter {
      if case .veld(_, .partner) = $0.onderwerp { true } else { false }
    }
    return genoemd(partners).map { "Wat merken kinderen en ouders van de andere partner bij \($0)?" }
  }

  private static func nietIngevuld(_ basis: Basisgevolgen) -> String? {
    opgesomd(basis.onbekend).map { "Niet ingevuld: \($0). Wanneer weet de school dit wel?" }
  }

  private static func grenzen(_ wijzigingen: [Wijziging]) -> String? {
    let grenzen = wijzigingen.contains {
      if case .tekst(let id) = $0.onderwerp { id.rawValue == "grenzen" } else { false }
    }
    return grenzen
      ? "De tekst over wat de school niet kan, is anders. Voor welke kinderen maakt dat verschil?" : nil
  }

  private static func anders(_ verschil: Schoolverschil) -> String? {
    let schema = verschil.wijzigingen.contains { $0.oorzaak == .schema } || !verschil.normgevolgen.isEmpty
    return schema
      ? "Het samenwerkingsverband vraagt of spreekt iets anders af. Wat betekent dat voor onze school?" : nil
  }

  private static func genoemd(_ wijzigingen: [Wijziging]) -> String? {
    var gezien: Set<String> = []
    return opgesomd(wijzigingen.compactMap { $0.indicator?.label }.filter { gezien.insert($0).inserted })
  }

  /// Three names at most; the document has them all.
  private static func opgesomd(_ namen: [String]) -> String? {
    guard !namen.isEmpty else { return nil }
    let rest = namen.count - 3
    let genoemd = namen.prefix(3).map { "“\($0)”" }
    return (rest > 0 ? Array(genoemd) + ["nog \(rest)"] : Array(genoemd)).opgesomd
  }
}

extension Wijziging {
  /// Whether it is about an answer itself, not about something beside it.
  var isAntwoord: Bool { if case .indicator = onderwerp { true } else { false } }
}
