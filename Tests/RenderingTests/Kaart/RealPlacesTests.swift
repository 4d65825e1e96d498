import ContentReading
import Domain
import Foundation
import Testing

@testable import Rendering

/// The folder with DUO's list and the places of postcodes: beside the project, or where `PROFIELWIJZER_DATA`
/// says.
private let data: URL? = {
  let folder =
    ProcessInfo.processInfo.environment["PROFIELWIJZER_DATA"].map {
      URL(filePath: $0, directoryHint: .isDirectory)
    }
    ?? URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardized
  let files = ["duo-vestigingen-bo-2021.csv", "postcodes-pc4.csv"]
  return files.allSatisfy { FileManager.default.fileExists(atPath: folder.appending(path: $0).path()) }
    ? folder : nil
}()

/// All schools of the country on the map, by their postcode.
@Suite(
  .enabled(
    if: data != nil,
    "Not tested: DUO's list and postcodes-pc4.csv are neither in ../shared/data nor in PROFIELWIJZER_DATA."
  )
)
struct RealPlacesTests {
  private let scholen: [School]
  private let postcodes: [Postcodegebied]

  init() throws {
    let folder = try #require(data)
    let list = try Data(contentsOf: folder.appending(path: "duo-vestigingen-bo-2021.csv"))
    let slug: Slug = try #require(Slug("school" as String))
    scholen = DuoList(reading: Array(list), file: "duo.csv").schools.map { $0.school(slug: slug) }
    let regels = try String(contentsOf: folder.appending(path: "postcodes-pc4.csv"), encoding: .utf8)
      .split(separator: "\n").dropFirst()
    postcodes = regels.compactMap { regel in
      // id,postcode,…,latitude,longitude,soort: names in between may hold commas.
      let velden = regel.split(separator: ",", omittingEmptySubsequences: false)
      guard velden.count >= 5, let lat = Double(velden[velden.count - 3]),
        let lon = Double(velden[velden.count - 2]), let midden = Coordinaat(lat: lat, lon: lon)
      else { return nil }
      return Postcodegebied(cijfers: String(velden[1]), midden: midden)
    }
  }

  @Test func `nearly all of 6215 schools lie in the Netherlands, within a second`() throws {
    #expect(scholen.count == 6215)
    var plekken: [Coordinaat] = []
    var punten: [Punt] = []
    var beeld = Rechthoek(links: 0, boven: 0, rechts: 0, onder: 0)
    let duur = try ContinuousClock().measure {
      let bron = Schoolplekken(postcodes)
      plekken = scholen.compactMap(bron.plek)
      let projectie = try #require(Projectie(om: plekken))
      beeld = projectie.beeld
      punten = plekken.map(projectie.punt)
    }
    #expect(duur < .seconds(1))
    #expect(plekken.count >= 6200, "\(6215 - plekken.count) schools have no place")
    let buiten = plekken.filter { !(50.7...53.6).contains($0.lat) || !(3.3...7.3).contains($0.lon) }
    #expect(buiten == [])
    #expect(punten.allSatisfy { beeld.binnen($0) == $0 })
  }

  @Test(arguments: ["Utrecht", "Emmen", "Amsterdam", "Terschelling"])
  func `every school of a real municipality has a spot of its own`(gemeente: String) throws {
    let bron = Schoolplekken(postcodes)
    let geplaatst = scholen.filter { $0.adres.gemeente == gemeente }.compactMap { school in
      bron.plek(van: school).map { (school: school, plek: $0) }
    }
    let tekening = try #require(
      Kaarttekening(scholen: geplaatst, gebied: nil, gemeente: nil, titel: gemeente))
    #expect(tekening.stippen.count == geplaatst.count)
    // At least 8 pixels on the narrowest telephone, 11 beside the list.
    #expect(tekening.stippen.allSatisfy { 2 * $0.raakstraal > 20 })
  }
}
