import Diagnostics
import Mustache

/// The templates of a site: read and put together once, then used for many pages.
///
/// Mustache as in its specification, with sections, inverted sections, partials and inheritance, but strict:
/// `check` finds every name that does not exist before a page is made. Not in use are other delimiters,
/// `{{&x}}`, lambdas, and partials whose name comes from a value.
public struct Templates: Sendable {
  private let templates: TemplateSet
  private let library: MustacheLibrary
  /// The templates that cannot be used, with the reason.
  private let wrong: [String: [Diagnostic]]

  /// - Parameter folders: the sources of each folder. A template in a later folder replaces one of the same
  ///   name in an earlier folder, so that a samenwerkingsverband can have its own.
  public init(_ folders: [[TemplateSource]]) {
    let sources = Dictionary(folders.joined().map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    let set = TemplateSet(byName: sources.mapValues(TemplateParser.parse))
    let used = Dictionary(uniqueKeysWithValues: sources.keys.map { ($0, set.used(by: $0)) })
    let recursive = Set(used.filter { $1.contains($0) }.keys)
    let own = Dictionary(
      uniqueKeysWithValues: set.byName.map { ($0, $1.problems + set.problemsOfUses(in: $0)) })
    var wrong: [String: [Diagnostic]] = [:]
    var forEngine: [String: MustacheTemplate] = [:]
    for (name, used) in used {
      let problems = used.union([name]).sorted().flatMap { own[$0] ?? [] }
      if !problems.isEmpty {
        wrong[name] = problems
        continue
      }
      do {
        let text = TemplateWriter.text(of: name, in: set, recursive: recursive)
        forEngine[name] = try MustacheTemplate(string: text)
      } catch {
        wrong[name] = [Self.unreadable(set, name)]
      }
    }
    self.templates = set
    self.wrong = wrong
    library = MustacheLibrary(templates: forEngine)
  }

  /// The names of all templates, in order.
  public var names: [String] { templates.byName.keys.sorted() }

  /// What is wrong with the tags of any template, also of those that no page uses.
  public var problems: [Diagnostic] {
    Self.inOrder(wrong.values.joined())
  }

  /// All that is wrong with a template, and with all that it uses, when it shows a model of this type.
  ///
  /// An empty answer means that rendering cannot meet a name that does not exist.
  public func check<Model: TemplateModel>(template name: String, for type: Model.Type) -> [Diagnostic] {
    Self.inOrder(TemplateCheck.problems(of: name, in: templates, for: type.shape) + (wrong[name] ?? []))
  }

  /// The page that a template makes of a model. The same template and model give the same bytes.
  ///
  /// Check the template for this type of model first: a name that does not exist shows nothing here, and a
  /// part that shows itself for ever does not return.
  ///
  /// - Throws: `TemplateError` when the template does not exist, or when its tags are wrong.
  public func render(_ model: some TemplateModel, with name: String) throws(TemplateError) -> String {
    guard let template = library.getTemplate(named: name) else {
      throw wrong[name].map { .wrongTemplate(name, $0) } ?? .unknownTemplate(name)
    }
    return template.render(model, library: library)
  }

  /// Each problem once, always in the same order.
  private static func inOrder(_ problems: some Sequence<Diagnostic>) -> [Diagnostic] {
    Set(problems).sorted { ($0.place, $0.message, $0.hint ?? "") < ($1.place, $1.message, $1.hint ?? "") }
  }

  /// The engine reads whole characters; a tag that is glued to a combining mark escapes it.
  private static func unreadable(_ set: TemplateSet, _ name: String) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: Place(file: set[name]?.source.file ?? name),
      "Dit sjabloon kan niet gelezen worden.",
      hint: "Staat er een los accentteken vlak achter een tag? Haal dat weg.")
  }
}
