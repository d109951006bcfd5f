/// When something was published, as a report writes it on a line or in a header.
package struct DateStamp: Hashable, Sendable {
  /// ISO 8601 to the day, or to the second, with the zone where it is known.
  package var value: String
  /// It is the time of an update: `Updated: …`.
  package var isUpdate = false
  /// Day and month could change places: `03/04/2013`, read the American way.
  package var isAmbiguous = false
}
