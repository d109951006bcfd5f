/// Countries with other names, what their people and things are called, and their capitals.
///
///     China   Chinese   Beijing
///
/// The capital stands for the government when it acts: "Beijing said".
enum Countries {
  struct Country: Sendable {
    /// "United Kingdom"
    var name: String
    /// "britain", "uk", lower-case, the name included.
    var names: [String]
    /// "british", "briton", "britons"
    var peoples: [String]
    /// "london"
    var capital: String
  }

  static let all: [Country] = TableText.rows(rows).compactMap { row in
    let fields = TableText.fields(row, by: 0x7C).map { TableText.fields($0[...], by: 0x2C) }
    guard fields.count == 3, let name = fields[0].first else { return nil }
    let small = fields.map { $0.filter { !$0.isEmpty }.map { $0.lowercased() } }
    return Country(
      name: name, names: small[0], peoples: small[1], capital: small[2].first ?? "")
  }

  /// Index in `all` by any of the names, lower-case.
  static func index(named name: String) -> Int? { byName[name] }
  /// Index in `all` by "chinese", "frenchman".
  static func index(ofPeople word: String) -> Int? { byPeople[word] }
  /// Index in `all` by the capital.
  static func index(ofCapital name: String) -> Int? { byCapital[name] }

  private static let byName = table(\.names)
  private static let byPeople = table(\.peoples)
  private static let byCapital = table { [$0.capital] }

  private static func table(_ keys: (Country) -> [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, country) in all.enumerated() {
      for key in keys(country) where table[key] == nil && !key.isEmpty { table[key] = index }
    }
    return table
  }

