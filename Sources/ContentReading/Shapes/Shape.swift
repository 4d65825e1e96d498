import Diagnostics

/// What a piece of content must look like.
///
/// One description, from which follow the checking of a file (`ShapeCheck`), its JSON Schema
/// (`JSONSchemaWriter`) and the words in messages. Rules that need more than the piece itself (another
/// file, the date) are checks of their own.
indirect enum Shape: Sendable {
  case scalar(Scalar)
  case list(of: Shape, unique: Bool = false)
  case mapping(Mapping)
  /// A value that can be written short, or long as a mapping that holds it.
  case shortOrLong(short: Shape, long: Mapping)

  static func mapping(_ keys: [Key], conditions: [Condition] = []) -> Shape {
    .mapping(Mapping(keys: keys, conditions: conditions))
  }
}

/// A set of keys with their values.
struct Mapping: Sendable {
  var keys: [Key] = []
  /// Keys that the writer chooses: `aanbod` in `schalen: {aanbod: …}`.
  var others: Others?
  var conditions: [Condition] = []
  /// What the keys are called in messages, and the code of the problem when one is unknown.
  var kind: KeyKind = .key

  private let byName: [String: Key]

  init(keys: [Key] = [], others: Others? = nil, conditions: [Condition] = [], kind: KeyKind = .key) {
    self.keys = keys
    self.others = others
    self.conditions = conditions
    self.kind = kind
    byName = Dictionary(keys.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func key(_ name: String) -> Key? { byName[name] }

  /// Keys that are not known beforehand.
  struct Others: Sendable {
    let key: Scalar
    let shape: Shape
  }

  /// What the keys of a mapping stand for.
  enum KeyKind: Sendable {
    case key
    case indicator
    case text

    var code: DiagnosticCode {
      switch self {
      case .key: .unknownKey
      case .indicator: .unknownIndicator
      case .text: .unknownText
      }
    }

    var noun: String {
      switch self {
      case .key: "sleutel"
      case .indicator: "indicator"
      case .text: "tekst"
      }
    }
  }
}

/// One key of a mapping.
struct Key: Sendable {
  let name: String
  let required: Bool
  let shape: Shape
  /// What to fill in, for editors and documentation.
  let description: String
  /// Whether the key may stand there without a value: not filled in yet, as if the key were not there.
  var mayBeEmpty = false

  /// The same key, which may also wait for its value.
  var orEmpty: Key {
    var key = self
    key.mayBeEmpty = true
    return key
  }

  static func required(_ name: String, _ shape: Shape, _ description: String = "") -> Key {
    Key(name: name, required: true, shape: shape, description: description)
  }

  static func optional(_ name: String, _ shape: Shape, _ description: String = "") -> Key {
    Key(name: name, required: false, shape: shape, description: description)
  }

  static func required(_ name: String, _ scalar: Scalar, _ description: String = "") -> Key {
    .required(name, .scalar(scalar), description)
  }

  static func optional(_ name: String, _ scalar: Scalar, _ description: String = "") -> Key {
    .optional(name, .scalar(scalar), description)
  }
}

/// A rule between the keys of one mapping: when `key` has one of `values`, these are needed too.
struct Condition: Sendable {
  let key: String
  let values: [String]
  var requires: [Requirement] = []
  var forbids: [String] = []
  let code: DiagnosticCode
  /// Why the key is needed, as the second half of a sentence: "want dit profiel is vastgesteld".
  let reason: String
  /// What to do about a forbidden key, where taking it away is not the only way out.
  var hint: String?

  /// A value that must be there.
  struct Requirement: Sendable {
    /// Its path below the mapping, as `["medezeggenschap", "datum"]`.
    let path: [String]
    /// What people call it, where its key does not say enough.
    var label: String?

    var name: String { path.joined(separator: ".") }
  }
}

extension Condition.Requirement: ExpressibleByStringLiteral {
  /// `"medezeggenschap.datum"`.
  init(stringLiteral value: String) { self.init(path: value.split(separator: ".").map(String.init)) }
}
