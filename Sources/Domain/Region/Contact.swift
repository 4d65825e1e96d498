/// Ways to reach an organisation. All may be absent: DUO's list knows none for some schools.
public struct Contact: Hashable, Sendable {
  public let telefoon: Telefoonnummer?
  public let email: EmailAdres?
  public let website: WebAdres?

  public init(telefoon: Telefoonnummer?, email: EmailAdres?, website: WebAdres?) {
    self.telefoon = telefoon
    self.email = email
    self.website = website
  }
}
