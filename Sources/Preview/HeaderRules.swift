import Foundation

/// The headers that a site asks its host to send, as its `_headers` file states them.
///
/// The form is the one that static hosts share (Netlify, "Custom headers"): a path, and below it, indented,
/// its headers. In a path `*` stands for any text and `:name` for one name between slashes; `#` starts a
/// comment.
///
/// Where more paths fit, all their headers are sent; of one header in two rules the later one is. The same
/// name twice below one path gives one value, joined by a comma.
struct HeaderRules: Hashable, Sendable {
  /// Where the rules stand in a site. The file itself is for the host and is not served.
  static let fileName = "_headers"

  private struct Rule: Hashable, Sendable {
    let pattern: String
    var headers: [String: String]
  }

  private var rules: [Rule] = []

  init() {}

  /// - Throws: `PreviewError.headersUnreadable` for a line that is neither a path nor a header of one.
  init(_ text: String) throws(PreviewError) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let content = line.trimmingCharacters(in: .whitespaces)
      if content.isEmpty || content.hasPrefix("#") { continue }
      if line.first?.isWhitespace == false {
        guard content.hasPrefix("/") else { throw .headersUnreadable(line: index + 1) }
        rules.append(Rule(pattern: content, headers: [:]))
        continue
      }
      let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard !rules.isEmpty, parts.count == 2, Self.isToken(parts[0]) else {
        throw .headersUnreadable(line: index + 1)
      }
      let value = parts[1].trimmingCharacters(in: .whitespaces)
      let last = rules.count - 1
      rules[last].headers.merge([String(parts[0]): value]) { first, second in "\(first), \(second)" }
    }
  }

  /// The headers for a path as it was requested.
  func headers(for path: String) -> [String: String] {
    rules.reduce(into: [:]) { headers, rule in
      if Self.matches(rule.pattern[...], path[...]) { headers.merge(rule.headers) { _, later in later } }
    }
  }

  /// Whether text is a field name (RFC 9110, section 5.6.2).
  private static func isToken(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte > 32 && byte < 127 && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
      }
  }

  private static func matches(_ pattern: Substring, _ path: Substring) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    switch first {
    case "*":
      return path.indices.contains { matches(rest, path[$0...]) } || matches(rest, path[path.endIndex...])
    case ":":
      let name = path.prefix { $0 != "/" }
      return !name.isEmpty && matches(rest.drop { $0 != "/" }, path[name.endIndex...])
    default:
      return path.first == first && matches(rest, path.dropFirst())
    }
  }
}
