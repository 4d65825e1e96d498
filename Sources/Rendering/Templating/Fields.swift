import Mustache

/// The names that templates may use of a model, each with its kind and how to get it.
public struct Fields<Model: Sendable>: Sendable {
  private let byName: [String: Field]

  public init(_ fields: [Field]) {
    byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What each name holds.
  var shapes: [String: FieldShape] { byName.mapValues(\.shape) }

  /// The value of a name in the form that the template engine understands; `nil` for a name that is not listed.
  func value(named name: String, of model: Model) -> Any? { byName[name]?.value(model) }

  /// One name, what it holds, and how to get it from the model.
  public struct Field: Sendable {
    let name: String
    let shape: FieldShape
    let value: @Sendable (Model) -> Any

    public static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String) -> Field {
      Field(name: name, shape: .text, value: { TemplateText(get($0)) })
    }

    /// An absent text is an empty one.
    public static func optionalText(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Field {
      Field(name: name, shape: .text, value: { TemplateText(get($0) ?? "") })
    }

    public static func number(_ name: String, _ get: @escaping @Sendable (Model) -> Int) -> Field {
      Field(name: name, shape: .text, value: { TemplateText(String(get($0))) })
    }

    /// An absent text is an empty one.
    public static func html(_ name: String, _ get: @escaping @Sendable (Model) -> SafeHTML?) -> Field {
      Field(name: name, shape: .html, value: { TemplateText(get($0)?.html ?? "") })
    }

    public static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Field {
      Field(name: name, shape: .flag, value: { get($0) })
    }

    public static func model<Child: TemplateModel>(
      _ name: String, _ get: @escaping @Sendable (Model) -> Child?
    ) -> Field {
      Field(
        name: name, shape: .model({ Child.fields.shapes }),
        value: { model -> Any in
          if let child = get(model) { child } else { TemplateText("") }
        })
    }

    public static func list<Child: TemplateModel>(
      _ name: String, _ get: @escaping @Sendable (Model) -> [Child]
    ) -> Field {
      Field(name: name, shape: .list({ Child.fields.shapes }), value: { get($0) })
    }

    public static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String]) -> Field {
      Field(name: name, shape: .texts, value: { get($0) })
    }
  }
}

/// What a name holds, so that a template can be checked before it is used.
enum FieldShape: Sendable {
  /// `{{naam}}`, printed escaped. As a section, `{{#naam}}…{{.}}…{{/naam}}` is shown when the text is not empty.
  case text
  /// `{{{uitleg}}}`, printed as it is. As a section it is shown when not empty.
  case html
  /// `{{#archief}}…{{/archief}}` and `{{^archief}}…{{/archief}}`.
  case flag
  /// Another model, or nothing. Names inside the section are those of that model.
  case model(@Sendable () -> [String: FieldShape])
  /// Models in a row; the section is shown for each of them.
  case list(@Sendable () -> [String: FieldShape])
  /// Texts in a row: `{{#woorden}}{{.}}{{/woorden}}`.
  case texts
}

/// A text as the template engine wants it: the empty text counts as absent.
struct TemplateText: MustacheCustomRenderable {
  let renderText: String
  init(_ text: String) { renderText = text }
  var isNull: Bool { renderText.isEmpty }
}
