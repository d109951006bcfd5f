/// Words that stand in every report, whatever it is about.
enum StopWords {
  static let all: Set<String> = Set(
    text.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let text = """
    a about after against all also an and are as at be been before being between but by can
    could did do does during first for from had has have he her him his how i if in into is it
    its just last me more my new no not of on one one's or other our out over said say says she
    since so some than that the their them there they this through to two until up us was we
    were what when where which while who whom will with would year years you your
    """
}
