import Diagnostics
import Domain

/// What a profile that is not adopted yet must still say; told as one warning per profile.
struct OpenCheck {
  let schema: Schema
  let school: School

  func problem(in node: YAMLNode, source: SourceText) -> Diagnostic? {
    guard let status: Profiel.Status = node.choice("status"), status < .vastgesteld,
      let place = node["status"].map(source.place(of:))
    else { return nil }
    // Beyond a concept the date is an error of its own.
    let dateIsOpen = status == .concept && (node["peildatum"]?.isEmpty ?? true)
    let vragen = schema.indicatoren.filter {
      $0.verplicht && $0.geldt(voor: school.soort) && node["indicatoren"]?[$0.id.rawValue] == nil
    }
    let teksten = schema.teksten.filter { $0.verplicht && node["teksten"]?[$0.id.rawValue] == nil }
    var open: [String] = []
    if dateIsOpen { open.append("`peildatum`") }
    if !teksten.isEmpty {
      let word = teksten.count == 1 ? "de tekst" : "de teksten"
      open.append("\(word) \(Self.list(teksten.map(\.id.rawValue)))")
    }
    if !vragen.isEmpty {
      let word = vragen.count == 1 ? "1 verplicht antwoord" : "\(vragen.count) verplichte antwoorden"
      open.append("\(word) (\(Self.list(vragen.map(\.id.rawValue))))")
    }
    guard !open.isEmpty else { return nil }
    return Diagnostic(
      .profileOpen, at: place, path: "status",
      "Dit profiel is nog niet compleet. Nog open: \(open.joined(separator: "; ")).",
      hint: status == .concept
        ? "Vul dit in voordat de medezeggenschapsraad het profiel krijgt."
        : "De medezeggenschapsraad leest dit profiel nu. Vul dit in voordat het wordt vastgesteld.")
  }

  private static func list(_ ids: [String]) -> String {
    let shown = ids.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    return ids.count > 5 ? "\(shown) en nog \(ids.count - 5)" : shown
  }
}
