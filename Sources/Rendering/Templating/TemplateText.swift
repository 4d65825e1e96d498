import Mustache

/// A text or number as the template engine wants it: it escapes itself, and nothing or 0 counts as absent.
struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let text: String
  /// Whether a section of this is left out.
  let isNull: Bool

  init(_ text: String) {
    self.text = text
    isNull = text.isEmpty
  }

  init(_ number: Int) {
    text = String(number)
    isNull = number == 0
  }

  var renderText: String { text.escapedForHTML }
  /// Nothing is below a text. Without this the engine would look into it by reflection.
  func child(named: String) -> Any? { nil }
}

/// HTML as the template engine wants it.
struct TemplateHTML: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  init(_ html: SafeHTML) { renderText = html.html }
  var isNull: Bool { renderText.isEmpty }
  func child(named: String) -> Any? { nil }
}
