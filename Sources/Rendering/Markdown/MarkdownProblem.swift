/// Something in a Markdown text that a page cannot show as it was written.
public struct MarkdownProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// An HTML tag: it is shown as text.
    case rawHTML
    /// An image that is not on this site: its description is shown instead.
    case externalImage
    /// A link with an address that is not allowed: its words stay.
    case linkNotAllowed
    /// `begrip:` without the slug of a term: its words stay.
    case invalidBegrip
  }

  public let kind: Kind
  /// The line in the text, counted from 1.
  public let line: Int
  /// The address or HTML as it was written.
  public let found: String

  /// What is wrong, in one sentence.
  public var message: String {
    switch kind {
    case .rawHTML: "HTML kan niet in een tekst: `\(shortened)`."
    case .externalImage: "De afbeelding `\(shortened)` staat niet op deze site."
    case .linkNotAllowed: "Naar `\(shortened)` kan een tekst niet verwijzen."
    case .invalidBegrip: "`\(shortened)` verwijst niet goed naar een begrip."
    }
  }

  /// What to do about it.
  public var hint: String {
    switch kind {
    case .rawHTML: "Gebruik Markdown, zoals `**vet**` of `- punt`. Zet een `\\` voor een los `<`-teken."
    case .externalImage: "Zet het bestand in `Public` en gebruik een adres dat met `/` begint."
    case .linkNotAllowed: "Begin een adres met `https://`, `mailto:` of `tel:`, of met `/` voor deze site."
    case .invalidBegrip:
      "Schrijf het begrip in kleine letters met streepjes, zoals `begrip:extra-ondersteuning`."
    }
  }

  private var shortened: String { found.count > 60 ? found.prefix(59) + "…" : found }
}

/// A link or image in a Markdown text.
public struct MarkdownLink: Hashable, Sendable {
  public enum Target: Hashable, Sendable {
    /// An address on this site, from `/` on, or a place on the page, from `#` on.
    case site(String)
    /// The slug of a term.
    case begrip(String)
    /// http or https.
    case web(String)
    /// `mailto:` or `tel:`.
    case contact(String)
  }

  public let target: Target
  public let isImage: Bool
  /// The line in the text, counted from 1.
  public let line: Int
}

extension MarkdownLink.Target {
  /// Where an address leads; `nil` for one that a text may not hold.
  ///
  /// Only what is listed here is allowed: a list of what is forbidden is never complete.
  init?(_ address: String) {
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    guard isPlain, !address.isEmpty else { return nil }
    if address.hasPrefix("/") || address.hasPrefix("#") {
      // A browser takes `//host` for another site.
      guard !address.hasPrefix("//") else { return nil }
      self = .site(address)
      return
    }
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let rest = address[address.index(after: colon)...]
    guard !rest.isEmpty else { return nil }
    switch address[..<colon].lowercased() {
    case "http", "https":
      guard rest.hasPrefix("//"), rest.dropFirst(2).first.map({ $0 != "/" }) == true else { return nil }
      self = .web(address)
    case "mailto", "tel": self = .contact(address)
    default: return nil
    }
  }
}
