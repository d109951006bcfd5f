import Gathering
import Testing

@Suite struct MapInOrderTests {
  @Test(arguments: [1, 2, 3, 16]) func keepsTheOrder(_ width: Int) async {
    let answers = await mapInOrder(Array(0..<200), width: width) { number in
      // Uneven work, so that later items end before earlier ones.
      var sum = 0
      for step in 0..<((number % 7) * 1_000) { sum &+= step }
      return number * 2 + (sum == -1 ? 1 : 0)
    }
    #expect(answers == (0..<200).map { $0 * 2 })
  }

  @Test func nothingGivesNothing() async {
    #expect(await mapInOrder([Int](), width: 4) { $0 } == [])
  }
}
