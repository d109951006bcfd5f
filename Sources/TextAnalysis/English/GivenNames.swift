/// Given names that tell a person, and mostly whether it is a "he" or a "she".
///
/// Names that are as often a place, a surname or a word ("Austin", "Grace", "May") still count: the
/// name reader asks for a second name beside them.
enum GivenNames {
  enum Gender: UInt8, Hashable, Sendable {
    case male, female, either
  }

  static func gender(_ name: String) -> Gender? { table[name] }

  private static let table: [String: Gender] = {
    var table: [String: Gender] = [:]
    for name in TableText.words(male) { table[name] = .male }
    for name in TableText.words(female) {
      table[name] = table[name] == nil ? .female : .either
    }
    for name in TableText.words(either) { table[name] = .either }
    return table
  }()

  private static let male = """
    aaron abdul abdullah abdel abe abraham adam adrian ahmad ahmed al alan albert alberto alec
    alejandro aleksandr alessandro alexander alexandre alexei alexey alfonso alfred ali alistair
    allan allen alvin amir amit anatoly anders andre andrea andreas andrei andres andrew andrey
    andy angelo anthony antoine anton antonio antony anwar arjun arnold arthur arturo ashok asif
    august augusto austin barack barney barry bart bartholomew bashar ben benedict benjamin benny
    bernard bernardo bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett
    brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos cary cecil cedric
    cesar chad charles charlie chester chris christian christoph christophe christopher chuck
    clarence claude claudio clayton cliff clifford clint clive clyde cody colin conor conrad corey
    craig curtis cyril cyrus dale damian damien damon dan daniel danny darius darrell darren dave
    david dean deepak denis dennis derek derrick desmond devin diego dieter dimitri dirk dmitri
    dmitry domenico dominic dominique don donald doug douglas drew duncan dustin dwayne dwight earl
    ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon emmanuel
    emmett enrique eric erik ernest ernesto ernst ethan eugene evan evgeny fabio fabrice felipe
    felix ferdinand fernando fidel floyd francesco francis francisco franck francois frank frankie
    franz fred freddie frederic frederick friedrich fritz gabriel gareth garry gary gavin gene
    geoff geoffrey george georges gerald gerard gerhard gerry giacomo gianni gilbert giorgio
    giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregg gregory grigory guido
    guillermo gunther gus gustav gustavo guy hamid hamza hank hans harold harrison harry harvey
    hassan hector helmut henri henrik henry herbert herman hiroshi homer horace horst howard hubert
    hugh hugo hussein hussain ian ibrahim idris igor ilya imran ingo irving isaac isaiah ismail
    ivan jack jackson jacob jacques jaime jake jamal james jan jared jason javier jay jean jeb jeff
    jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin
    joe joel johan johann johannes john johnny jon jonas jonathan jonny jordan jorge jose josef
    joseph josh joshua juan juergen jules julian julien julio julius jurgen justin karim karl keith
    ken kenji kenneth kenny kent kevin khalid kim kirk klaus kofi konstantin kurt kyle lamar lance
    larry lars laurent lawrence lee leigh len lennart leo leon leonard leonardo leonid leroy leslie
    lewis liam lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis lukas luke luther mahmoud
    malcolm manuel marc marcel marcelo marco marcos marcus mario marion mark markus marshall martin
    marvin massimo mathieu matt matteo matthew matthias maurice mauricio max maximilian maxime mehdi
    mehmet melvin michael michel miguel mike mikhail milan miles milo milton mitch mitchell mitt
    mohamed mohammad mohammed mohamad morgan morris moses muhammad murray mustafa narendra nasser
    nathan nathaniel neal ned neil nelson newt niall nicholas nick nicolas nicolo nigel nikita
    nikolai nikolaus nils noah noel nolan norman oleg oliver olivier omar orlando oscar osama oswald
    otto owen pablo paolo pascal pat patrick paul paulo pavel pedro percy perry pete peter phil
    philip philippe phillip pierre piers pietro piotr prakash preston quentin quinn rafael rahul
    raj rajesh ralf ralph ramon randall randy raphael rashid raul ravi ray raymond recep reggie
    reginald reid rene reza ricardo riccardo richard rick ricky rob robert roberto robin rod roderick
    rodney rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudy
    rufus rupert russ russell ryan saddam salman salvador salvatore sam samir samuel sandeep sanjay
    santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo
    sidney silvio simon spencer stan stanislav stanley stefan stefano stephane stephen sterling
    steve steven stewart stuart sunil sven syed tariq taylor ted terence terrence terry thabo theo
    theodore thierry thomas tim timothy tobias todd tom tommy tony travis trent trevor tristan tyler
    tyrone ulrich umberto vaclav victor viktor vijay vikram vince vincent vincenzo vitaly vladimir
    volodymyr wade walt walter warren wayne wendell wesley wilbur wilfred wilhelm will willem william
    willie wilson winston wolfgang woody xavier yasser yitzhak yoshihide yuri yusuf zachary zack
    zbigniew 
    """

