/// Short names, in order: one letter, then two, and so on.
enum ShortName {
  /// Letters that are often in scripts come first: they cost least when the file is compressed.
  private static let letters = Array("etnaoirsclduphmfgbvykwjxqzETNAOIRSCLDUPHMFGBVYKWJXQZ_$")

  /// The first that no keyword is and that may be used.
  static func first(where mayBeUsed: (String) -> Bool) -> String {
    var number = 0
    while true {
      let name = spelled(number)
      if !ScriptRoles.reserved.contains(name), mayBeUsed(name) { return name }
      number += 1
    }
  }

  private static func spelled(_ number: Int) -> String {
    var name = ""
    var rest = number
    repeat {
      name.append(letters[rest % letters.count])
      rest = rest / letters.count - 1
    } while rest >= 0
    return name
  }
}
