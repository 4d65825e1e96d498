/// The modules of one published file, with names that do not meet.
struct ScriptBundle {
  /// What a name stands for.
  private struct Thing: Hashable {
    /// The module that declares it outside all brackets; `nil` for names inside functions and blocks, which
    /// are called alike in all modules.
    let module: SitePath?
    let name: String
  }

  private let home: SitePath
  private let members: [ScriptModule]
  private let byPath: [SitePath: ScriptModule]
  private var names: [SitePath: ScriptNames] = [:]
  /// For each module what each of its imported names is called where it comes from.
  private var origins: [SitePath: [String: (target: SitePath, name: String)]] = [:]
  private var shortNames: [Thing: String] = [:]

  /// `nil` when the modules cannot stand in one file: they use a name for different things, and it cannot
  /// be told for certain that it may change.
  init?(_ home: SitePath, _ members: [ScriptModule]) {
    self.home = home
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
          origins[module.path, default: [:]][local] = (step.target, name)
        }
      }
    }
    if !chooseNames() { return nil }
  }

  private func thing(_ name: String, in module: SitePath) -> Thing {
    if let origin = origins[module]?[name] {
      // Of another file: each of its local names is a thing of its own.
      guard let source = byPath[origin.target] else {
        return Thing(module: origin.target, name: origin.name + " " + name)
      }
      return thing(source.exports[origin.name] ?? origin.name, in: origin.target)
    }
    let isTop = names[module]?.topLevel.contains(name) == true
    return Thing(module: isTop ? module : nil, name: name)
  }

  /// Whether every name could get its place.
  private mutating func chooseNames() -> Bool {
    var spellings: [Thing: Set<String>] = [:]
    var fixed: [Thing: Set<SitePath>] = [:]
    /// What a name that stays means, outside all brackets or outside the file.
    var taken: [String: Set<Thing>] = [:]
    for module in members {
      guard let found = names[module.path] else { return false }
      let seen = module.path == home ? Set(module.exports.values) : []
      for name in found.used.union(seen) {
        let thing = thing(name, in: module.path)
        spellings[thing, default: []].insert(name)
        if found.fixed.contains(name) || seen.contains(name) {
          fixed[thing, default: []].insert(module.path)
          taken[name, default: []].insert(thing)
        }
      }
    }
    let isTold = fixed.keys.allSatisfy { $0.module == nil || spellings[$0]?.count == 1 }
    guard isTold, members.count == 1 || taken.values.allSatisfy({ $0.count == 1 }) else { return false }
    var fresh = FreshNames(taken: Set(taken.keys))
    for thing in changeable(fixed: fixed) { shortNames[thing] = fresh.next() }
    return true
  }

  /// The things that may be called otherwise, the most used first.
  private func changeable(fixed: [Thing: Set<SitePath>]) -> [Thing] {
    var counts: [Thing: (count: Int, first: Int)] = [:]
    for module in members {
      guard let found = names[module.path] else { continue }
      for (token, role) in zip(module.tokens, found.roles) where role != .other {
        let thing = thing(token.text, in: module.path)
        if thing.module == nil ? found.fixed.contains(token.text) : fixed[thing] != nil { continue }
        let first = counts[thing]?.first ?? counts.count
        counts[thing] = ((counts[thing]?.count ?? 0) + 1, first)
      }
    }
    return counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }.map(\.key)
  }

  /// What a name is called in the file.
  private func name(_ text: String, in module: SitePath) -> String {
    let thing = thing(text, in: module)
    if thing.module == nil, names[module]?.fixed.contains(text) == true { return text }
    return shortNames[thing] ?? text
  }
}

// MARK: - Text

extension ScriptBundle {
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
    return writer.bytes
  }

  /// One `import` for each other file, before all else, where JavaScript runs them anyway.
  private func writeImports(to writer: inout ScriptWriter) {
    var targets: [SitePath] = []
    var specifiers: [SitePath: [String]] = [:]
    for module in members {
      for step in module.imports where byPath[step.target] == nil {
        if !targets.contains(step.target) { targets.append(step.target) }
        for (name, local) in step.names ?? [] {
          let local = self.name(local, in: module.path)
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
    if module.path != home { left.formUnion(module.exportTokens) }
    let roles = names[module.path]?.roles ?? []
    for (place, token) in module.tokens.enumerated() where !left.contains(place) {
      switch roles[place] {
      case .name: writer.write(token, as: name(token.text, in: module.path))
      case .shorthand:
        let name = name(token.text, in: module.path)
        writer.write(token, as: name == token.text ? name : "\(token.text):\(name)")
      case .other where token.kind == .text && ScriptScan.isImport(place, module.tokens):
        writer.write(token, as: moved(token.text, from: module.path))
      case .other: writer.write(token)
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

/// Short names, in order: `a` … `Z`, `aa` …
private struct FreshNames {
  private static let letters = Array("etnaoirsclduphmfgbvykwjxqzETNAOIRSCLDUPHMFGBVYKWJXQZ_$")
  let taken: Set<String>
  private var number = 0

  init(taken: Set<String>) { self.taken = taken }

  mutating func next() -> String {
    while true {
      var name = ""
      var rest = number
      number += 1
      repeat {
        name.append(Self.letters[rest % Self.letters.count])
        rest = rest / Self.letters.count - 1
      } while rest >= 0
      if !taken.contains(name), !ScriptRoles.reserved.contains(name) { return name }
    }
  }
}
