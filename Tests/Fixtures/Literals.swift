import Domain

// In a test a value may be written as it stands in the content. A wrong one stops the test at once.

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral text: String) { self = Identifier(text)! }
}

extension Slug: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral text: String) { self = Slug(text)! }
}

extension Datum: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral text: String) { self = Datum(text)! }
}

extension Schooljaar: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral text: String) { self = Schooljaar(text)! }
}

extension WebAdres: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral text: String) { self = WebAdres(text)! }
}

extension EmailAdres: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral text: String) { self = EmailAdres(text)! }
}

extension Telefoonnummer: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral text: String) { self = Telefoonnummer(text)! }
}
