/// A piece of YAML as it was written: text, a list or a mapping, with its place in the file.
///
/// Scalars stay text; what they mean is decided by the shape that the content must have, never guessed.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(String, Style)
    case sequence([YAMLNode])
    case mapping([Pair])
  }

  /// How a scalar was written.
  package enum Style: Sendable { case plain, quoted, literal, folded }

  /// A key and its value. Only text can be a key.
  package struct Pair: Sendable {
    package let key: String
    package let line: Int
    package let column: Int
    package let value: YAMLNode
  }

  package let content: Content
  /// Counted from 1.
  package let line: Int
  /// Counted from 1 in Unicode code points.
  package let column: Int

  /// The text of a scalar.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The text of a scalar that was written as a block, so that its lines are lines of the file.
  var isBlock: Bool {
    switch content {
    case .scalar(_, .literal), .scalar(_, .folded): true
    default: false
    }
  }

  /// Whether a key was written without any value, or with what YAML calls none (`~`, `null`).
  package var isEmpty: Bool {
    if case .scalar(let text, .plain) = content {
      ["", "~", "null", "Null", "NULL"].contains(text)
    } else {
      false
    }
  }

  package var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  package var pairs: [Pair] {
    if case .mapping(let pairs) = content { pairs } else { [] }
  }

  package func pair(_ key: String) -> Pair? { pairs.first { $0.key == key } }

  /// The value of a key in a mapping.
  package subscript(key: String) -> YAMLNode? { pair(key)?.value }
}
