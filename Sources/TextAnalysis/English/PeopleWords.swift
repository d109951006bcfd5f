/// Nouns that count people, so that "12 soldiers" and "12 people" have one unit.
enum PeopleWords {
  static let all = [
    "people", "person", "persons", "man", "men", "woman", "women", "child", "children", "boy",
    "boys", "girl", "girls", "student", "students", "worker", "workers", "soldier", "soldiers",
    "troop", "troops", "civilian", "civilians", "officer", "officers", "policeman", "policemen",
    "victim", "victims", "passenger", "passengers", "resident", "residents", "employee",
    "employees", "protester", "protesters", "protestor", "protestors", "demonstrator",
    "demonstrators", "migrant", "migrants", "refugee", "refugees", "voter", "voters", "patient",
    "patients", "survivor", "survivors", "member", "members", "suspect", "suspects", "citizen",
    "citizens", "villager", "villagers", "fighter", "fighters", "militant", "militants", "rebel",
    "rebels", "prisoner", "prisoners", "detainee", "detainees", "hostage", "hostages", "adult",
    "adults", "teenager", "teenagers", "youth", "youths", "infant", "infants", "baby", "babies",
    "firefighter", "firefighters", "medic", "medics", "doctor", "doctors", "nurse", "nurses",
    "teacher", "teachers", "journalist", "journalists", "reporter", "reporters", "lawmaker",
    "lawmakers", "senator", "senators", "delegate", "delegates", "guest", "guests", "tourist",
    "tourists", "visitor", "visitors", "family", "families", "crew", "sailor", "sailors",
    "marine", "marines", "pilot", "pilots", "driver", "drivers", "farmer", "farmers", "miner",
    "miners", "volunteer", "volunteers", "official", "officials", "casualty", "casualties",
    "fatality", "fatalities", "spectator", "spectators", "supporter", "supporters", "inmate",
    "inmates", "gunman", "gunmen", "attacker", "attackers", "bystander", "bystanders",
    "evacuee", "evacuees", "pupil", "pupils", "staff", "player", "players", "fan", "fans",
    "immigrant", "immigrants", "deportee", "deportees", "toddler", "toddlers", "sister", "sisters",
    "brother", "brothers", "son", "sons", "daughter", "daughters", "friend", "friends", "expert",
    "experts", "scientist", "scientists", "actor", "actors", "juror", "jurors", "candidate",
    "candidates", "american", "americans",
  ]
}