  private static let female = """
    abigail ada adele adriana agatha agnes aisha alana alba alejandra alessandra alexandra alexandria
    alexis alice alicia alina alison allison alma alyssa amanda amber amelia amelie amina amy ana
    anastasia andrea angela angelica angelina angie anita ann anna annabel anne annegret annette annie
    antoinette antonia april ariana arlene ashley astrid aubrey audrey aung ava barbara beata beatrice
    beatriz becky belinda benazir bernadette bernice bertha bessie beth bethany betsy betty beverly
    bianca billie blanche bonnie brenda bridget brigitte britney brittany brooke camila camilla
    candace cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina
    catherine cathy cecilia celeste celia celine charlene charlotte chelsea cherie cheryl chiara
    chloe christa christina christine cindy claire clara clarissa claudia colette colleen connie
    constance consuelo cora coretta corinne cornelia courtney crystal cynthia daisy daniela danielle
    daphne darlene dawn deanna debbie deborah debra deirdre delia denise desiree diana diane dianne
    dilma dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena eleni elisa
    elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emilia emily emma erica erika erin
    esther ethel eugenia eva eve evelyn fatima fatma faye felicia fiona flora florence frances
    francesca francine freda frieda gabriela gabriella gabrielle gail gemma genevieve georgia
    georgina geraldine gertrude gillian gina ginger giovanna giulia gladys glenda gloria grace greta
    gretchen gwen gwendolyn hailey hannah harriet hattie hazel heather heidi helen helena helene
    helga henrietta hilary hilda hillary holly hope ida imelda indira inez ingrid irene irina iris
    irma isabel isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jana jane janet janice
    janine jasmine jeanette jeanne jelena jenna jennie jennifer jenny jessica jessie jill jo joan
    joanna joanne jocelyn jodie joy joyce juanita judith judy julia juliana julie juliet june kamala
    karen karin karina karla kate katerina katharina katherine kathleen kathryn kathy katie katrina
    kay kayla kelly kelsey kendra kerry kim kimberly kirsten kirstjen krista kristen kristin kristina
    lana lara latoya laura laurel lauren laurie leah leila lena leona leslie leticia leticia lillian
    lily linda lindsay lindsey lisa liz liza lois lola lorena loretta lori lorraine louisa louise
    lucia lucille lucinda lucy luisa lydia lynda lynn lynne mabel mable madeleine madeline madison
    magdalena malala malia mandy manuela marcia margaret margarita margot maria mariam marian
    mariana marianne marie marilyn marina marine marissa marjorie marlene marsha marta martha martina
    mary maryam matilda maud maureen maxine megan meghan melania melanie melinda melissa mercedes
    meredith michaela michele michelle mildred millie minnie mira miranda miriam moira molly mona
    monica monique muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nellie nicola
    nicole nicky nikki nina nora noreen norma octavia odette olga olive olivia ophelia oprah paige
    pamela patricia patsy patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly
    priscilla priti priya rachel ramona rebecca regina renee rhonda rita roberta robyn rosa rosalie
    rosalind rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sandy sara sarah
    sasha selena selma serena shannon sharon sheila shelley sherry sheryl shirley sigrid silvia simona
    simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susanna susanne
    susie suzanne sylvia tabitha tamara tammy tania tanya tara tatiana tatyana teresa terri tess tessa
    thelma theresa therese tiffany tina toni tracey traci tracy trudy ursula uma valentina valerie
    vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney wilma
    winifred yasmin yolanda yulia yvette yvonne zainab zara zoe
    """

  private static let either = """
    alex andrea ariel ashley blake cameron casey charlie chris dana dominique drew frankie jackie jamie
    jean jesse jessie jo jordan kelly kerry kim lee leslie lindsay marion morgan nicky pat robin ronnie
    sam sandy sasha shannon sidney stacy sydney taylor terry tracy whitney
    """
}
