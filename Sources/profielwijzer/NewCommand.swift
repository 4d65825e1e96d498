import ArgumentParser
import ContentReading
import ContentWriting
import Diagnostics
import Domain
import Foundation

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make new content: a folder, a school, a school year or a profile.",
    discussion: "What people wrote is never overwritten.",
    subcommands: [
      NewSiteCommand.self, NewSchoolCommand.self, NewJaarCommand.self, NewProfielCommand.self,
    ])
}

/// A content folder to which something is added.
struct ContentToExtend {
  let path: String
  var folder: ContentFolder { .disk(path) }

  /// The content, which must be without errors: whatever is wrong would be carried on.
  func inhoud(on datum: Datum) async throws -> Inhoud {
    let reading = await ContentReader(folder: folder, datum: datum).read()
    guard let inhoud = reading.inhoud else {
      let errors = Report(
        reading.report.diagnostics.filter { $0.severity == .error }, files: reading.report.files)
      throw CommandFailure(
        status: .contentHasErrors,
        message: SiteArguments.textFormat(of: folder).text(of: errors)
          + "Er is niets gemaakt. Los eerst deze fouten op.")
    }
    return inhoud
  }

  func plan(
    _ year: Schooljaar, on datum: Datum, scope: NewYearPlan.Scope
  ) async throws -> NewYearPlan {
    let inhoud = try await inhoud(on: datum)
    do {
      return try await NewYearPlan(year, inhoud: inhoud, folder: folder, datum: datum, scope: scope)
    } catch .unsound(let report) {
      let errors = Report(report.diagnostics.filter { $0.severity == .error }, files: report.files)
      throw CommandFailure(
        status: .contentHasErrors,
        message: TextFormat(color: false) { _ in [] }.text(of: errors)
          + NewContentError.unsound(report).description)
    } catch .cannotFollow(let path) {
      throw CommandFailure(
        status: .contentHasErrors, message: NewContentError.cannotFollow(path: path).description)
    } catch {
      throw CommandFailure(status: .wrongUse, message: error.description)
    }
  }

  func carryOut(_ plan: NewYearPlan) throws {
    let console = Console.standard
    do throws(ContentWritingError) {
      let refused = try plan.carryOut(with: .onDisk(path))
      for path in refused { console.complain("\(path) bestond al en is niet overschreven.") }
    } catch {
      throw CommandFailure(status: .environment, message: error.description)
    }
  }
}
