import Diagnostics

/// The page that explains all checks: `docs/controles.md`.
public struct CheckPage {
  public init() {}

  public var markdown: String {
    var text = """
      # Wat wordt er gecontroleerd?

      Bij elk bouwen, en met `profielwijzer check`, worden alle bestanden nagekeken. Elke melding noemt het bestand, de regel, wat er
      mis is en wat u kunt doen. Een **fout** houdt het bouwen tegen; een **waarschuwing** alleen met `--strict`.

      Deze bladzijde is gemaakt uit de controles zelf: elk voorbeeld hieronder is ook hun toets. Ververs haar met
      `profielwijzer check --explain all > docs/controles.md`.


      """
    for (title, checks) in Self.chapters {
      text += "## \(title)\n\n" + checks.map { Self.section(of: $0) }.joined(separator: "\n") + "\n"
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  private static let chapters: [(String, [Check])] = [
    ("Bestanden", Check.files), ("Opmaak", Check.yaml), ("Waarden", Check.values),
    ("Het schema", Check.schema),
    ("Scholen", Check.schools), ("Profielen", Check.profiles), ("Links en sjablonen", Check.links),
    ("Waarschuwingen", Check.warnings),
  ]

  /// What one check looks for, with its examples.
  public static func section(of check: Check) -> String {
    let kind = check.code.severity == .error ? "fout" : "waarschuwing"
    var text = "### \(check.title)\n\n`\(check.code.rawValue)` · \(kind)\n\n\(check.why)\n\n"
    switch check.example {
    case .edit(let file, _, let wrong, let right):
      text += block("Zo niet, in `\(file)` (bij de ↓)", visible(wrong)) + block("Zo wel", right)
    case .change(let file, let before, let wrong, let right):
      text += block("Stond er in `\(file)`", before) + block("Zo niet (bij de ↓)", visible(wrong))
      text += block("Zo wel", right)
    case .files(_, let wrong, let right): text += "Zo niet: \(wrong)\n\nZo wel: \(right)\n"
    case .years(let file, let before, let wrong, let right):
      text +=
        block("Vorig jaar", before) + block("Zo niet, in `\(file)` (bij de ↓)", wrong)
        + block("Zo wel", right)
    case .template(let wrong, let right): text += block("Zo niet", wrong) + block("Zo wel", right)
    case .asset(let file, let wrong, let right):
      text += block("Zo niet, in `Public/\(file)`", wrong) + block("Zo wel", right)
    }
    return text
  }

  private static func block(_ title: String, _ code: String) -> String {
    let body = code.hasSuffix("\n") ? String(code.dropLast()) : code
    return "\(title):\n\n```\n\(body)\n```\n\n"
  }

  /// Control characters as signs that can be seen.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" ? "\u{FFFD}" : $0 }))
  }
}
