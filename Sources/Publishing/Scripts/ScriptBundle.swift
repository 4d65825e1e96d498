/// The modules of one published file, with names that do not meet.
struct ScriptBundle {
  /// What a name stands for: something that holds in the whole of a module, or in one stretch of it.
  private struct Thing: Hashable {
    let module: SitePath
    var area: Int?
    let name: String
    /// Of something from another file, what a module calls it.
    var local: String?
  }

  private let home: SitePath
  /// Whether what it exports may be called otherwise: all who import it are told.
  private let hidesExports: Bool
  private let members: [ScriptModule]
  private let byPath: [SitePath: ScriptModule]
  private var names: [SitePath: ScriptNames] = [:]
  /// For each module what each of its imported names is called where it comes from.
  private var origins: [SitePath: [String: (target: SitePath, name: String)]] = [:]
  /// For each token of a module what it names, when that may be called otherwise.
  private var things: [SitePath: [Thing?]] = [:]
  private var newNames: [Thing: String] = [:]

  /// `nil` when the modules cannot stand in one file: they use a name for different things, and it cannot
  /// be told for certain that it may change.
  ///
  /// - Parameter hidesExports: only scripts that are told know what it exports, and by name.
  /// - Parameter outside: what a name of another file is called there.
  init?(
    _ home: SitePath, _ members: [ScriptModule], hidesExports: Bool,
    outside: (SitePath, String) -> String
  ) {
    self.home = home
    self.hidesExports = hidesExports
    self.members = members
    byPath = Dictionary(members.map { ($0.path, $0) }) { first, _ in first }
    guard members.allSatisfy(\.isPlain) else {
      if members.count > 1 { return nil }
      return
    }
    for module in members {
      names[module.path] = ScriptNames(module)
      for step in module.imports {
        for (name, local) in step.names ?? [] {
          let name = byPath[step.target] == nil ? outside(step.target, name) : name
          origins[module.path, default: [:]][local] = (step.target, name)
        }
      }
    }
    guard let stay = namesThatStay() else { return nil }
    chooseNames(stay)
  }

  /// What a name of the whole module stands for; `nil` for any other name.
  private func thing(_ name: String, in module: SitePath) -> Thing? {
    if let origin = origins[module]?[name] {
      // Of another file: each of its local names is a thing of its own.
      guard let source = byPath[origin.target] else {
        return Thing(module: origin.target, name: origin.name, local: name)
      }
      return thing(source.exports[origin.name] ?? origin.name, in: origin.target)
    }
    return names[module]?.topLevel.contains(name) == true ? Thing(module: module, name: name) : nil
  }

  /// The names that keep their spelling, and the things so called; `nil` when two things would be called
  /// alike.
  private func namesThatStay() -> (names: Set<String>, things: Set<Thing>)? {
    var spellings: [Thing: Set<String>] = [:]
    var things: Set<Thing> = []
    var meanings: [String: Set<Thing?>] = [:]
    for module in members {
      guard let found = names[module.path] else { return nil }
      let exported = module.path == home && !hidesExports ? Set(module.exports.values) : []
      for name in found.used.union(exported) {
        let thing = thing(name, in: module.path)
        if let thing { spellings[thing, default: []].insert(name) }
        guard found.fixed.contains(name) || exported.contains(name) else { continue }
        if let thing { things.insert(thing) }
        meanings[name, default: []].insert(thing)
      }
    }
    guard things.allSatisfy({ spellings[$0]?.count == 1 }), meanings.values.allSatisfy({ $0.count == 1 })
    else { return nil }
    return (Set(meanings.keys), things)
  }

  /// Gives a new name to all that may have one, the shortest to what is used most. Two things have the same
  /// name only when no stretch of a module uses both, and not both hold in whole modules.
  private mutating func chooseNames(_ stay: (names: Set<String>, things: Set<Thing>)) {
    struct Use {
      var count = 0
      var areas: Set<Thing> = []
    }
    var uses: [Thing: Use] = [:]
    var order: [Thing] = []
    func note(_ thing: Thing, _ area: Thing?) {
      if uses[thing] == nil { order.append(thing) }
      uses[thing, default: Use()].count += 1
      if let area { uses[thing]?.areas.insert(area) }
    }
    for module in members {
      guard let found = names[module.path] else { continue }
      for name in found.topLevel.sorted() {
        if let thing = thing(name, in: module.path), !stay.things.contains(thing) { note(thing, nil) }
      }
      var named = [Thing?](repeating: nil, count: module.tokens.count)
      for (place, token) in module.tokens.enumerated() where found.roles[place] != .other {
        guard let thing = thing(token.text, at: place, in: module.path), !stay.things.contains(thing) else {
          continue
        }
        named[place] = thing
        note(thing, found.areas[place].map { Thing(module: module.path, area: $0, name: "") })
      }
      things[module.path] = named
    }
    // Within a function in order: then the same letters stand in the same places, which compresses well.
    let whole = order.filter { $0.area == nil }.enumerated().sorted {
      (-(uses[$0.element]?.count ?? 0), $0.offset) < (-(uses[$1.element]?.count ?? 0), $1.offset)
    }.map(\.element)
    let own = whole.filter { $0.local == nil }
    var taken: [Thing?: Set<String>] = [:]
    for thing in order.filter({ $0.area != nil }) + whole.filter({ $0.local != nil }) + own {
      let isTop = thing.area == nil
      let areas = (uses[thing]?.areas ?? []).map(Optional.some) + (isTop ? [nil] : [])
      func mayBe(_ name: String) -> Bool {
        !stay.names.contains(name) && areas.allSatisfy { taken[$0]?.contains(name) != true }
      }
      // `import { e }` is shorter than `import { e as t }`; no keyword is as short as this.
      let isKept = thing.local != nil && thing.name.utf8.count == 1 && mayBe(thing.name)
      let name = isKept ? thing.name : ShortName.first(where: mayBe)
      for area in areas { taken[area, default: []].insert(name) }
      newNames[thing] = name
    }
  }

