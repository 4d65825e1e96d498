/// A distance as people say it: `350 m`, `2,4 km`, `13 km`.
func afstand(kilometers: Double) -> String {
  if kilometers < 0.95 {
    let meters = Int((kilometers * 20).rounded()) * 50
    return "\(max(50, meters)) m"
  }
  let tienden = Int((kilometers * 10).rounded())
  if tienden >= 100 || tienden.isMultiple(of: 10) { return "\(Int(kilometers.rounded())) km" }
  return "\(tienden / 10),\(tienden % 10) km"
}
