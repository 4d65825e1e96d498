/// Problems as people read them on a terminal: the place, what is wrong, the line with a caret, what to do.
public struct TextFormat: Sendable {
  /// Whether to colour: only on a terminal, and never when `NO_COLOR` is set (https://no-color.org).
  public let color: Bool
  /// The lines of a file, to show the one that is meant; empty when they are not at hand.
  public let lines: @Sendable (_ file: String) -> [String]

  public init(color: Bool, lines: @escaping @Sendable (_ file: String) -> [String]) {
    self.color = color
    self.lines = lines
  }

  /// All problems, and a closing line that counts them.
  public func text(of report: Report) -> String {
    var cache = LineCache(read: lines)
    var blocks = report.diagnostics.map { text(of: $0, &cache) }
    blocks.append(summary(of: report))
    return blocks.joined(separator: "\n") + "\n"
  }

  private func text(of diagnostic: Diagnostic, _ cache: inout LineCache) -> String {
    let kind = diagnostic.severity == .error ? paint("fout", .red) : paint("let op", .yellow)
    var text =
      "\(paint(diagnostic.place.description, .bold)): \(kind): \(diagnostic.message) [\(diagnostic.code.rawValue)]\n"
    text += excerpt(at: diagnostic.place, &cache)
    if let hint = diagnostic.hint { text += "  \(paint("→", .dim)) \(hint)\n" }
    for note in diagnostic.notes { text += "  \(note.place.description): \(note.message)\n" }
    return text
  }

  private func excerpt(at place: Place, _ cache: inout LineCache) -> String {
    guard place.line > 0, let line = cache.line(place.line, of: place.file) else { return "" }
    let number = String(place.line)
    let window = Excerpt(of: line, around: place.column)
    var text = "  \(paint(number, .dim)) \(paint("│", .dim)) \(window.text)\n"
    if place.column > 0 {
      let margin = String(repeating: " ", count: number.count)
      text +=
        "  \(margin) \(paint("│", .dim)) \(String(repeating: " ", count: window.caret))\(paint("^", .red))\n"
    }
    return text
  }

  private func summary(of report: Report) -> String {
    let files = report.files == 1 ? "1 bestand" : "\(report.files) bestanden"
    let errors = report.errors == 1 ? "1 fout" : "\(report.errors) fouten"
    let warnings = report.warnings == 1 ? "1 waarschuwing" : "\(report.warnings) waarschuwingen"
    if report.diagnostics.isEmpty { return "\(files) bekeken: alles klopt." }
    if report.errors == 0 { return "\(files) bekeken: geen fouten, \(warnings)." }
    return "\(files) bekeken: \(errors), \(warnings)."
  }

  private enum Paint: String { case red = "31", yellow = "33", bold = "1", dim = "2" }

  private func paint(_ text: String, _ paint: Paint) -> String {
    color ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The lines of the file that was shown last.
private struct LineCache {
  let read: @Sendable (String) -> [String]
  private var file: String?
  private var lines: [String] = []

  init(read: @escaping @Sendable (String) -> [String]) { self.read = read }

  mutating func line(_ number: Int, of name: String) -> String? {
    if file != name {
      file = name
      lines = read(name)
    }
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}

/// The part of a long line that is shown, and where the caret goes below it.
private struct Excerpt {
  let text: String
  /// How many columns of a terminal stand before the caret.
  let caret: Int

  static let width = 96

  init(of line: String, around column: Int) {
    // Control characters could steer the terminal; tabs would move the caret.
    let scalars = line.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }
    let target = max(0, min(column - 1, scalars.count))
    let start = target < Self.width - 16 ? 0 : target - Self.width / 2
    let end = min(scalars.count, start + Self.width)
    let shown = scalars[start..<end]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: shown)
    text = (start > 0 ? "…" : "") + String(view) + (end < scalars.count ? "…" : "")
    caret = (start > 0 ? 1 : 0) + shown.prefix(target - start).reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal the character takes (Unicode Standard Annex #11, East Asian Width, in short).
  fileprivate var columns: Int {
    if properties.isGraphemeExtend || value == 0x200D { return 0 }
    // A flag is two letters that together take two columns.
    if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension Place: CustomStringConvertible {
  /// `scholen/de-klaver.yaml:12:13`, without the numbers that are not known.
  public var description: String {
    file + (line > 0 ? ":\(line)" : "") + (line > 0 && column > 0 ? ":\(column)" : "")
  }
}
