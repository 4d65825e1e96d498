/// Which scripts are published, and what stands in each: a module joins the file of the one that needs it.
///
/// A module that only the modules of one file import by name stands in that file. What several files need,
/// what is loaded later with `import()` and what a page may name is a file of its own. So each module still
/// exists once, and files refer to each other without a loop, because their modules do.
struct ScriptBundles {
  private let modules: [SitePath: ScriptModule]
  /// All scripts, a module after those that refer to it.
  private let order: [SitePath]
  /// For each module those that import it by name; not for one that is used in another way too.
  private let importers: [SitePath: Set<SitePath>]

  /// The files with scripts joined and made small. When a reference leads nowhere, or round, nothing is
  /// changed: the naming of files tells it at its own place.
  static func joining(_ files: [SitePath: [UInt8]]) -> [SitePath: [UInt8]] {
    guard let bundles = Self(files) else { return files }
    var files = files
    let written = bundles.write()
    for script in bundles.order where bundles.modules[script] != nil { files[script] = written[script] }
    return files
  }

  private init?(_ files: [SitePath: [UInt8]]) {
    let scripts = files.keys.filter { $0.rawValue.hasSuffix(".js") || $0.rawValue.hasSuffix(".mjs") }.sorted()
    var modules: [SitePath: ScriptModule] = [:]
    var targets: [SitePath: [SitePath]] = [:]
    for script in scripts {
      let contents = files[script] ?? []
      for reference in AssetReference.all(in: contents, of: script) {
        guard case .file(let text) = reference.target, let target = script.resolving(text),
          files[target] != nil
        else { return nil }
        targets[script, default: []].append(target)
      }
      modules[script] = ScriptModule(script, contents)
    }
    guard let order = Self.sorted(scripts, targets) else { return nil }
    self.order = order
    self.modules = modules
    importers = Self.importers(modules, targets)
  }

  /// `nil` when scripts refer to each other in a loop.
  private static func sorted(_ scripts: [SitePath], _ targets: [SitePath: [SitePath]]) -> [SitePath]? {
    var done: [SitePath] = []
    var seen: [SitePath: Bool] = [:]
    func visit(_ script: SitePath) -> Bool {
      if let isDone = seen[script] { return isDone }
      seen[script] = false
      for target in targets[script] ?? [] where !visit(target) { return false }
      seen[script] = true
      done.append(script)
      return true
    }
    for script in scripts where !visit(script) { return nil }
    return done.reversed()
  }

  private static func importers(
    _ modules: [SitePath: ScriptModule], _ targets: [SitePath: [SitePath]]
  ) -> [SitePath: Set<SitePath>] {
    var importers: [SitePath: Set<SitePath>] = [:]
    var apart: Set<SitePath> = []
    for (script, found) in targets {
      for target in found {
        let imports = modules[script]?.imports.filter { $0.target == target } ?? []
        let exports = modules[target]?.exports ?? [:]
        let isByName = imports.allSatisfy { $0.names?.allSatisfy { exports[$0.name] != nil } == true }
        let isJoinable = modules[script]?.isPlain == true && modules[target]?.isPlain == true
        if isByName, isJoinable, imports.count == found.count(where: { $0 == target }) {
          importers[target, default: []].insert(script)
        } else {
          apart.insert(target)
        }
      }
    }
    for script in apart { importers[script] = nil }
    return importers
  }

  /// The module in whose file each stands.
  private func homes(apart: Set<SitePath>) -> [SitePath: SitePath] {
    var homes: [SitePath: SitePath] = [:]
    for script in order {
      let wanted = Set((importers[script] ?? []).compactMap { homes[$0] })
      homes[script] = script
      guard wanted.count == 1, let home = wanted.first, !apart.contains(script) else { continue }
      // `import.meta.url` is looked up from the folder of the file.
      if modules[script]?.asksOwnAddress == true, script.folder != home.folder { continue }
      homes[script] = home
    }
    return homes
  }

  private func write() -> [SitePath: [UInt8]] {
    var apart: Set<SitePath> = []
    while true {
      var bundles: [SitePath: ScriptBundle] = [:]
      let homes = homes(apart: apart)
      let before = apart.count
      // A file after those that it refers to: what they export then has its name.
      for home in order.reversed() where homes[home] == home {
        guard let module = modules[home] else { continue }
        let members = members(of: module, homes)
        let isImported = importers[home]?.isEmpty == false
        let bundle = ScriptBundle(home, members, hidesExports: isImported) {
          bundles[$0]?.exported($1) ?? $1
        }
        if let bundle {
          bundles[home] = bundle
        } else {
          apart.formUnion(members.map(\.path))
        }
      }
      // Each round has more modules apart, so there is a last one.
      if apart.count == before { return bundles.mapValues { $0.text() } }
    }
  }

  /// The modules of a file, one after those that it imports: the order in which they run.
  private func members(of module: ScriptModule, _ homes: [SitePath: SitePath]) -> [ScriptModule] {
    var members: [ScriptModule] = []
    var seen: Set<SitePath> = []
    func visit(_ script: ScriptModule) {
      guard seen.insert(script.path).inserted else { return }
      for step in script.imports {
        if homes[step.target] == module.path, let next = modules[step.target] { visit(next) }
      }
      members.append(script)
    }
    visit(module)
    return members
  }
}
