import Domain

extension Collection<Editie> {
  /// The edition with which an edition of a school year is compared: the newest of an earlier year that was
  /// adopted. What was never adopted was never promised, so nothing is held against it.
  ///
  /// - Precondition: the editions are of one school, newest first.
  public func voorganger(van jaar: Schooljaar) -> Editie? {
    first { $0.schooljaar < jaar && $0.profiel.status == .vastgesteld }
  }
}
