internal import Comparing

/// The features of many reports, weighted by how rare they are among them and made comparable.
///
/// All arithmetic is plain IEEE, so that two machines find the same events.
struct FeatureVectors: Sendable {
  struct Entry: Sendable {
    var feature: Int32
    var weight: Float
  }

  /// For each report, by feature number; the squares of a report's weights add up to at most 1.
  var rows: [[Entry]] = []
  /// For each feature the reports that have it, with its weight there.
  var uses: [[(report: Int32, weight: Float)]] = []

  // Rarity within the folder says little when the folder is small; so a hundred other reports are
  // imagined, in which two have the word.
  private static let imagined = 100.0
  private static let imaginedUses = 2.0
  // A word that no other report has can only tell reports apart, and every report has many; at
  // full weight it would part all of them.
  private static let unsharedShare = 0.3

  init(_ features: [ReportFeatures]) {
    var reportsWith: [UInt64: Int32] = [:]
    for report in features { for key in report.counts.keys { reportsWith[key, default: 0] += 1 } }
    var numbers: [UInt64: Int32] = [:]
    for (report, feature) in features.enumerated() {
      var norm = 0.0
      var row: [Entry] = []
      // Sums of floating point numbers depend on their order: sorted, they do not depend on the
      // hash seed.
      for (key, count) in feature.counts.sorted(by: { $0.key < $1.key }) {
        let used = reportsWith[key] ?? 1
        let rarity = Double(
          Logarithm.natural(
            (Double(features.count) + Self.imagined) / (Double(used) + Self.imaginedUses)))
        let often = count >= 1 ? 1 + Double(Logarithm.natural(count)) : count
        let weight = often * rarity * rarity.squareRoot()
        guard used > 1 else {
          norm += weight * weight * Self.unsharedShare
          continue
        }
        norm += weight * weight
        let number = numbers[key] ?? Int32(uses.count)
        if number == uses.count {
          numbers[key] = number
          uses.append([])
        }
        row.append(Entry(feature: number, weight: Float(weight)))
      }
      let scale = norm > 0 ? Float(1 / norm.squareRoot()) : 0
      for index in row.indices {
        row[index].weight *= scale
        uses[Int(row[index].feature)].append((Int32(report), row[index].weight))
      }
      row.sort { $0.feature < $1.feature }
      rows.append(row)
    }
  }

  func similarity(_ left: Int, _ right: Int) -> Float {
    let (first, second) = (rows[left], rows[right])
    var (i, j) = (0, 0)
    var sum: Float = 0
    while i < first.count, j < second.count {
      if first[i].feature == second[j].feature {
        sum += first[i].weight * second[j].weight
        i += 1
        j += 1
      } else if first[i].feature < second[j].feature {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
