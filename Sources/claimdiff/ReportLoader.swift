internal import ClaimModel
internal import FoundationEssentials
internal import Gathering
internal import Importing

/// Reads the files that the user named; those that cannot be read are complained about and left
/// out.
struct ReportLoader: Sendable {
  var reader: ReportReader
  var width: Int

  init(inputFormat: String? = nil, width: Int? = nil) {
    reader = ReportReader(inputFormat: inputFormat)
    self.width = width ?? ProcessInfo.processInfo.activeProcessorCount
  }

  struct Loaded: Sendable {
    var reports: [Report] = []
    /// Of the files that gave no report.
    var errors: [ImportError] = []

    var hadTrouble: Bool { !errors.isEmpty }
  }

  func load(_ paths: [String]) async -> Loaded {
    let reader = reader
    let results = await mapInOrder(paths, width: width) {
      (path: String) -> Result<[Report], ImportError> in
      do throws(ImportError) {
        return .success(try reader.reports(at: path))
      } catch {
        return .failure(error)
      }
    }
    var loaded = Loaded()
    for result in results {
      switch result {
      case .success(let reports):
        loaded.reports += reports
      case .failure(let error):
        Output.complain(error.description)
        loaded.errors.append(error)
      }
    }
    return loaded
  }
}
