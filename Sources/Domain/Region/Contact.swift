/// Ways to reach an organisation; at least one of them is given where content asks for a contact.
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
