import Domain
import Fixtures
import Foundation
import Rendering
import Testing

@Suite struct SearchFilesTests {
  private func files(_ scholen: [School], profielen: [Slug: Profiel] = [:]) -> [DataFile] {
    let inhoud = Voorbeeld.inhoud(
      schemas: [
        Voorbeeld.schema("2026-2027", [Voorbeeld.indicator("dyslexie", label: "Zeg \"ja\" \\ \n<b>")])
      ],
      scholen: scholen, profielen: ["2026-2027": profielen])
    return TestSite(inhoud).planner.dataFiles()
  }

  private func contents(_ files: [DataFile]) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
  }

  @Test func `every file is JSON, whatever stands in a name`() throws {
    let files = files([Voorbeeld.school("a", naam: "De \"Ster\"\u{1} 🎈\u{2028}")])
    for file in files where file.path.hasSuffix(".json") {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(file.contents)) }
    }
    let names = try #require(files.first { $0.path == "/gegevens/zoeken/namen-0.json" })
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(names.contents)) as? [String: [[String]]])
    #expect(value["scholen"]?.first?[1] == "De \"Ster\"\u{1} 🎈\u{2028}")
  }

  @Test func `the list names every other file and keeps its own name`() throws {
    let files = files([Voorbeeld.school("a")])
    let list = try #require(files.first { $0.path == "/zoeken/lijst.json" })
    #expect(list.isList)
    let text = String(decoding: list.contents, as: UTF8.self)
    for file in files where file.path.hasPrefix("/gegevens/zoeken/") {
      #expect(text.contains("\"\(file.path)\""))
    }
  }

  @Test func `the same content gives the same bytes`() {
    let scholen = ["a", "b", "c", "d", "e", "f", "g", "h"].map { Voorbeeld.school(Slug($0)!) }
    let teksten: [Tekstsectie.ID: String] = [
      "samenvatting": "Een tuin.", "grenzen": "Geen lift.", "ambities": "Een moestuin.",
    ]
    let profielen: [Slug: Profiel] = [
      "a": Voorbeeld.profiel(teksten: teksten), "b": Voorbeeld.profiel(teksten: teksten),
    ]
    #expect(contents(files(scholen, profielen: profielen)) == contents(files(scholen, profielen: profielen)))
  }

  @Test func `with ten thousand schools no file is large`() {
    let eersten = ["Bos", "Water", "Linden", "Molen", "Kerk", "Duin", "Zonne", "Vlinder", "Berk", "Hei"]
    let tweeden = ["rand", "hof", "brug", "weide", "poort", "kamp", "burcht", "zoom", "tuin", "veste"]
    let scholen = (0..<10_000).map { number in
      Voorbeeld.school(
        Slug("school-\(number)")!,
        naam: "De \(eersten[number % 10])\(tweeden[number / 10 % 10]) van Oost",
        plaats: "Dorp\(number % 700)", gemeente: "Stad\(number % 90)")
    }
    let files = files(scholen)
    #expect(files.filter { $0.path.contains("/namen-") }.count > 20)
    let search = files.filter { $0.path.contains("/zoeken/") }
    let large = search.filter { $0.contents.count >= 60_000 }.map { "\($0.path) \($0.contents.count)" }
    #expect(large == [])
  }

  @Test func `browsers can learn to search the site, also below a folder`() throws {
    let text = String(
      decoding: try #require(files([]).first { $0.path == "/opensearch.xml" }).contents, as: UTF8.self)
    #expect(text.contains(#"template="https://profielen.zilverdal.example/zoeken/?q={searchTerms}""#))
    #expect(text.contains("<ShortName>Zilverdal</ShortName>"))
  }
}
