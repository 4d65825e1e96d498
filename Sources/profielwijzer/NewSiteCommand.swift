import ArgumentParser
import ContentReading
import ContentWriting
import Domain

struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Make a content folder that builds at once, with one school as an example.",
    discussion: """
      The texts are for primary schools. Schools come with `import duo` or `new school`.

      Example: profielwijzer new site MijnRegio --gemeente Zilverdal --gemeente Oosterwaard
      """)

  @Argument(help: "The folder to make; it must be new or empty.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "A municipality of the samenwerkingsverband. May be given more than once.", valueName: "name"))
  var gemeente: [String] = []

  func run() async throws {
    guard let jaar = Schooljaar(bij: .today(.now)) else {
      throw CommandFailure(status: .environment, message: "De klok van deze computer staat verkeerd.")
    }
    do throws(ContentFolderError) {
      if try !ContentFolder.disk(folder).entries().isEmpty {
        throw ContentFolderError(path: folder, reason: .failed("er staat al iets in"))
      }
    } catch {
      if error.reason != .missing {
        throw CommandFailure(
          status: .wrongUse,
          message:
            "In `\(folder)` staat al iets, of het is geen map. Kies een nieuwe map; er is niets veranderd.")
      }
    }
    let site = StartSite(gemeenten: gemeente.isEmpty ? ["Voorbeeldstad"] : gemeente, schooljaar: jaar)
    do throws(ContentWritingError) {
      try site.write(with: .onDisk(folder))
    } catch {
      throw CommandFailure(status: .environment, message: error.description)
    }
    let console = Console.standard
    console.say("\(site.files.count) bestanden gemaakt in \(folder)/. Lees eerst \(folder)/README.md.")
    console.say("Bekijken: profielwijzer serve --content \(folder)")
    console.say("Vul daarna in, waar nu een voorbeeld staat:")
    for item in site.toFillIn {
      console.say(
        "  \(item.file.padded(to: 28))\(item.key.hasSuffix(":") ? "" : item.key + ": ")\(item.what)")
    }
  }
}
