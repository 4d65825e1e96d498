/// The part of an address that names one thing: `de-klaver` in `/scholen/de-klaver/`.
///
/// A slug is stable: parents bookmark it and school guides print it. It holds only `[a-z0-9-]`,
/// starts and ends with a letter or digit, and is therefore always safe as a file name.
public struct Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// `nil` when the text is empty, holds another character than `[a-z0-9-]`, or starts or ends with `-`.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy(isSlugByte), text.first != "-", text.last != "-"
    else { return nil }
    rawValue = String(text)
  }

  /// Makes a slug out of a name: accents dropped, lower case, everything else a single hyphen.
  ///
  /// `'t Eenspan` becomes `t-eenspan`, `OBS Höger & Co.` becomes `obs-hoger-co`. `nil` when no letter
  /// or digit is left.
  public init?(naming name: some StringProtocol) {
    var slug = ""
    var pendingHyphen = false
    for character in name.decomposedForSlug {
      if character.utf8.count == 1, let byte = character.utf8.first, isSlugByte(byte),
        byte != UInt8(ascii: "-")
      {
        if pendingHyphen && !slug.isEmpty { slug.append("-") }
        pendingHyphen = false
        slug.unicodeScalars.append(character)
      } else {
        pendingHyphen = true
      }
    }
    guard !slug.isEmpty else { return nil }
    rawValue = slug
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { rawValue }
}

extension StringProtocol {
  /// The scalars of the lower-cased text with accents and apostrophes folded away.
  fileprivate var decomposedForSlug: [Unicode.Scalar] {
    lowercased().flatMap { character -> [Unicode.Scalar] in
      switch character {
      case "'", "’", "‘", "`": return []
      case "ß": return Array("ss".unicodeScalars)
      case "æ": return Array("ae".unicodeScalars)
      case "œ": return Array("oe".unicodeScalars)
      case "ø": return ["o"]
      case "ĳ": return Array("ij".unicodeScalars)
      case "&": return [" "]
      default: return [character.baseLetter]
      }
    }
  }
}
