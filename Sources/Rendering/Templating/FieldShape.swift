/// What a name holds, so that a template can be checked before it is used.
enum FieldShape: Sendable {
  /// `{{naam}}`, printed escaped. As a section, `{{#naam}}…{{.}}…{{/naam}}` is shown when the text is not
  /// empty.
  case text
  /// `{{{uitleg}}}`, printed as it is. As a section, with `{{{.}}}`, it is shown when not empty.
  case html
  /// `{{#archief}}…{{/archief}}` and `{{^archief}}…{{/archief}}`.
  case flag
  /// Another model, or nothing. Names inside the section are those of that model.
  case model(ModelShape)
  /// Models in a row; the section is shown for each of them.
  case list(ModelShape)
  /// Texts in a row: `{{#woorden}}{{.}}{{/woorden}}`.
  case texts

  /// What names mean inside a section of this; `nil` when they mean the same as outside.
  var scope: TemplateScope? {
    switch self {
    case .text, .texts: .text
    case .html: .html
    case .flag: nil
    case .model(let shape), .list(let shape): .model(shape)
    }
  }
}

/// The names of a model type. They are asked for late, because a model may hold others of its own type.
struct ModelShape: Hashable, Sendable {
  let id: ObjectIdentifier
  let fields: @Sendable () -> [String: FieldShape]

  static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What the names at a point in a template refer to.
enum TemplateScope: Hashable, Sendable {
  case model(ModelShape)
  /// Inside a section of a text: only `{{.}}`.
  case text
  /// Inside a section of HTML: only `{{{.}}}`.
  case html

  var fields: [String: FieldShape] {
    if case .model(let shape) = self { shape.fields() } else { [:] }
  }
}
