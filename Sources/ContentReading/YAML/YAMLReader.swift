import Diagnostics
import Yams

/// Reads one YAML document strictly: text only, no anchors, aliases, tags or second documents.
///
/// All that knows Yams is in this file.
struct YAMLReader {
  /// Content is at most seven levels deep; whatever is far deeper was not made by a person.
  static let deepestLevel = 32

  let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// The document, or nothing when a problem keeps it from being read; and all problems found on the way.
  func read() -> (node: YAMLNode?, problems: [Diagnostic]) {
    if let anchor = sharedAnchor() {
      return (nil, [notPlain(at: anchor, "een anker (`&`) of verwijzing (`*`)")])
    }
    var problems: [Diagnostic] = []
    var text = source.text
    // Yams stops at a repeated key. The repetition is reported and replaced by a key of the same length
    // that nobody types, and the rest of the file is read as well.
    for _ in 0..<100 {
      do throws(ParseFailure) {
        guard let conversion = try parse(text) else { return (nil, problems + [emptyFile()]) }
        return (conversion.isTooDeep ? nil : conversion.root, problems + conversion.problems)
      } catch {
        switch error {
        case .problem(let diagnostic): return (nil, problems + [diagnostic])
        case .repeated(let key, let first):
          guard let second = repetition(of: key, after: first, in: text) else {
            return (nil, problems + [repeated(key, at: first, first: first)])
          }
          problems.append(repeated(key, at: second.place, first: first))
          text.replaceSubrange(
            second.range,
            with: String(repeating: Self.replacement, count: text[second.range].unicodeScalars.count))
        }
      }
    }
    return (nil, problems)
  }

  /// Stands in for a repeated key; from the private use area of Unicode.
  static let replacement = "\u{F8FF}"

  private enum ParseFailure: Error {
    case problem(Diagnostic)
    case repeated(key: String, first: Place)
  }

  private func parse(_ text: String) throws(ParseFailure) -> Conversion? {
    do {
      let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
      // Nodes hold their anchors weakly; the parser owns them.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else { return nil }
        var conversion = Conversion(source: source)
        conversion.convert(root)
        return conversion
      }
    } catch let error as YamlError {
      throw failure(from: error)
    } catch {
      throw .problem(syntax(at: source.place(line: 1, column: 1), "\(error)"))
    }
  }

  private func failure(from error: YamlError) -> ParseFailure {
    switch error {
    case .duplicatedKeysInMapping(let duplicates, let context):
      return .repeated(key: duplicates[0], first: place(context.mark))
    case .composer(_, let problem, let mark, _):
      if problem.contains("alias") { return .problem(notPlain(at: place(mark), "een verwijzing (`*`)")) }
      return .problem(
        Diagnostic(
          .yamlSyntax, at: place(mark), "Hier begint een tweede document (`---`).",
          hint: "Zet in één bestand één document."))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      if problem.lowercased().contains("nesting") { return .problem(tooDeep(at: place(mark))) }
      return .problem(syntax(at: place(mark), problem))
    case .reader(let problem, _, _, _):
      return .problem(syntax(at: source.place(line: 1, column: 1), problem))
    default:
      return .problem(syntax(at: source.place(line: 1, column: 1), "\(error)"))
    }
  }

  private func place(_ mark: Yams.Mark) -> Place { source.place(line: mark.line, column: mark.column) }

  private func emptyFile() -> Diagnostic {
    Diagnostic(
      .missingValue, at: source.place(line: 1, column: 1), "Dit bestand is leeg.",
      hint: "Vul het in, of haal het weg.")
  }

  private func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: place, "Hier zit te veel in elkaar: meer dan \(Self.deepestLevel) niveaus diep.",
      hint: "Kijk of er haakjes of streepjes te veel staan.")
  }

  private func notPlain(at place: Place, _ what: String) -> Diagnostic {
    Diagnostic(
      .yamlNotPlain, at: place, "Hier staat \(what); dat mag in deze bestanden niet.",
      hint:
        "Schrijf de waarde voluit. Begint een tekst met `&`, `*` of `!`, zet er dan dubbele aanhalingstekens omheen."
    )
  }

  private func repeated(_ key: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: place, path: key, "`\(key)` staat hier voor de tweede keer.",
      hint: "Houd er één over.", notes: [.init(at: first, "hier staat de eerste")])
  }

  private func syntax(at place: Place, _ problem: String) -> Diagnostic {
    let explanation = SyntaxProblem.inDutch(problem)
    return Diagnostic(.yamlSyntax, at: place, explanation.message, hint: explanation.hint)
  }

  /// The place of an anchor that is used again as an alias.
  ///
  /// Found before parsing, because a few lines of aliases of aliases unfold into more than fits in memory.
  private func sharedAnchor() -> Place? {
    guard source.text.utf8.contains(UInt8(ascii: "&")), source.text.utf8.contains(UInt8(ascii: "*")) else {
      return nil
    }
    var anchors: [Substring: Place] = [:]
    for (number, line) in source.lines.enumerated() {
      var previous: Character = " "
      for index in line.indices {
        defer { previous = line[index] }
        guard line[index] == "&" || line[index] == "*", previous == " " || "[{,\t".contains(previous) else {
          continue
        }
        let name = line[line.index(after: index)...].prefix { !$0.isWhitespace && !",[]{}:".contains($0) }
        if name.isEmpty { continue }
        if line[index] == "*" {
          if let anchor = anchors[name] { return anchor }
        } else if anchors[name] == nil {
          anchors[name] = source.place(line: number + 1, column: line[..<index].unicodeScalars.count + 1)
        }
      }
    }
    return nil
  }

  /// Where a key stands again after its first place.
  private func repetition(
    of key: String, after first: Place, in text: String
  ) -> (place: Place, range: Range<String.Index>)? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard first.line >= 1, first.line <= lines.count else { return nil }
    let spellings = ["\"\(key)\"", "'\(key)'", key]
    // In a block every key of one mapping starts in the same column; in a flow mapping anywhere after it.
    for sameColumn in [true, false] {
      for number in first.line...lines.count {
        let line = lines[number - 1]
        let columns = Array(line.unicodeScalars.indices)
        for (offset, index) in columns.enumerated() {
          if number == first.line && offset < first.column { continue }
          if sameColumn && offset != first.column - 1 { continue }
          if number == first.line && sameColumn { continue }
          for spelling in spellings where line[index...].hasPrefix(spelling) {
            let end = line.unicodeScalars.index(index, offsetBy: spelling.unicodeScalars.count)
            guard line[end...].drop(while: { $0 == " " }).first == ":" else { continue }
            if !sameColumn, offset > 0, !" ,{".contains(line[line.index(before: index)]) { continue }
            return (source.place(line: number, column: offset + 1), index..<end)
          }
        }
        if sameColumn && number > first.line {
          let content = line.drop { $0 == " " }
          let indentation = line.count - content.count
          if !content.isEmpty, !content.hasPrefix("#"), indentation < first.column - 1 { break }
        }
      }
    }
    return nil
  }
}

