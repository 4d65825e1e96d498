import ArgumentParser
import ContentWriting
import Domain

struct NewJaarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jaar",
    abstract: "Make the schema and the profiles of a new school year out of the year before.",
    discussion: """
      Answers are carried forward as a concept without dates: comments, order and layout stay. Renamed questions \
      (`vervangt`) move along, dropped ones are listed, new ones stand in the file as a comment. What is there \
      already stays as it is, so a second run makes only what is missing.

      Example: profielwijzer new jaar 2027-2028 --schema-only
      Example: profielwijzer new jaar 2027-2028 --content Content
      """)

  @Argument(help: ArgumentHelp("The new school year, such as 2027-2028.", valueName: "year"))
  var jaar: Schooljaar

  @Option(help: "The folder with the content.")
  var content = "Content"

  @Flag(help: "Make only the schema, to change the questions before schools get their profiles.")
  var schemaOnly = false

  @Option(
    help: ArgumentHelp("The day on which a school counts as closed. Default: today.", valueName: "date"))
  var date: Datum?

  func run() async throws {
    let target = ContentToExtend(path: content)
    let plan = try await target.plan(
      jaar, on: date ?? .today(.now), scope: schemaOnly ? .schemaOnly : .everything)
    try target.carryOut(plan)
    let console = Console.standard
    for line in NewYearSummary(plan: plan, schemaOnly: schemaOnly).lines { console.say(line) }
    if !plan.skipped.isEmpty {
      let paths = plan.skipped.map { "  \($0)" }.joined(separator: "\n")
      throw CommandFailure(
        status: .contentHasErrors,
        message: "Deze profielen zijn zo opgemaakt dat ze niet veilig zijn over te nemen. "
          + "Neem ze zelf over:\n\(paths)")
    }
  }
}
