import Mustache

/// The names that templates may use of a model, each with its kind and how to get it.
public struct Fields<Model: Sendable>: Sendable {
  /// How to get the value of a name, and under `name?` whether there is one: the template engine puts an
  /// empty list on its stack in an inverted section, but leaves the stack alone for a yes or no.
  private let getters: [String: @Sendable (Model) -> Any]
  /// What each name holds.
  let shapes: [String: FieldShape]

  /// - Precondition: every name is there once and holds only `[A-Za-z0-9_-]`, a letter first.
  public init(_ fields: [Field]) {
    var getters: [String: @Sendable (Model) -> Any] = [:]
    var shapes: [String: FieldShape] = [:]
    for field in fields {
      precondition(TemplateTag.isFieldName(field.name), "a template cannot write the name \(field.name)")
      precondition(
        shapes.updateValue(field.shape, forKey: field.name) == nil, "two fields named \(field.name)")
      getters[field.name] = field.value
      getters[field.name + "?"] = { [isShown = field.isShown] in isShown($0) }
    }
    self.getters = getters
    self.shapes = shapes
  }

  /// The value of a name in the form that the template engine understands; `nil` for a name that is
  /// not listed.
  func value(named name: String, of model: Model) -> Any? { getters[name]?(model) }

  /// One name, what it holds, and how to get it from the model.
  public struct Field: Sendable {
    let name: String
    let shape: FieldShape
    let value: @Sendable (Model) -> Any
    /// Whether a section of this name is shown.
    let isShown: @Sendable (Model) -> Bool

    public static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String) -> Field {
      Field(name: name, shape: .text, value: { TemplateText(get($0)) }, isShown: { !get($0).isEmpty })
    }

    /// An absent text is an empty one.
    public static func optionalText(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Field {
      text(name) { get($0) ?? "" }
    }

    /// Printed without separators. As a section it is shown when it is not 0.
    public static func number(_ name: String, _ get: @escaping @Sendable (Model) -> Int) -> Field {
      Field(name: name, shape: .text, value: { TemplateText(get($0)) }, isShown: { get($0) != 0 })
    }

    /// An absent text is an empty one.
    public static func html(_ name: String, _ get: @escaping @Sendable (Model) -> SafeHTML?) -> Field {
      Field(
        name: name, shape: .html, value: { TemplateHTML(get($0) ?? .empty) },
        isShown: { get($0)?.isEmpty == false })
    }

    public static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Field {
      Field(name: name, shape: .flag, value: { get($0) }, isShown: get)
    }

    public static func model<Child: TemplateModel>(
      _ name: String, _ get: @escaping @Sendable (Model) -> Child?
    ) -> Field {
      Field(
        name: name, shape: .model(Child.shape),
        value: { model -> Any in
          if let child = get(model) { child } else { TemplateText("") }
        },
        isShown: { get($0) != nil })
    }

    public static func list<Child: TemplateModel>(
      _ name: String, _ get: @escaping @Sendable (Model) -> [Child]
    ) -> Field {
      Field(name: name, shape: .list(Child.shape), value: { get($0) }, isShown: { !get($0).isEmpty })
    }

    public static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String]) -> Field {
      Field(
        name: name, shape: .texts, value: { get($0).map(TemplateText.init) },
        isShown: { !get($0).isEmpty })
    }
  }
}
