import ContentReading
import Foundation
import Testing

/// The command line as a person, a script and a workflow meet it: its words and its exit status.
@Suite struct CommandTests {
  @Test func `a build says what it made and leaves with 0`() throws {
    let result = try TestSite().run("build", "--date", "2026-11-21")
    #expect(result.status == 0)
    #expect(result.out.contains("pagina's van 2 scholen staan in Output/"))
    #expect(!result.out.contains("\u{1B}"), "no colours outside a terminal")
  }

  @Test func `content with an error leaves with 1 and says that nothing changed`() throws {
    let site = try TestSite()
    try site.edit("scholen/de-klaver.yaml", "brin: 98AA", "brin: 98A")
    let result = try site.run("build")
    #expect(result.status == 1)
    #expect(result.err.contains("scholen/de-klaver.yaml:2:7: fout: `98A` is geen BRIN-code."))
    #expect(result.err.contains("De site is niet gebouwd"))
    #expect(!site.exists("index.html"))
  }

  @Test(arguments: [
    ["bouw"], ["build", "--date", "gisteren"], ["check", "--format", "xml"],
    ["build", "--base-url", "profielen"],
    ["schema", "--schooljaar", "2031-2032"], ["import", "duo", "nergens.csv"],
    ["check", "--explain", "niks"],
  ])
  func `wrong use leaves with 2`(arguments: [String]) throws {
    let site = try TestSite()
    let result = try Command.run(arguments, in: site.folder)
    #expect(result.status == 2)
    #expect(!result.err.isEmpty)
  }

  @Test func `an output folder that is not ours is left alone`() throws {
    let site = try TestSite()
    try site.write("van mij", "Output/belangrijk.txt")
    let result = try site.run("build")
    #expect(result.status == 2)
    #expect(result.err.contains("Output"))
    #expect(try site.files() == ["belangrijk.txt": Data("van mij".utf8)])
  }

  @Test func `an output folder inside the content is refused`() throws {
    let site = try TestSite()
    #expect(try site.run("build", "--output", "Content/site").status == 2)
    #expect(try site.run("build", "--output", ".").status == 2)
    #expect(try site.run("check").status == 0)
  }

  @Test func `a folder that cannot be written leaves with 3`() throws {
    let result = try TestSite().run("build", "--output", "/proc/site")
    #expect(result.status == 3)
    #expect(result.err.contains("/proc"))
  }

  @Test func `a port that is in use leaves with 3`() async throws {
    let site = try TestSite()
    #expect(try site.run("build").status == 0)
    let first = try Command.start(["serve", "--no-build", "--port", "0"], in: site.folder)
    defer { first.terminate() }
    let out = try #require(first.standardOutput as? FileHandle)
    var address = ""
    for _ in 0..<500 where !address.contains("\n") {
      try await Task.sleep(for: .milliseconds(10))
      try out.seek(toOffset: 0)
      address = String(decoding: try out.readToEnd() ?? Data(), as: UTF8.self)
    }
    let port = try #require(address.split(whereSeparator: { !$0.isNumber }).last.map(String.init))
    #expect(try site.run("serve", "--no-build", "--port", port).status == 3)
  }

  @Test func `warnings pass, and stop the run when it is strict`() throws {
    let site = try TestSite()
    #expect(try site.run("check", "--date", "2026-11-21").status == 0)
    #expect(try site.run("check", "--date", "2026-11-21", "--strict").status == 1)
    #expect(try site.run("build", "--date", "2026-11-21", "--strict").status == 1)
    #expect(!site.exists("index.html"))
  }

  @Test func `the json of a check has the shape that others read`() throws {
    let site = try TestSite()
    try site.edit("profielen/2026-2027/de-klaver.yaml", "dyslexie: zelf", "dyslexie: zelff")
    let result = try site.run("check", "--format", "json", "--date", "2026-07-01")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let first = try #require((json["diagnostics"] as? [[String: Any]])?.first)
    #expect(first["severity"] as? String == "error")
    #expect(first["code"] as? String == "unknown-value")
    #expect(first["file"] as? String == "profielen/2026-2027/de-klaver.yaml")
    #expect(first["line"] as? Int == 12)
    #expect(first["column"] as? Int == 13)
    #expect(first["path"] as? String == "indicatoren.dyslexie")
    #expect((json["summary"] as? [String: Int])?["errors"] == 1)
    #expect(result.status == 1)
  }

  @Test func `an annotation for a pull request names the file from the repository`() throws {
    let site = try TestSite()
    try site.edit("scholen/de-klaver.yaml", "brin: 98AA", "brin: 98A")
    let result = try site.run("check", "--format", "github", "--date", "2026-07-01")
    #expect(
      result.out.hasPrefix("::error file=Content/scholen/de-klaver.yaml,line=2,col=7,title=invalid-brin::"))
  }

  @Test(arguments: [[], ["build"], ["check"], ["serve"], ["import"], ["import", "duo"], ["schema"]])
  func `every verb has help with an example`(verb: [String]) throws {
    let result = try Command.run(verb + ["--help"], in: TestSite().folder)
    #expect(result.status == 0)
    #expect(
      verb.isEmpty || verb == ["import"]
        || result.out.contains("Example: profielwijzer \(verb.joined(separator: " "))"))
  }

  @Test(arguments: ["Content", "Leeg"])
  func `a folder that is missing or empty is one clear message`(name: String) throws {
    let site = try TestSite()
    try FileManager.default.createDirectory(
      at: site.folder.appending(path: "Leeg"), withIntermediateDirectories: true)
    try FileManager.default.removeItem(at: site.content)
    let result = try site.run("build", "--content", name)
    #expect(result.status == 1)
    #expect(result.err.contains("\(name)"))
    #expect(result.err.contains("1 fout"))
  }

  @Test func `the page of all checks in the documentation is up to date`() throws {
    let page = try String(contentsOf: TestSite.project.appending(path: "docs/controles.md"), encoding: .utf8)
    #expect(
      CheckPage().markdown + "\n" == page || CheckPage().markdown == page,
      "run: profielwijzer check --explain all > docs/controles.md")
  }
}
