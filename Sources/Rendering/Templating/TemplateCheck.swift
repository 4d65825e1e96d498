import Diagnostics

/// Holds a template, with all that it uses, against the names that a model has.
///
/// Each template is looked at once for every kind of model that it shows, however often it is used.
struct TemplateCheck {
  /// All problems of the template for this model, in no particular order.
  static func problems(of name: String, in templates: TemplateSet, for shape: ModelShape) -> [Diagnostic] {
    guard templates[name] != nil else {
      return [templates.unknown(name, at: Place(file: name + ".mustache"))]
    }
    var check = TemplateCheck(templates: templates)
    check.visit(Visit(template: name, scope: .model(shape), filled: []))
    check.reportEndlessParts()
    return check.problems
  }

  /// A template as it is used somewhere.
  private struct Visit: Hashable {
    let template: String
    let scope: TemplateScope
    /// The blocks that the user of this layout fills in.
    let filled: Set<String>
  }

  /// Where in a visit we are.
  private struct Point {
    let visit: Visit
    var scope: TemplateScope
    /// The section since the start of the template that made names mean something else.
    var changedBy: TemplateTag?
    /// Whether nothing of this template is around this point.
    var isTop = true
  }

  private let templates: TemplateSet
  private var problems: [Diagnostic] = []
  private var seen = Set<Visit>()
  /// Parts that show the same thing as the template that they are in.
  private var sameThing: [Visit: [(part: Visit, tag: TemplateTag)]] = [:]
  private var reported = Set<Diagnostic>()

  private init(templates: TemplateSet) { self.templates = templates }

  private mutating func report(_ problem: Diagnostic) {
    if reported.insert(problem).inserted { problems.append(problem) }
  }

  private mutating func visit(_ visit: Visit) {
    guard seen.insert(visit).inserted, let template = templates[visit.template] else { return }
    for problem in template.problems + templates.problemsOfUses(in: visit.template) { report(problem) }
    walk(template.nodes, at: Point(visit: visit, scope: visit.scope))
  }

  private mutating func walk(_ nodes: [TemplateNode], at point: Point) {
    for node in nodes {
      switch node {
      case .text: break
      case .variable(let tag): checkVariable(tag, at: point)
      case .section(let tag, let nodes): walkSection(tag, nodes, at: point)
      case .partial(let tag):
        guard templates[tag.name] != nil else { continue }
        let part = Visit(template: tag.name, scope: point.scope, filled: [])
        if point.changedBy == nil { sameThing[point.visit, default: []].append((part, tag)) }
        visit(part)
      case .parent(let tag, let blocks): walkLayout(tag, blocks, at: point)
      case .block(let block): walkBlock(block, at: point)
      }
    }
  }

  // MARK: Names

  private mutating func checkVariable(_ tag: TemplateTag, at point: Point) {
    guard let shape = shape(of: tag, at: point) else { return }
    switch (shape, tag.kind) {
    case (.text, .variable), (.html, .unescaped): break
    case (.text, _):
      reportUse(tag, "`\(tag.name)` is tekst, geen HTML.", hint: "Schrijf `{{\(tag.name)}}`.")
    case (.html, _):
      reportUse(tag, "`\(tag.name)` is HTML.", hint: "Schrijf `{{{\(tag.name)}}}`.")
    case (.flag, _):
      reportUse(
        tag, "`\(tag.name)` is ja of nee en heeft geen tekst.",
        hint: "Schrijf `{{#\(tag.name)}}…{{/\(tag.name)}}` om iets alleen bij ja te tonen.")
    case (.model, _):
      reportUse(
        tag, "`\(tag.name)` heeft zelf geen tekst, maar bevat velden.",
        hint: "Schrijf `{{#\(tag.name)}}…{{/\(tag.name)}}` en daarin de naam van een veld.")
    case (.list, _), (.texts, _):
      reportUse(
        tag, "`\(tag.name)` is een lijst.",
        hint: "Schrijf `{{#\(tag.name)}}…{{/\(tag.name)}}` om elk onderdeel te tonen.")
    }
  }

  private mutating func reportUse(_ tag: TemplateTag, _ message: String, hint: String) {
    report(Diagnostic(.templateSyntax, at: tag.namePlace, path: tag.name, message, hint: hint))
  }

  /// What the name in the tag holds; reports a name that does not exist.
  private mutating func shape(of tag: TemplateTag, at point: Point) -> FieldShape? {
    if tag.name == "." {
      switch point.scope {
      case .text: return .text
      case .html: return .html
      case .model:
        report(
          Diagnostic(
            .unknownVariable, at: tag.namePlace, path: ".", "De punt betekent hier niets.",
            hint: "Gebruik de punt alleen in een sectie van een tekst. " + allowed(in: point.scope.fields)))
        return nil
      }
    }
    var shape: FieldShape?
    var fields = point.scope.fields
    var before = ""
    for part in tag.name.split(separator: ".").map(String.init) {
      if let holder = shape {
        guard case .model(let model) = holder else {
          reportUse(
            tag, "`\(before)` bevat geen velden, dus `\(tag.name)` kan niet.", hint: below(before, holder))
          return nil
        }
        fields = model.fields()
      }
      guard let found = fields[part] else {
        reportUnknown(part, below: before, in: tag, fields: fields, at: point)
        return nil
      }
      shape = found
      before += before.isEmpty ? part : "." + part
    }
    return shape
  }