  /// What a name at a place stands for; `nil` when it stays, for it may mean something outside the module.
  private func thing(_ name: String, at place: Int, in module: SitePath) -> Thing? {
    if let thing = thing(name, in: module) { return thing }
    guard let found = names[module], !found.fixed.contains(name), let area = found.areas[place] else {
      return nil
    }
    return Thing(module: module, area: area, name: name)
  }
}

// MARK: - Text

extension ScriptBundle {
  /// What others call a name that the file exports.
  func exported(_ name: String) -> String {
    guard hidesExports, !names.isEmpty, let local = byPath[home]?.exports[name] else { return name }
    return thing(local, in: home).flatMap { newNames[$0] } ?? local
  }

  func text() -> [UInt8] {
    var writer = ScriptWriter()
    if names.isEmpty {
      for token in members.flatMap(\.tokens) { writer.write(token) }
      return writer.bytes
    }
    writeImports(to: &writer)
    for module in members {
      if module.path != members.first?.path { writer.write(whole: ";") }
      write(module, to: &writer)
    }
    let exports = Set((byPath[home]?.exports.keys).map { $0.map(exported) } ?? [])
    if hidesExports { writer.write(whole: ";export{\(exports.sorted().joined(separator: ","))}") }
    return writer.bytes
  }

  /// One `import` for each other file, before all else, where JavaScript runs them anyway.
  private func writeImports(to writer: inout ScriptWriter) {
    var targets: [SitePath] = []
    var specifiers: [SitePath: [String]] = [:]
    for module in members {
      for step in module.imports where byPath[step.target] == nil {
        if !targets.contains(step.target) { targets.append(step.target) }
        for (_, local) in step.names ?? [] {
          let name = origins[module.path]?[local]?.name ?? local
          let local = thing(local, in: module.path).flatMap { newNames[$0] } ?? local
          let specifier = name == local ? name : "\(name) as \(local)"
          if specifiers[step.target]?.contains(specifier) != true {
            specifiers[step.target, default: []].append(specifier)
          }
        }
      }
    }
    for target in targets {
      let names = specifiers[target].map { "{\($0.joined(separator: ","))}from" } ?? ""
      writer.write(whole: "import\(names)'\(home.relativeReference(to: target))';")
    }
  }

  private func write(_ module: ScriptModule, to writer: inout ScriptWriter) {
    var left = Set(module.imports.flatMap(\.tokens))
    if module.path != home || hidesExports { left.formUnion(module.exportTokens) }
    let roles = names[module.path]?.roles ?? []
    let things = things[module.path] ?? []
    let savings = ScriptSavings(module.tokens, roles, without: left)
    left = savings.left
    var startsLine = false
    for (place, original) in module.tokens.enumerated() {
      var token = original
      // A line that began with `export` still begins a line.
      token.startsLine = token.startsLine || startsLine
      startsLine = left.contains(place) && token.startsLine
      if left.contains(place) { continue }
      if savings.commas.contains(place) {
        writer.write(ScriptToken.comma)
        continue
      }
      let name = things[place].flatMap { newNames[$0] } ?? token.text
      switch roles[place] {
      case .name: writer.write(token, as: name)
      case .shorthand: writer.write(token, as: name == token.text ? name : "\(token.text):\(name)")
      case .other where token.kind == .text && ScriptScan.isImport(place, module.tokens):
        writer.write(token, as: moved(token.text, from: module.path))
      case .other: writer.write(token, as: ScriptSavings.spelled(place, module.tokens))
      }
    }
  }

  /// `'./x.js'` as this file names it.
  private func moved(_ text: String, from module: SitePath) -> String {
    let inside = text.dropFirst().dropLast()
    let path = inside.prefix { $0 != "?" && $0 != "#" }
    guard module != home, let target = module.resolving(path) else { return text }
    return "'\(home.relativeReference(to: target))\(inside.dropFirst(path.count))'"
  }
}