/// Turns the nodes of Yams into our own.
private struct Conversion {
  let source: SourceText
  private(set) var problems: [Diagnostic] = []
  private(set) var isTooDeep = false
  private(set) var root: YAMLNode?

  init(source: SourceText) { self.source = source }

  mutating func convert(_ node: Yams.Node) { root = self.node(from: node, depth: 0) }

  private mutating func node(from node: Yams.Node, depth: Int) -> YAMLNode? {
    let place =
      node.mark.map { source.place(line: $0.line, column: $0.column) } ?? source.place(line: 1, column: 1)
    if depth > YAMLReader.deepestLevel {
      isTooDeep = true
      problems.append(
        Diagnostic(
          .tooDeep, at: place,
          "Hier zit te veel in elkaar: meer dan \(YAMLReader.deepestLevel) niveaus diep.",
          hint: "Kijk of er haakjes of streepjes te veel staan."))
      return nil
    }
    if let what = forbidden(in: node) {
      problems.append(
        Diagnostic(
          .yamlNotPlain, at: place, "Hier staat \(what); dat mag in deze bestanden niet.",
          hint:
            "Schrijf de waarde voluit. Begint een tekst met `&`, `*` of `!`, zet er dan dubbele aanhalingstekens omheen."
        ))
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        content: .scalar(scalar.string, style(of: scalar)), line: place.line, column: place.column)
    case .sequence(let sequence):
      let items = sequence.map { self.node(from: $0, depth: depth + 1) }
      return YAMLNode(content: .sequence(items.compactMap { $0 }), line: place.line, column: place.column)
    case .mapping(let mapping):
      var pairs: [YAMLNode.Pair] = []
      pairs.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        if let pair = pair(key, value, depth: depth) { pairs.append(pair) }
      }
      return YAMLNode(content: .mapping(pairs), line: place.line, column: place.column)
    case .alias:
      return nil
    }
  }

  private mutating func pair(_ key: Yams.Node, _ value: Yams.Node, depth: Int) -> YAMLNode.Pair? {
    let place = source.place(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1)
    guard case .scalar(let scalar) = key, forbidden(in: key) == nil, scalar.string != "<<" else {
      problems.append(
        Diagnostic(
          .yamlNotPlain, at: place,
          "Hier staat een sleutel die geen gewone tekst is.",
          hint: "Schrijf een sleutel als een enkel woord met een dubbele punt erachter."))
      return nil
    }
    if scalar.string.hasPrefix(YAMLReader.replacement) { return nil }
    guard let node = node(from: value, depth: depth + 1) else { return nil }
    return YAMLNode.Pair(key: scalar.string, line: place.line, column: place.column, value: node)
  }

  private func forbidden(in node: Yams.Node) -> String? {
    if node.anchor != nil { return "een anker (`&`)" }
    if case .alias = node { return "een verwijzing (`*`)" }
    let tag = node.tag.rawName
    return switch tag {
    case "", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map": nil
    default: "een type (`!`)"
    }
  }

  private func style(of scalar: Yams.Node.Scalar) -> YAMLNode.Style {
    switch scalar.style {
    case .literal: .literal
    case .folded: .folded
    case .singleQuoted, .doubleQuoted: .quoted
    default: .plain
    }
  }
}

extension Yams.Tag {
  fileprivate var rawName: String { description == "tag:yaml.org,2002:null" ? "" : description }
}
