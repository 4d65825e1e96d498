import Diagnostics
import Domain

/// DUO's open list of school locations, read: one typed row for each line of the list.
///
/// The list comes in two dialects: `;` in Windows-1252 (up to 2021) and `,` in UTF-8, with or without a
/// byte order mark. Delimiter and encoding are recognised apart from each other, from the header line and
/// from the bytes, so that a list saved again by a spreadsheet program is read too. Columns are found by
/// name, in any order; columns that are not needed are left alone.
///
/// Nothing is dropped: a line that is not a school yet comes back as a row with its problems.
public struct DuoList: Sendable {
  /// The name of the file, as diagnostics and the first line of a written school give it.
  public let file: String
  /// In the order of the list, one for each line after the header.
  public let rows: [DuoRow]
  /// Problems of the list as a whole, such as a missing column; then there are no rows.
  public let problems: [Diagnostic]

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - bytes: the file as it was downloaded.
  ///   - file: the name of the file, for messages.
  ///   - soort: the kind of education of every school in the list. DUO has a list for each sector, without
  ///     a column that tells the kind. A school whose name says beyond doubt that it is for speciaal
  ///     basisonderwijs becomes `sbo` in a list of `bo`.
  public init(reading bytes: [UInt8], file: String, soort: SoortOnderwijs = .bo) {
    self.file = file
    let text: DelimitedText
    let columns: DuoColumns
    do {
      text = try DelimitedText(reading: bytes, file: file)
      columns = try DuoColumns(header: text.records.first, file: file)
    } catch {
      (rows, problems) = ([], [error.diagnostic])
      return
    }
    let reader = DuoRowReader(columns: columns, file: file, soort: soort)
    var firstLines: [Vestigingscode: Int] = [:]
    rows = text.records.dropFirst().map { record in
      let row = reader.row(record)
      guard let school = row.school else { return row }
      guard let first = firstLines[school.code] else {
        firstLines[school.code] = row.line
        return row
      }
      return row.repeating(line: first, file: file)
    }
    problems = []
  }

  /// The schools that could be read.
  public var schools: [DuoSchool] { rows.compactMap(\.school) }

  /// All problems, of the list and of its rows, in the order of the list.
  public var allProblems: [Diagnostic] { problems + rows.flatMap(\.problems) }
}
