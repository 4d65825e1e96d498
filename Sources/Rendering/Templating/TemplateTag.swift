import Diagnostics

/// One tag of a template, as `{{#scholen}}`.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// `{{x}}`
    case variable
    /// `{{{x}}}`
    case unescaped
    /// `{{#x}}`
    case section
    /// `{{^x}}`
    case inverted
    /// `{{/x}}`
    case close
    /// `{{>x}}`
    case partial
    /// `{{<x}}`
    case parent
    /// `{{$x}}`
    case block
    /// `{{! x}}`
    case comment

    /// What stands before the name.
    var opening: String {
      switch self {
      case .variable: "{{"
      case .unescaped: "{{{"
      case .section: "{{#"
      case .inverted: "{{^"
      case .close: "{{/"
      case .partial: "{{>"
      case .parent: "{{<"
      case .block: "{{$"
      case .comment: "{{!"
      }
    }

    /// Whether this tag, alone on its line, leaves no empty line on the page.
    var mayStandAlone: Bool { self != .variable && self != .unescaped }
  }

  let kind: Kind
  let name: String
  /// The first brace.
  let place: Place
  /// The first character of the name.
  let namePlace: Place

  /// The tag as people write it.
  var written: String { kind.opening + name + (kind == .unescaped ? "}}}" : "}}") }

  /// Whether a model may have a field of this name: `[A-Za-z0-9_-]`, a letter first.
  static func isFieldName(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
  }

  /// Whether the text is a name in a tag: `.`, `naam` or `school.naam`.
  static func isVariableName(_ text: String) -> Bool {
    text == "." || text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isFieldName($0) }
  }

  /// Whether a template can be called so: `school`, `deel/antwoord`.
  static func isTemplateName(_ text: String) -> Bool {
    text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
