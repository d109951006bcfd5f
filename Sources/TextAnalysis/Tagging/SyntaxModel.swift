internal import SourcesData

/// The tables of `models/syntax.bin`, see `Sources/train-models/syntax_export.py`.
struct SyntaxModel: Sendable {
  let encoder: WordEncoder
  let recurrent: [DenseLayer]
  let tags: DenseLayer
  /// Each word as a dependent: for its place in the tree, then for its relation.
  let dependents: DenseLayer
  /// The same as a head.
  let heads: DenseLayer
  let relations: DenseLayer
  /// How readily a word is a head at all.
  let attachment: [Float]
  /// By the head's place minus the dependent's, cut off at both ends.
  let distance: [Float]
  /// Stands for the root of every sentence.
  let root: [Float]
  let lemmas: LemmaTable

  /// Numbers of `dependents` and `heads` that decide on the place in the tree; the rest decide on
  /// the relation.
  var arcWidth: Int { attachment.count }
  var relationWidth: Int { relations.inputs / 3 }

  /// Nil when the file is not there or does not fit.
  static let shared: SyntaxModel? = DataFolder.path("models/syntax.bin")
    .flatMap { ModelFile(path: $0) }.flatMap { SyntaxModel($0) }

  init?(_ file: ModelFile) {
    guard let encoder = WordEncoder(file), let first = DenseLayer(file, "recurrent0"),
      let second = DenseLayer(file, "recurrent1"), let tags = DenseLayer(file, "tags"),
      let dependents = DenseLayer(file, "dependents"), let heads = DenseLayer(file, "heads"),
      let relations = DenseLayer(file, "relations"), let attachment = file["attachment"]?.floats(),
      let distance = file["distance"]?.floats(), let root = file["root"]?.floats(),
      let lemmas = LemmaTable(file)
    else { return nil }
    let width = encoder.width
    guard width % 16 == 0, root.count == width, distance.count % 2 == 1,
      [first, second].allSatisfy({ $0.inputs == width && $0.width == 3 * width }),
      [tags, dependents, heads].allSatisfy({ $0.inputs == width }),
      tags.width >= UniversalTag.names.count + PennTag.names.count,
      dependents.width == heads.width, attachment.count % 8 == 0, relations.inputs % 24 == 0,
      attachment.count + relations.inputs / 3 == heads.width,
      relations.width >= DependencyRelation.names.count
    else { return nil }
    self.encoder = encoder
    recurrent = [first, second]
    self.tags = tags
    self.dependents = dependents
    self.heads = heads
    self.relations = relations
    self.attachment = attachment
    self.distance = distance
    self.root = root
    self.lemmas = lemmas
  }
}
