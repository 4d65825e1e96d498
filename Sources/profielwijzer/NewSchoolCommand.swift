import ArgumentParser
import ContentReading
import ContentWriting
import Domain

struct NewSchoolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "school",
    abstract: "Make the file of one school.",
    discussion: """
      What you do not give stands in the file to be filled in. Many schools at once: `import duo`.

      Example: profielwijzer new school "De Klaver" --brin 98AA --soort bo --plaats Zilverdal --gemeente Zilverdal
      """)

  @Argument(help: ArgumentHelp("The name of the school as parents know it.", valueName: "name"))
  var naam: String

  @Option(help: "The folder with the content.")
  var content = "Content"

  @Option(help: "The name of its file and its address on the site. Default: made of the name.")
  var slug: Slug?

  @Option(help: "The kind of education: bo, sbo, so, vo, vso or pro.")
  var soort = SoortOnderwijs.bo

  @Option(help: "The BRIN code of four characters.") var brin: Brin?
  @Option(help: "The number of the location, two digits. Default: 00.") var vestiging: Vestigingsnummer?
  @Option(help: "The board of the school.") var bestuur: String?
  @Option(help: "The street.") var straat: String?
  @Option(help: "The house number.") var huisnummer: String?
  @Option(help: "The postcode.") var postcode: Postcode?
  @Option(help: "The town.") var plaats: String?
  @Option(help: "The municipality.") var gemeente: String?
  @Option(help: "The telephone number.") var telefoon: Telefoonnummer?
  @Option(help: "The e-mail address.") var email: EmailAdres?
  @Option(help: "The website.") var website: WebAdres?

  func run() async throws {
    let slug = try await freeSlug()
    let scaffold = scaffold
    let path = SchoolFile.path(for: slug)
    do throws(ContentWritingError) {
      try ContentFolderWriter.onDisk(content).write(path, scaffold.text)
    } catch .exists {
      throw taken(slug)
    } catch {
      throw CommandFailure(status: .environment, message: error.description)
    }
    let console = Console.standard
    console.say("\(path) is gemaakt.")
    if !scaffold.toFillIn.isEmpty {
      console.say("Vul nog in: \(scaffold.toFillIn.joined(separator: ", ")).")
      console.say("Tot die tijd meldt `profielwijzer check` wat er ontbreekt, en wordt de site niet gebouwd.")
    }
    console.say("Daarna haar profiel: profielwijzer new profiel \(slug) --schooljaar JAAR")
  }

  private var scaffold: SchoolScaffold {
    var scaffold = SchoolScaffold(naam: naam, soort: soort)
    scaffold.brin = brin
    scaffold.vestiging = vestiging
    scaffold.bestuur = bestuur
    scaffold.straat = straat
    scaffold.huisnummer = huisnummer
    scaffold.postcode = postcode
    scaffold.plaats = plaats
    scaffold.gemeente = gemeente
    scaffold.telefoon = telefoon
    scaffold.email = email
    scaffold.website = website
    return scaffold
  }

  private func freeSlug() async throws -> Slug {
    let reader = ContentReader(folder: .disk(content), datum: .today(.now))
    let schools: [School]
    do throws(ContentFolderError) {
      schools = try await reader.schools().schools
    } catch {
      throw CommandFailure(
        status: .wrongUse,
        message: "De map `\(content)` is niet te lezen. Een nieuwe map maakt u met `profielwijzer new site`.")
    }
    guard let slug = slug ?? Slug(naming: naam) else {
      throw CommandFailure(
        status: .wrongUse,
        message: "Van `\(naam)` is geen adres te maken. Geef er een met `--slug de-klaver`.")
    }
    if let brin {
      let number = vestiging?.rawValue ?? "00"
      if let same = schools.first(where: { $0.brin == brin && $0.vestiging.rawValue == number }) {
        throw CommandFailure(
          status: .wrongUse,
          message: "\(brin.rawValue) \(number) is al \(same.naam) (\(SchoolFile.path(for: same.slug))).")
      }
    }
    if schools.contains(where: { $0.slug == slug || $0.vorigeSlugs.contains(slug) }) { throw taken(slug) }
    return slug
  }

  private func taken(_ slug: Slug) -> CommandFailure {
    CommandFailure(
      status: .wrongUse,
      message:
        "Het adres `\(slug)` is al van een school. Kies een ander met `--slug`, zoals `\(slug)-\(plaatsnaam)`."
    )
  }

  private var plaatsnaam: String { plaats.flatMap { Slug(naming: $0) }?.rawValue ?? "plaats" }
}

extension Brin: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
extension Vestigingsnummer: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
extension Postcode: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
extension Telefoonnummer: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
extension EmailAdres: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
