import ArgumentParser
import ContentReading
import Diagnostics
import Domain
import Foundation

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the rules of a content file as a JSON Schema (draft 2020-12).",
    discussion: """
      Editors that know YAML complete and check a profile with it while it is typed.

      Example: profielwijzer schema json --schooljaar 2026-2027 > profiel.schema.json
      Example: profielwijzer schema --check --schooljaar 2026-2027
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json }
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case profiel, school, schema, samenwerkingsverband
  }

  @Argument(help: "The form in which the rules are written: json.")
  var format = Format.json

  @Option(help: "The folder with the content.")
  var content = "Content"

  @Option(help: ArgumentHelp("The school year. Default: the newest that has a schema.", valueName: "year"))
  var schooljaar: Schooljaar?

  @Option(name: .customLong("for"), help: "Which file: profiel, school, schema or samenwerkingsverband.")
  var kind = Kind.profiel

  @Flag(help: "Only check the schema of the school year; write nothing.")
  var check = false

  func run() async throws {
    switch kind {
    case .school where !check: Console.standard.say(JSONSchema.school)
    case .schema where !check: Console.standard.say(JSONSchema.schema)
    case .samenwerkingsverband where !check: Console.standard.say(JSONSchema.samenwerkingsverband)
    default: try profileSchema()
    }
  }

  private func profileSchema() throws {
    let folder = ContentFolder.disk(content)
    let reading: ContentReader.SchemaReading
    do {
      reading = try ContentReader(folder: folder, datum: .today(.now)).schemas()
    } catch {
      throw CommandFailure(
        status: .wrongUse, message: "De map `\(content)` is niet te lezen. Kies een andere met `--content`.")
    }
    guard let jaar = schooljaar ?? reading.years.last, reading.years.contains(jaar) else {
      let known = reading.years.map { "\($0)" }.joined(separator: ", ")
      throw CommandFailure(
        status: .wrongUse,
        message: "Er is geen schema\(schooljaar.map { " voor \($0)" } ?? "")."
          + (known.isEmpty ? "" : " Wel voor: \(known)."))
    }
    let report = Report(
      reading.report.diagnostics.filter { $0.place.file == "schema/\(jaar).yaml" }, files: 1)
    let format = SiteArguments.textFormat(of: folder)
    if check { Console.standard.say(format.text(of: report)) }
    guard let schema = reading.schemas[jaar], report.errors == 0 else {
      throw CommandFailure(status: .contentHasErrors, message: check ? "" : format.text(of: report))
    }
    if !check {
      Console.standard.say(JSONSchema.profiel(schema, vorige: jaar.vorige.flatMap { reading.schemas[$0] }))
    }
  }
}

extension Schooljaar: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
