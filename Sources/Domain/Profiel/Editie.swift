/// A school's profile of one school year together with the schema that gives it meaning.
public struct Editie: Hashable, Sendable {
  public let school: School
  public let schema: Schema
  public let profiel: Profiel

  public init(school: School, schema: Schema, profiel: Profiel) {
    self.school = school
    self.schema = schema
    self.profiel = profiel
  }

  public var schooljaar: Schooljaar { schema.schooljaar }

  /// The indicators that this school answers, per onderdeel; an onderdeel without any is left out.
  public var onderdelen: [(onderdeel: Onderdeel, indicatoren: [Indicator])] {
    schema.onderdelen.compactMap { onderdeel in
      let indicatoren = onderdeel.indicatoren.filter { $0.geldt(voor: school.soort) }
      return indicatoren.isEmpty ? nil : (onderdeel, indicatoren)
    }
  }
}
