import Diagnostics
import Domain

/// Why new content cannot be made.
public enum NewContentError: Error, Sendable {
  /// There is no older schema to start from.
  case noEarlierYear(Schooljaar, known: [Schooljaar])
  /// A profile was asked for in a year without a schema.
  case noSchema(Schooljaar, known: [Schooljaar])
  case unknownSchool(Slug, near: String?)
  case closedSchool(Slug)
  /// A file cannot be read, or is laid out in a way that cannot be followed.
  case cannotFollow(path: String)
  /// What would be made has errors; nothing was written.
  case unsound(Report)

  public var description: String {
    switch self {
    case .noEarlierYear(let year, let known):
      "Er is geen schema van vóór \(year) om mee te beginnen.\(Self.known(known))"
    case .noSchema(let year, let known):
      "Er is geen schema voor \(year).\(Self.known(known)) Maak het met `profielwijzer new jaar \(year)`."
    case .unknownSchool(let slug, let near):
      "Er is geen school `\(slug)`.\(near.map { " Bedoelde u `\($0)`?" } ?? "") "
        + "Een nieuwe school maakt u met `profielwijzer new school`."
    case .closedSchool(let slug): "De school `\(slug)` is gesloten en krijgt geen profiel meer."
    case .cannotFollow(let path):
      "\(path) is zo opgemaakt dat het niet veilig is over te nemen. Zet elke sleutel op een eigen regel."
    case .unsound: "Wat er zou komen, bevat fouten. Er is niets geschreven."
    }
  }

  private static func known(_ years: [Schooljaar]) -> String {
    years.isEmpty ? "" : " Wel voor: \(years.map(\.description).joined(separator: ", "))."
  }
}
