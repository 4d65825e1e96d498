import ArgumentParser
import ContentReading
import ContentWriting
import Diagnostics
import Domain
import Foundation

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make content out of lists that others keep.",
    subcommands: [ImportDuoCommand.self])
}

struct ImportDuoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duo",
    abstract: "Make a file for each school in DUO's open list of school locations.",
    discussion: """
      What people wrote is never overwritten: a school that has a file already keeps it. In a folder without content the small start \
      that a build needs is written too.

      Example: profielwijzer import duo vestigingen.csv --gemeente Utrecht --content Content
      """)

  @Argument(help: "The list, as DUO publishes it (CSV with `;` or `,`).")
  var file: String

  @Option(
    help: ArgumentHelp("Only schools in this municipality. May be given more than once.", valueName: "name"))
  var gemeente: [String] = []

  @Option(help: "The folder to write to.")
  var content = "Content"

  @Option(help: "The kind of education of the schools in the list: bo, sbo, so, vo, vso or pro.")
  var soort = SoortOnderwijs.bo

  func run() async throws {
    let console = Console.standard
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw CommandFailure(status: .wrongUse, message: "Het bestand `\(file)` is niet te lezen.")
    }
    let list = DuoList(
      reading: Array(bytes), file: URL(fileURLWithPath: file).lastPathComponent, soort: soort)
    let (existing, isNew) = try await existingSchools()
    let plan: ImportPlan
    do {
      plan = try ImportPlan(list: list, gemeenten: gemeente, existing: existing)
    } catch .unusableList(let problems) {
      throw CommandFailure(
        status: .contentHasErrors, message: textFormat.text(of: Report(problems, files: 1)))
    } catch {
      throw CommandFailure(status: .wrongUse, message: error.description)
    }
    do throws(ContentWritingError) {
      try write(plan, isNew: isNew)
    } catch {
      throw CommandFailure(status: .environment, message: error.description)
    }
    if !plan.problems.isEmpty {
      throw CommandFailure(
        status: .contentHasErrors,
        message: textFormat.text(of: Report(plan.problems, files: 1))
          + "De andere scholen zijn wel overgenomen.")
    }
    if isNew { console.say("Bouwen: profielwijzer build --content \(content)") }
  }

  private func existingSchools() async throws -> (ExistingSchools, isNew: Bool) {
    let folder = ContentFolder.disk(content)
    do throws(ContentFolderError) {
      let isNew = try !folder.entries().contains { $0.path == "samenwerkingsverband.yaml" }
      let (schools, unreadable) = try await ContentReader(folder: folder, datum: .today(.now)).schools()
      let known = ExistingSchools(schools)
      return (ExistingSchools(slugs: known.slugs, otherSlugs: known.taken.union(unreadable)), isNew)
    } catch {
      if error.reason == .missing { return (.none, true) }
      throw CommandFailure(status: .environment, message: "De map `\(content)` is niet te lezen.")
    }
  }

  private func write(_ plan: ImportPlan, isNew: Bool) throws(ContentWritingError) {
    let console = Console.standard
    let writer = ContentFolderWriter.onDisk(content)
    let total = plan.newSchools.count
    let outcome = try plan.carryOut(with: writer) { done in
      if console.showsProgress, done.isMultiple(of: 500) || done == total {
        console.complain("  \(done) van \(total) scholen")
      }
    }
    console.say("\(outcome.written.count) scholen overgenomen, \(plan.keptSchools.count) stonden er al.")
    for path in outcome.refused { console.complain("\(path) bestond al en is niet overschreven.") }
    if isNew, let jaar = Schooljaar(bij: .today(.now)) {
      let start = StartContent(gemeenten: plan.gemeenten, schooljaar: jaar)
      let written = try start.write(with: writer)
      console.say("Ook gemaakt, als begin: \(written.joined(separator: ", ")).")
      console.say("Vul dit nog in:")
      for item in start.toFillIn {
        console.say(
          "  \(item.file.padded(to: 28))\(item.key.hasSuffix(":") ? "" : item.key + ": ")\(item.what)")
      }
    }
    for note in plan.notes.prefix(20) { console.complain("\(note.place): \(note.message)") }
    if plan.notes.count > 20 { console.complain("… en nog \(plan.notes.count - 20) opmerkingen.") }
  }

  private var textFormat: TextFormat {
    TextFormat(color: Console.standard.takesColor) { [file] _ in
      // The list may be in Windows-1252; what is not UTF-8 is shown as a replacement mark.
      String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
  }
}

extension SoortOnderwijs: ExpressibleByArgument {}