  private static let rows = """
    Afghanistan|Afghan,Afghans|Kabul
    Albania|Albanian,Albanians|Tirana
    Algeria|Algerian,Algerians|Algiers
    Angola|Angolan,Angolans|Luanda
    Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
    Armenia|Armenian,Armenians|Yerevan
    Australia|Australian,Australians,Aussie|Canberra
    Austria|Austrian,Austrians|Vienna
    Azerbaijan|Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
    Bahamas,the Bahamas|Bahamian,Bahamians|Nassau
    Bahrain|Bahraini,Bahrainis|Manama
    Bangladesh|Bangladeshi,Bangladeshis|Dhaka
    Barbados|Barbadian|Bridgetown
    Belarus|Belarusian,Belarusians,Belarussian|Minsk
    Belgium|Belgian,Belgians|Brussels
    Belize|Belizean|Belmopan
    Benin|Beninese|Porto-Novo
    Bhutan|Bhutanese|Thimphu
    Bolivia|Bolivian,Bolivians|La Paz
    Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
    Botswana|Botswanan|Gaborone
    Brazil|Brazilian,Brazilians|Brasilia
    Brunei|Bruneian|Bandar Seri Begawan
    Bulgaria|Bulgarian,Bulgarians|Sofia
    Burkina Faso|Burkinabe|Ouagadougou
    Burundi|Burundian,Burundians|Gitega
    Cambodia|Cambodian,Cambodians|Phnom Penh
    Cameroon|Cameroonian,Cameroonians|Yaounde
    Canada|Canadian,Canadians|Ottawa
    Central African Republic,CAR|Central African|Bangui
    Chad|Chadian,Chadians|N'Djamena
    Chile|Chilean,Chileans|Santiago
    China,People's Republic of China,PRC,mainland China|Chinese|Beijing
    Colombia|Colombian,Colombians|Bogota
    Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo|Congolese|Kinshasa
    Costa Rica|Costa Rican,Costa Ricans|San Jose
    Croatia|Croatian,Croat,Croats,Croatians|Zagreb
    Cuba|Cuban,Cubans|Havana
    Cyprus|Cypriot,Cypriots|Nicosia
    Czech Republic,Czechia|Czech,Czechs|Prague
    Denmark|Danish,Dane,Danes|Copenhagen
    Djibouti|Djiboutian|
    Dominican Republic|Dominican,Dominicans|Santo Domingo
    East Timor,Timor-Leste|Timorese|Dili
    Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito
    Egypt|Egyptian,Egyptians|Cairo
    El Salvador|Salvadoran,Salvadorans|San Salvador
    England|English,Englishman,Englishwoman|
    Eritrea|Eritrean,Eritreans|Asmara
    Estonia|Estonian,Estonians|Tallinn
    Ethiopia|Ethiopian,Ethiopians|Addis Ababa
    Fiji|Fijian,Fijians|Suva
    Finland|Finnish,Finn,Finns|Helsinki
    France|French,Frenchman,Frenchwoman,Frenchmen|Paris
    Gabon|Gabonese|Libreville
    Gambia,the Gambia|Gambian,Gambians|Banjul
    Georgia|Georgian,Georgians|Tbilisi
    Germany,Federal Republic of Germany|German,Germans|Berlin
    Ghana|Ghanaian,Ghanaians|Accra
    Greece|Greek,Greeks|Athens
    Greenland|Greenlandic,Greenlander|Nuuk
    Guatemala|Guatemalan,Guatemalans|Guatemala City
    Guinea|Guinean,Guineans|Conakry
    Guyana|Guyanese|Georgetown
    Haiti|Haitian,Haitians|Port-au-Prince
    Honduras|Honduran,Hondurans|Tegucigalpa
    Hong Kong|Hongkonger,Hongkongers,Hong Konger|
    Hungary|Hungarian,Hungarians|Budapest
    Iceland|Icelandic,Icelander,Icelanders|Reykjavik
    India|Indian,Indians|New Delhi
    Indonesia|Indonesian,Indonesians|Jakarta
    Iran,Islamic Republic of Iran,Islamic Republic|Iranian,Iranians|Tehran
    Iraq|Iraqi,Iraqis|Baghdad
    Ireland,Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
    Israel|Israeli,Israelis|Jerusalem
    Italy|Italian,Italians|Rome
    Ivory Coast,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro
    Jamaica|Jamaican,Jamaicans|Kingston
    Japan|Japanese|Tokyo
    Jordan|Jordanian,Jordanians|Amman
    Kazakhstan|Kazakh,Kazakhs|Astana
    Kenya|Kenyan,Kenyans|Nairobi
    Kosovo|Kosovan,Kosovar,Kosovars|Pristina
    Kuwait|Kuwaiti,Kuwaitis|Kuwait City
    Kyrgyzstan|Kyrgyz|Bishkek
    Laos|Laotian,Lao|Vientiane
    Latvia|Latvian,Latvians|Riga
    Lebanon|Lebanese|Beirut
    Lesotho|Basotho|Maseru
    Liberia|Liberian,Liberians|Monrovia
    Libya|Libyan,Libyans|Tripoli
    Liechtenstein||Vaduz
    Lithuania|Lithuanian,Lithuanians|Vilnius
    Luxembourg|Luxembourgish,Luxembourger|
    Macedonia,North Macedonia|Macedonian,Macedonians|Skopje
    Madagascar|Malagasy|Antananarivo
    Malawi|Malawian,Malawians|Lilongwe
    Malaysia|Malaysian,Malaysians|Kuala Lumpur
    Maldives,the Maldives|Maldivian|Male
    Mali|Malian,Malians|Bamako
    Malta|Maltese|Valletta
    Mauritania|Mauritanian|Nouakchott
    Mauritius|Mauritian|Port Louis
    Mexico|Mexican,Mexicans|Mexico City
    Moldova|Moldovan,Moldovans|Chisinau
    Monaco|Monegasque|
    Mongolia|Mongolian,Mongolians|Ulan Bator
    Montenegro|Montenegrin|Podgorica
    Morocco|Moroccan,Moroccans|Rabat
    Mozambique|Mozambican|Maputo
    Myanmar,Burma|Burmese|Naypyidaw
    Namibia|Namibian|Windhoek
    Nepal|Nepalese,Nepali|Kathmandu
    Netherlands,the Netherlands,Holland|Dutch,Dutchman|The Hague
    New Zealand|New Zealander,New Zealanders,Kiwi|Wellington
    Nicaragua|Nicaraguan,Nicaraguans|Managua
    Niger|Nigerien|Niamey
    Nigeria|Nigerian,Nigerians|Abuja
    North Korea,Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang
    Northern Ireland|Northern Irish|Belfast
    Norway|Norwegian,Norwegians|Oslo
    Oman|Omani,Omanis|Muscat
    Pakistan|Pakistani,Pakistanis|Islamabad
    Palestine,Palestinian Authority,Palestinian territories|Palestinian,Palestinians|Ramallah
    Panama|Panamanian,Panamanians|Panama City
    Papua New Guinea|Papuan|Port Moresby
    Paraguay|Paraguayan|Asuncion
    Peru|Peruvian,Peruvians|Lima
    Philippines,the Philippines|Philippine,Filipino,Filipinos|Manila
    Poland|Polish,Pole,Poles|Warsaw
    Portugal|Portuguese|Lisbon
    Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
    Qatar|Qatari,Qataris|Doha
    Romania|Romanian,Romanians|Bucharest
    Russia,Russian Federation|Russian,Russians|Moscow
    Rwanda|Rwandan,Rwandans|Kigali
    Samoa|Samoan,Samoans|Apia
    Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
    Scotland|Scottish,Scot,Scots,Scotsman|Edinburgh
    Senegal|Senegalese|Dakar
    Serbia|Serbian,Serb,Serbs,Serbians|Belgrade
    Sierra Leone|Sierra Leonean|Freetown
    Singapore|Singaporean,Singaporeans|
    Slovakia|Slovak,Slovaks,Slovakian|Bratislava
    Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
    Somalia|Somali,Somalis|Mogadishu
    South Africa|South African,South Africans|Pretoria
    South Korea,Republic of Korea|South Korean,South Koreans|Seoul
    South Sudan|South Sudanese|Juba
    Soviet Union,USSR,U.S.S.R.|Soviet,Soviets|
    Spain|Spanish,Spaniard,Spaniards|Madrid
    Sri Lanka|Sri Lankan,Sri Lankans|Colombo
    Sudan|Sudanese|Khartoum
    Suriname|Surinamese|Paramaribo
    Sweden|Swedish,Swede,Swedes|Stockholm
    Switzerland|Swiss|Bern
    Syria|Syrian,Syrians|Damascus
    Taiwan|Taiwanese|Taipei
    Tajikistan|Tajik,Tajiks|Dushanbe
    Tanzania|Tanzanian,Tanzanians|Dodoma
    Thailand|Thai,Thais|Bangkok
    Tibet|Tibetan,Tibetans|Lhasa
    Togo|Togolese|Lome
    Tonga|Tongan|Nuku'alofa
    Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
    Tunisia|Tunisian,Tunisians|Tunis
    Turkey|Turkish,Turk,Turks|Ankara
    Turkmenistan|Turkmen|Ashgabat
    Uganda|Ugandan,Ugandans|Kampala
    Ukraine|Ukrainian,Ukrainians|Kyiv
    United Arab Emirates,UAE,Emirates|Emirati,Emiratis|Abu Dhabi
    United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Britons,Brit,Brits|London
    United States,US,U.S.,USA,U.S.A.,United States of America,America|American,Americans|Washington
    Uruguay|Uruguayan,Uruguayans|Montevideo
    Uzbekistan|Uzbek,Uzbeks|Tashkent
    Vatican,Vatican City,Holy See|Vatican|
    Venezuela|Venezuelan,Venezuelans|Caracas
    Vietnam|Vietnamese|Hanoi
    Wales|Welsh,Welshman|Cardiff
    Yemen|Yemeni,Yemenis|Sanaa
    Yugoslavia|Yugoslav|
    Zambia|Zambian,Zambians|Lusaka
    Zimbabwe|Zimbabwean,Zimbabweans|Harare
    European Union,EU,E.U.|European,Europeans|Brussels
    """
}
