import ContentReading
import Foundation
import Testing

/// Where DUO's open list of school locations is: beside the project, or where `PROFIELWIJZER_DATA` says.
private let list: URL? = {
  let folder =
    ProcessInfo.processInfo.environment["PROFIELWIJZER_DATA"].map { URL(fileURLWithPath: $0) }
    ?? TestSite.project.deletingLastPathComponent().appending(path: "shared/data")
  let file = folder.appending(path: "duo-vestigingen-bo-2021.csv")
  return FileManager.default.fileExists(atPath: file.path) ? file : nil
}()

/// From DUO's real list to a site.
@Suite(
  .enabled(if: list != nil, "DUO's list is not beside the project; set PROFIELWIJZER_DATA to its folder"))
struct ImportTests {
  @Test func `the schools of Utrecht in a new folder give a site of 99 schools`() throws {
    let site = try TestSite()
    let file = try #require(list)
    let imported = try site.run("import", "duo", file.path, "--gemeente", "utrecht", "--content", "Nieuw")
    #expect(imported.status == 0)
    #expect(imported.out.contains("99 scholen overgenomen"))
    #expect(imported.out.contains("Vul dit nog in"))
    let built = try site.run("build", "--content", "Nieuw")
    #expect(built.status == 0, "\(built.err)")
    #expect(try schoolPages(site) == 99)
  }

  @Test func `the schools of Utrecht in content without schools give a site of 99 schools`() throws {
    let site = try TestSite()
    let file = try #require(list)
    try FileManager.default.removeItem(at: site.content)
    try FileManager.default.copyItem(at: TestSite.project.appending(path: "Content"), to: site.content)
    for folder in ["scholen", "profielen"] {
      try FileManager.default.removeItem(at: site.content.appending(path: folder))
    }
    let swv = try Data(contentsOf: site.content.appending(path: "samenwerkingsverband.yaml"))
    #expect(try site.run("import", "duo", file.path, "--gemeente", "UTRECHT").status == 0)
    #expect(try Data(contentsOf: site.content.appending(path: "samenwerkingsverband.yaml")) == swv)
    let built = try site.run("build")
    #expect(built.status == 0, "\(built.err)")
    #expect(try schoolPages(site) == 99)
    let again = try site.run("import", "duo", file.path, "--gemeente", "UTRECHT")
    #expect(again.out.contains("0 scholen overgenomen, 99 stonden er al."))
  }

  @Test func `all 6215 schools of the country get a page of their own`() throws {
    let site = try TestSite()
    let file = try #require(list)
    let imported = try site.run("import", "duo", file.path, "--content", "Land")
    #expect(imported.out.contains("6215 scholen overgenomen"))
    let built = try site.run("build", "--content", "Land")
    #expect(built.status == 0, "\(built.err.prefix(2000))")
    #expect(try schoolPages(site) == 6215)
    #expect(
      try site.page("scholen/openbare-basisschool-t-eenspan/").contains("Openbare Basisschool &#39;t Eenspan")
        || site.page("scholen/openbare-basisschool-t-eenspan/").contains("Openbare Basisschool 't Eenspan"))
  }

  private func schoolPages(_ site: TestSite) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: site.output.appending(path: "scholen").path)
      .count {
        FileManager.default.fileExists(atPath: site.output.appending(path: "scholen/\($0)/schoolgids").path)
          || site.exists("scholen/\($0)/index.html") && $0 != "index.html"
      }
  }
}