  private func below(_ name: String, _ shape: FieldShape) -> String {
    switch shape {
    case .list:
      "`\(name)` is een lijst. Schrijf `{{#\(name)}}…{{/\(name)}}` en daarin de naam van een veld."
    case .texts: "`\(name)` is een lijst van teksten. Schrijf `{{#\(name)}}{{.}}{{/\(name)}}`."
    case .html: "Schrijf `{{{\(name)}}}`."
    case .flag: "Schrijf `{{#\(name)}}…{{/\(name)}}`."
    default: "Schrijf `{{\(name)}}`."
    }
  }

  private mutating func reportUnknown(
    _ part: String, below before: String, in tag: TemplateTag, fields: [String: FieldShape], at point: Point
  ) {
    let hint =
      switch point.scope {
      case .text where before.isEmpty: "In een sectie van een tekst is er alleen `{{.}}`."
      case .html where before.isEmpty: "In een sectie van HTML is er alleen `{{{.}}}`."
      default:
        if let near = Suggestion.nearest(to: part, among: fields.keys.sorted()) {
          "Bedoelde u `\(near)`?"
        } else {
          allowed(in: fields)
        }
      }
    let message =
      before.isEmpty ? "Het veld `\(part)` bestaat hier niet." : "`\(before)` heeft geen veld `\(part)`."
    report(Diagnostic(.unknownVariable, at: tag.namePlace, path: tag.name, message, hint: hint))
  }

  private func allowed(in fields: [String: FieldShape]) -> String {
    fields.isEmpty
      ? "Er zijn hier geen velden."
      : "U kunt hier kiezen uit: " + fields.keys.sorted().map { "`\($0)`" }.joined(separator: ", ") + "."
  }

  // MARK: Sections, layouts and blocks

  private mutating func walkSection(_ tag: TemplateTag, _ nodes: [TemplateNode], at point: Point) {
    if tag.name == "." {
      reportUse(
        tag, "`\(tag.written)` kan niet.", hint: "Schrijf de naam van een veld in plaats van de punt.")
      return
    }
    var inside = point
    inside.isTop = false
    // What is in a section of an unknown name cannot be judged.
    guard let shape = shape(of: tag, at: point) else { return }
    if tag.kind == .section, let scope = shape.scope {
      inside.scope = scope
      inside.changedBy = tag
    }
    walk(nodes, at: inside)
  }

  private mutating func walkLayout(_ tag: TemplateTag, _ blocks: [TemplateNode.Block], at point: Point) {
    guard templates[tag.name] != nil else { return }
    let known = templates.blocks(of: tag.name)
    let given = point.isTop ? point.visit.filled : []
    for block in blocks {
      guard known.contains(block.tag.name) else {
        reportUnknown(block, of: tag.name, known: known)
        continue
      }
      if given.contains(block.tag.name) { continue }
      var inside = point
      inside.isTop = false
      walk(block.nodes, at: inside)
    }
    let isCircle =
      tag.name == point.visit.template || templates.used(by: tag.name).contains(point.visit.template)
    if isCircle { return }
    visit(Visit(template: tag.name, scope: point.scope, filled: given.union(blocks.map(\.tag.name))))
  }

  private mutating func reportUnknown(_ block: TemplateNode.Block, of layout: String, known: Set<String>) {
    let names = known.sorted()
    let hint =
      if let near = Suggestion.nearest(to: block.tag.name, among: names) {
        "Bedoelde u `\(near)`?"
      } else if names.isEmpty {
        "Dit sjabloon heeft geen blokken."
      } else {
        "U kunt hier kiezen uit: " + names.map { "`\($0)`" }.joined(separator: ", ") + "."
      }
    report(
      Diagnostic(
        .unknownVariable, at: block.tag.namePlace, path: block.tag.name,
        "Het sjabloon `\(layout)` heeft geen blok `\(block.tag.name)`.", hint: hint))
  }

  private mutating func walkBlock(_ block: TemplateNode.Block, at point: Point) {
    if let section = point.changedBy {
      report(
        Diagnostic(
          .templateSyntax, at: block.tag.namePlace, path: block.tag.name,
          "Het blok `\(block.tag.name)` staat in `\(section.written)`. Daar betekenen namen iets anders.",
          hint: "Zet het blok buiten `\(section.written)`.",
          notes: [.init(at: section.place, "Hier begint `\(section.written)`.")]))
    }
    if point.visit.filled.contains(block.tag.name) { return }
    var inside = point
    inside.isTop = false
    walk(block.nodes, at: inside)
  }

  /// A part that shows itself again with the same values would go on for ever.
  private mutating func reportEndlessParts() {
    var done = Set<Visit>()
    for start in sameThing.keys.sorted(by: { $0.template < $1.template }) { follow(start, [], &done) }
  }

  private mutating func follow(_ visit: Visit, _ path: Set<Visit>, _ done: inout Set<Visit>) {
    guard done.insert(visit).inserted else { return }
    let path = path.union([visit])
    for (part, tag) in sameThing[visit] ?? [] {
      if path.contains(part) {
        report(
          Diagnostic(
            .templateSyntax, at: tag.namePlace, path: tag.name,
            "`\(tag.written)` toont zichzelf steeds opnieuw en houdt nooit op.",
            hint: "Zet deze tag in een sectie van een lijst of een ander onderdeel."))
      } else {
        follow(part, path, &done)
      }
    }
  }
}
