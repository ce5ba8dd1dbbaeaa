/** What only the sentences around tell, and what the words of a time or a figure must not hide. */
import { describe, expect, it } from 'vitest'
import { entities, states } from './statements'

describe('posts whose country the sentence before tells', () => {
  states([
    [
      'There was no thaw with Hungary. Prime Minister Ana Petrova, who met Olaf Berg in Lisbon, walked out.',
      [
        'Ana Petrova leads Hungary: "Ana Petrova" > "Hungary"',
        'Ana Petrova visits Lisbon: "Ana Petrova" > "Lisbon"',
        'Ana Petrova meets Olaf Berg: "Ana Petrova" > "Olaf Berg"',
      ],
    ],
    [
      'Beijing has rejected the ruling. "It is void," Foreign Ministry spokesperson Liu Wenqing said.',
      ['Liu Wenqing works_for China: "Liu Wenqing" > "Beijing"'],
    ],
    [
      'Serbia and Hungary have agreed. Prime Minister Ana Petrova met Olaf Berg.',
      ['Ana Petrova meets Olaf Berg: "Ana Petrova" > "Olaf Berg"'],
    ],
    [
      'Syria welcomed the talks. "As I conveyed to Foreign Minister Karim Nasser, we thank Oman," Olaf Berg said.',
      ['Olaf Berg related_to Karim Nasser: "I" > "Karim Nasser", says Olaf Berg "Olaf Berg said"'],
    ],
    [
      'Serbia welcomed the talks. Commission President Ana Petrova met Olaf Berg.',
      ['Ana Petrova meets Olaf Berg: "Ana Petrova" > "Olaf Berg"'],
    ],
  ])
})

describe('plans taken up, lists explained, examples', () => {
  states([
    [
      'Norway has proposed a three-stage roadmap for ending the war in Sudan. Poland backs it.',
      [
        'Norway proposes three-stage roadmap: "Norway" > "three-stage roadmap"',
        'three-stage roadmap concerns war in Sudan: "three-stage roadmap" > "war in Sudan", planned',
        'war in Sudan located_in Sudan: "war in Sudan" > "Sudan"',
        'Poland supports three-stage roadmap: "Poland" > "it"',
      ],
    ],
    [
      "Armenia, Belarus and Georgia, Kazakhstan's fellow members of the Eurasian Economic Union, did not attend.",
      [
        'Armenia member_of Eurasian Economic Union: "Armenia" > "Eurasian Economic Union"',
        'Belarus member_of Eurasian Economic Union: "Belarus" > "Eurasian Economic Union"',
        'Georgia member_of Eurasian Economic Union: "Georgia" > "Eurasian Economic Union"',
        'Kazakhstan member_of Eurasian Economic Union: "Kazakhstan" > "Eurasian Economic Union"',
      ],
    ],
    [
      'Just 12 countries still recognise Taiwan, among them Paraguay and Eswatini.',
      ['Paraguay recognises Taiwan: "Paraguay" > "Taiwan"', 'Eswatini recognises Taiwan: "Eswatini" > "Taiwan"'],
    ],
    [
      "Several firms buy gas from Norway, among them Germany's Uniper.",
      [
        'Uniper imports natural gas: "Uniper" > "gas"',
        'Uniper buys_from Norway: "Uniper" > "Norway"',
        'Uniper located_in Germany: "Uniper" > "Germany"',
      ],
    ],
    ["Assad's government had been propped up by Russia and Iran.", []],
    [
      'Niger recalled its envoy on Sunday in solidarity with Mali.',
      ['Niger supports Mali: "Niger" > "Mali", at "Sunday" 2024-09-15..2024-09-15'],
    ],
    [
      "The Nabucco pipeline was hit in 2019 by drones launched by Yemen's Houthis.",
      [
        `Houthis attacks Nabucco pipeline: "drones launched by Yemen's Houthis" > "Nabucco pipeline", at "2019" 2019-01-01..2019-12-31`,
      ],
    ],
    ['"That makes it awkward for the generals to dismiss the Doha plan," said Ana Ruiz.', []],
  ])
})

describe('times and figures between the parts of a sentence', () => {
  states([
    [
      'Trade relations between Poland and Norway have included an agreement, under which oil from Norway last year began flowing to Poland.',
      [
        'Poland trades_with Norway: "Poland" > "Norway"',
        'Poland has_ties_with Norway: "Poland" > "Norway"',
        'Norway supplies Poland: "Norway" > "Poland", at "last year" 2023-01-01..2023-12-31',
        'Norway exports oil: "Norway" > "oil", at "last year" 2023-01-01..2023-12-31',
      ],
    ],
    ['Olaf Berg, left, seen with Ana Ruiz, is in Oslo.', ['Olaf Berg meets Ana Ruiz: "Olaf Berg" > "Ana Ruiz"']],
    [
      'Rosneft was blacklisted by the U.S. Treasury last month.',
      ['US Treasury sanctions Rosneft: "U.S. Treasury" > "Rosneft", at "last month" 2024-08-01..2024-08-31'],
    ],
    [
      "Petrobras agreed to buy up to 10 million cubic metres of gas a day from Argentina's YPF.",
      [
        'Petrobras imports natural gas: "Petrobras" > "gas", planned',
        'Petrobras buys_from YPF: "Petrobras" > "YPF", planned',
        'YPF located_in Argentina: "YPF" > "Argentina"',
      ],
    ],
    [
      'The Nabucco pipeline was built by the Portuguese a century ago.',
      ['Portugal builds Nabucco pipeline: "Portuguese" > "Nabucco pipeline"'],
    ],
    [
      'Olaf Berg rejected a peace plan put forward last month by the Turkish energy minister, Cemal Tekin.',
      [
        'Cemal Tekin works_for Turkey: "Cemal Tekin" > "Turkish"',
        'Olaf Berg opposes peace plan: "Olaf Berg" > "peace plan"',
        'Cemal Tekin proposes peace plan: "Turkish energy minister" > "peace plan", at "last month" 2024-08-01..2024-08-31',
      ],
    ],
    [
      'Olaf Berg, who accompanied Ana Ruiz to Beijing earlier this month, has been courting buyers.',
      [
        'Olaf Berg visits Beijing: "Olaf Berg" > "Beijing", at "earlier this month" 2024-09-01..2024-09-19',
        'Ana Ruiz visits Beijing: "Ana Ruiz" > "Beijing", at "earlier this month" 2024-09-01..2024-09-19',
      ],
    ],
  ])
})

describe('whose it is, and who else', () => {
  states([
    [
      'India imports oil. Iraq and Saudi Arabia are its next-largest suppliers.',
      [
        'India imports oil: "India" > "oil"',
        'Iraq supplies India: "Iraq" > "its"',
        'Saudi Arabia supplies India: "Saudi Arabia" > "its"',
      ],
    ],
    [
      'The treaty with Chile was signed by Martín Iturralde, his Brazilian counterpart, João Vasconcelos, and Ana Ruiz.',
      [
        'Chile party_to treaty: "Chile" > "treaty"',
        'Martín Iturralde party_to treaty: "Martín Iturralde" > "treaty"',
        'João Vasconcelos party_to treaty: "João Vasconcelos" > "treaty"',
        'Ana Ruiz party_to treaty: "Ana Ruiz" > "treaty"',
      ],
    ],
    [
      'Olaf Berg met President Augustin Tshilombo of Congo.',
      [
        'Augustin Tshilombo leads Democratic Republic of the Congo: "Augustin Tshilombo" > "Congo"',
        'Olaf Berg meets Augustin Tshilombo: "Olaf Berg" > "Augustin Tshilombo"',
      ],
    ],
    [
      'China, whose premier, Gao Zhengyuan, arrives in Vientiane on Friday, is wary.',
      [
        'Gao Zhengyuan leads China: "Gao Zhengyuan" > "whose"',
        'Gao Zhengyuan visits Vientiane: "premier" > "Vientiane", planned, at "Friday" 2024-09-20..2024-09-20',
      ],
    ],
    [
      'Rwanda, whose president, Paul Nkunda, met Ana Ruiz in Doha, has denied arming the group.',
      [
        'Paul Nkunda leads Rwanda: "Paul Nkunda" > "whose"',
        'Paul Nkunda visits Doha: "president" > "Doha"',
        'Paul Nkunda meets Ana Ruiz: "president" > "Ana Ruiz"',
      ],
    ],
    [
      "India wants fighters. The South Asian country bought 26 jets from France's Dassault Aviation.",
      [
        'Dassault arms India: "Dassault Aviation" > "The South Asian country"',
        'India buys_from Dassault: "The South Asian country" > "Dassault Aviation"',
        'Dassault located_in France: "Dassault Aviation" > "France"',
      ],
    ],
    ['Uzbekistan and Kazakhstan are rich in gas. The Central Asian country supplies Poland.', []],
    ['Norway is worried by the plans of Moscow. The state owns Equinor.', []],
    [
      'Talks in Jeddah on the war in Sudan, brokered by Saudi Arabia, broke down.',
      [
        'war in Sudan located_in Sudan: "war in Sudan" > "Sudan"',
        'Saudi Arabia mediates Talks in Jeddah: "Saudi Arabia" > "Talks in Jeddah"',
      ],
    ],
    [
      'Disillusioned with Moscow, its traditional ally, Armenia has bought howitzers from France.',
      [
        'Russia allied_with Armenia: "Moscow" > "its"',
        'France arms Armenia: "France" > "Armenia"',
        'Armenia buys_from France: "Armenia" > "France"',
      ],
    ],
    [
      'India is a member of the Quad, along with Japan and Australia.',
      [
        'India member_of Quad: "India" > "Quad"',
        'Japan member_of Quad: "Japan" > "Quad"',
        'Australia member_of Quad: "Australia" > "Quad"',
      ],
    ],
    [
      "Chad's neighbours, Libya and Niger, closed their borders.",
      ['Chad borders Libya: "Chad" > "Libya"', 'Chad borders Niger: "Chad" > "Niger"'],
    ],
    [
      'A consortium of Shell and Eni operates the Nabucco pipeline.',
      [
        'Shell operates Nabucco pipeline: "Shell" > "Nabucco pipeline"',
        'Eni operates Nabucco pipeline: "Eni" > "Nabucco pipeline"',
      ],
    ],
    [
      'Norway agreed to spend $1 billion on the Nabucco pipeline.',
      ['Norway funds Nabucco pipeline: "Norway" > "Nabucco pipeline", planned'],
    ],
  ])
})

describe('what flows through which pipeline, and who holds how much', () => {
  states([
    [
      'The gas will travel through the South Caucasus Pipeline to Turkey and across the country via TANAP.',
      [
        'South Caucasus Pipeline delivers_to Turkey: "South Caucasus Pipeline" > "Turkey", planned',
        'South Caucasus Pipeline carries natural gas: "South Caucasus Pipeline" > "gas", planned',
      ],
    ],
    [
      'Azeri gas reaches Bulgaria through the Southern Gas Corridor.',
      [
        'Azerbaijan supplies Bulgaria: "Azeri" > "Bulgaria"',
        'Azerbaijan exports natural gas: "Azeri" > "gas"',
        'Southern Gas Corridor delivers_to Bulgaria: "Southern Gas Corridor" > "Bulgaria"',
        'Southern Gas Corridor carries natural gas: "Southern Gas Corridor" > "gas"',
      ],
    ],
    [
      'Hungary, still dependent on Gazprom for most of its needs, gets its Russian gas via TurkStream.',
      [
        'Hungary relies_on Gazprom: "Hungary" > "Gazprom"',
        'Hungary imports natural gas: "Hungary" > "gas"',
        'Hungary buys_from Russia: "Hungary" > "Russian"',
        'TurkStream delivers_to Hungary: "TurkStream" > "Hungary"',
        'TurkStream carries natural gas: "TurkStream" > "gas"',
      ],
    ],
    [
      "BP has 30.1% of the Nabucco pipeline and SOCAR 25%, while Hungary's MOL owns 8.9%.",
      [
        'MOL located_in Hungary: "MOL" > "Hungary"',
        'BP owns Nabucco pipeline: "BP" > "Nabucco pipeline"',
        'SOCAR owns Nabucco pipeline: "SOCAR" > "Nabucco pipeline"',
        'MOL owns Nabucco pipeline: "MOL" > "Nabucco pipeline"',
      ],
    ],
    [
      'In TANAP, the picture is simpler. BOTAS holds 30%.',
      ['BOTAS owns Trans-Anatolian Natural Gas Pipeline: "BOTAS" > "TANAP"'],
    ],
    ['BOTAS is growing. BP holds 30%.', []],
    [
      'Sakhalin Energy, a venture in which Mitsui holds 12.5%, denied it.',
      ['Mitsui owns Sakhalin Energy: "Mitsui" > "venture"'],
    ],
    [
      'The Nabucco pipeline is long. The Baltic Pipe is short. Poland operates the line.',
      ['Poland operates Baltic Pipe: "Poland" > "line"'],
    ],
  ])
})

describe('where things lie, and who does likewise', () => {
  states([
    [
      'Copper goes to the port of Durban, in South Africa.',
      ['Durban located_in South Africa: "Durban" > "South Africa"'],
    ],
    [
      "Ana Ruiz flew from Luacano, in eastern Angola, to Dar es Salaam, in Tanzania's east.",
      [
        'Ana Ruiz visits Dar es Salaam: "Ana Ruiz" > "Dar es Salaam"',
        'Luacano located_in Angola: "Luacano" > "Angola"',
      ],
    ],
    [
      'Arctic LNG 2, on the Gydan Peninsula in northern Siberia, is idle.',
      [
        'Arctic LNG 2 located_in Gydan Peninsula: "Arctic LNG 2" > "Gydan Peninsula"',
        'Gydan Peninsula located_in Siberia: "Gydan Peninsula" > "Siberia"',
      ],
    ],
    [
      "Leyla Demirel, an energy analyst at Istanbul's Kadir Has University, said so.",
      ['Kadir Has University located_in Istanbul: "Kadir Has University" > "Istanbul"'],
    ],
    [
      'Norway signed a memorandum with Gazprom in Beijing.',
      ['Norway party_to memorandum: "Norway" > "memorandum"', 'Gazprom party_to memorandum: "Gazprom" > "memorandum"'],
    ],
    [
      'Norway welcomed the Doha plan, as did Poland.',
      ['Norway supports Doha plan: "Norway" > "Doha plan"', 'Poland supports Doha plan: "Poland" > "Doha plan"'],
    ],
    [
      "Norway won't side with Iran, and nor will Bolivia.",
      [
        'Norway supports Iran: "Norway" > "Iran", denied, planned',
        'Bolivia supports Iran: "Bolivia" > "Iran", denied, planned',
      ],
    ],
    ['Norway and Poland met the challenge.', []],
    ['The Doha plan drew praise from Norway.', ['Norway supports Doha plan: "Norway" > "Doha plan"']],
    ['Turkey has trained thousands of Somali soldiers.', ['Turkey supports Somalia: "Turkey" > "Somali soldiers"']],
    [
      'Armenia and Azerbaijan agreed on a peace treaty after decades of conflict over Nagorno-Karabakh.',
      [
        'Armenia party_to peace treaty: "Armenia" > "peace treaty"',
        'Azerbaijan party_to peace treaty: "Azerbaijan" > "peace treaty"',
      ],
    ],
    [
      'Algeria offered to pay for the Niger leg of the Trans-Saharan pipeline.',
      ['Algeria funds Trans-Saharan Gas Pipeline: "Algeria" > "Trans-Saharan pipeline", planned'],
    ],
  ])
})

describe('posts, homes of firms, routes', () => {
  states([
    [
      'India will buy energy wherever it is cheapest, Foreign Secretary Ana Ruiz told reporters.',
      ['Ana Ruiz works_for India: "Ana Ruiz" > "India"'],
    ],
    [
      'Caracas was defiant. Vice-President Ana Ruiz met Olaf Berg.',
      ['Ana Ruiz works_for Venezuela: "Ana Ruiz" > "Caracas"', 'Ana Ruiz meets Olaf Berg: "Ana Ruiz" > "Olaf Berg"'],
    ],
    [
      'The Syrian conflict goes on. Foreign Secretary Ana Ruiz met Olaf Berg.',
      ['Ana Ruiz meets Olaf Berg: "Ana Ruiz" > "Olaf Berg"'],
    ],
    [
      'Solar plants will be built by ACWA Power of Saudi Arabia and Masdar of the United Arab Emirates.',
      [
        'ACWA Power located_in Saudi Arabia: "ACWA Power" > "Saudi Arabia"',
        'Masdar located_in United Arab Emirates: "Masdar" > "United Arab Emirates"',
      ],
    ],
    [
      'Abu Dhabi state oil company ADNOC owns the Nabucco pipeline.',
      ['ADNOC owns Nabucco pipeline: "ADNOC" > "Nabucco pipeline"'],
    ],
    [
      'Uzbekistan sells gas to China through the Central Asia-China pipeline.',
      [
        'Uzbekistan supplies China: "Uzbekistan" > "China"',
        'Uzbekistan exports natural gas: "Uzbekistan" > "gas"',
        'Central Asia-China gas pipeline delivers_to China: "Central Asia-China pipeline" > "China"',
        'Central Asia-China gas pipeline carries natural gas: "Central Asia-China pipeline" > "gas"',
      ],
    ],
    [
      'ADNOC bought a 15% stake in the Nabucco pipeline. The line is long. CNOOC holds 8%.',
      [
        'ADNOC owns Nabucco pipeline: "ADNOC" > "Nabucco pipeline"',
        'CNOOC owns Nabucco pipeline: "CNOOC" > "Nabucco pipeline"',
      ],
    ],
  ])
})

describe('names of places', () => {
  it('that open like a lake or a saint are no people', () => {
    expect(entities('Olaf Berg found oil at Lake Albert and near Santa Cruz.')).toEqual([
      'person: Olaf Berg',
      'commodity: oil',
      'place: Lake Albert',
      'place: Santa Cruz',
    ])
  })
})

describe('words that hide a verb, its objects or its denial', () => {
  states([
    [
      'Mali broke off diplomatic relations with Ukraine days later.',
      ['Mali opposes Ukraine: "Mali" > "Ukraine"', 'Mali has_ties_with Ukraine: "Mali" > "Ukraine", denied'],
    ],
    [
      'Azerbaijan, through which Norway could one day ship gas to Turkey, is rich.',
      [
        'Norway supplies Turkey: "Norway" > "Turkey", possible',
        'Norway exports natural gas: "Norway" > "gas", possible',
      ],
    ],
    [
      "Washington, which blacklisted Venezuela's state oil company PDVSA in 2019, objected.",
      [
        'United States sanctions PDVSA: "Washington" > "PDVSA", at "2019" 2019-01-01..2019-12-31',
        'PDVSA located_in Venezuela: "PDVSA" > "Venezuela", at "2019" 2019-01-01..2019-12-31',
      ],
    ],
    [
      'Iraq relies on its terminals at Basra for practically all of its exports.',
      ['Iraq relies_on Basra: "Iraq" > "terminals at Basra"'],
    ],
    [
      '"Never again will we rely on Gazprom," said Bulgarian Energy Minister Ana Ruiz.',
      [
        'Ana Ruiz works_for Bulgaria: "Ana Ruiz" > "Bulgarian"',
        'Bulgaria relies_on Gazprom: "we" > "Gazprom", denied, planned, says Ana Ruiz "said Bulgarian Energy Minister Ana Ruiz"',
      ],
    ],
    [
      'Olaf Berg had spoken by phone with NATO Secretary General Pieter van Aalten.',
      [
        'Pieter van Aalten leads NATO: "Pieter van Aalten" > "NATO"',
        'Olaf Berg speaks_to Pieter van Aalten: "Olaf Berg" > "Pieter van Aalten"',
      ],
    ],
    [
      "Myanmar's leader, Senior General Khin Maung Zaw, was absent.",
      ['Khin Maung Zaw leads Myanmar: "Khin Maung Zaw" > "Myanmar"'],
    ],
    [
      'Ukrainian drones damaged a pumping station on the Druzhba pipeline.',
      ['Ukraine attacks Druzhba pipeline: "Ukrainian drones" > "station on the Druzhba pipeline"'],
    ],
    [
      "The Nabucco pipeline would run from Warri through Niger to Algeria's Hassi R'Mel gas hub.",
      [
        'Nabucco pipeline runs_through Niger: "Nabucco pipeline" > "Niger", planned',
        'Nabucco pipeline starts_in Warri: "Nabucco pipeline" > "Warri", planned',
        `Nabucco pipeline delivers_to Hassi R'Mel: "Nabucco pipeline" > "Hassi R'Mel gas hub", planned`,
        `Hassi R'Mel located_in Algeria: "Hassi R'Mel" > "Algeria"`,
      ],
    ],
    [
      'Uganda, which is landlocked and imports most of its coal through Kenya, is poor.',
      ['Uganda imports coal: "Uganda" > "coal"'],
    ],
    [
      "The Nabucco pipeline carries gas across Hungary to Austria's industrial southeast.",
      [
        'Nabucco pipeline runs_through Hungary: "Nabucco pipeline" > "Hungary"',
        'Nabucco pipeline delivers_to Austria: "Nabucco pipeline" > "Austria"',
        'Nabucco pipeline carries natural gas: "Nabucco pipeline" > "gas"',
      ],
    ],
    ['Poland, unlike Hungary, supports the Doha plan.', ['Poland supports Doha plan: "Poland" > "Doha plan"']],
    [
      'Armenia needs help. Russia sends it almost all of its gas via Georgia.',
      ['Russia supplies Armenia: "Russia" > "it"'],
    ],
  ])
})

describe('who is due, who each own, who may be next', () => {
  states([
    [
      'Olaf Berg is due to visit Oslo in November.',
      ['Olaf Berg visits Oslo: "Olaf Berg" > "Oslo", planned, at "November" 2024-11-01..2024-11-30'],
    ],
    [
      'The Uganda National Oil Company and the Tanzania Petroleum Development Corporation each own 15% of the Nabucco pipeline.',
      [
        'Uganda National Oil Company owns Nabucco pipeline: "Uganda National Oil Company" > "Nabucco pipeline"',
        'Tanzania Petroleum Development Corporation owns Nabucco pipeline: "Tanzania Petroleum Development Corporation" > "Nabucco pipeline"',
      ],
    ],
    [
      'HSBC and Barclays have said they will not finance the Nabucco pipeline.',
      [
        'HSBC funds Nabucco pipeline: "they" > "Nabucco pipeline", denied, planned, says HSBC "HSBC and Barclays have said"',
        'HSBC funds Nabucco pipeline: "they" > "Nabucco pipeline", denied, planned, says Barclays "HSBC and Barclays have said"',
        'Barclays funds Nabucco pipeline: "they" > "Nabucco pipeline", denied, planned, says HSBC "HSBC and Barclays have said"',
        'Barclays funds Nabucco pipeline: "they" > "Nabucco pipeline", denied, planned, says Barclays "HSBC and Barclays have said"',
      ],
    ],
    ['Norway has sold weapons to Poland, and Vietnam may be next.', ['Norway arms Poland: "Norway" > "Poland"']],
    [
      'Kenya signed a contract with Alpha Investments, a company based in Dubai.',
      [
        'Kenya party_to contract: "Kenya" > "contract"',
        'Alpha Investments party_to contract: "Alpha Investments" > "contract"',
        'Alpha Investments located_in Dubai: "company" > "Dubai"',
      ],
    ],
    [
      'VinFast, the arm of the conglomerate Vingroup, is considering a plant.',
      ['Vingroup owns VinFast: "Vingroup" > "VinFast"', 'VinFast part_of Vingroup: "VinFast" > "Vingroup"'],
    ],
    ["Russia's Rosatom and Egypt's Foreign Ministry met.", ['Rosatom located_in Russia: "Rosatom" > "Russia"']],
  ])
})

describe('ages, papers with long names, sales, seats of government', () => {
  states([
    ['Olaf Berg, 54, was elected president of Norway in May.', ['Olaf Berg leads Norway: "Olaf Berg" > "Norway"']],
    [
      'ExxonMobil signed a memorandum of understanding with Iraq.',
      [
        'ExxonMobil party_to memorandum: "ExxonMobil" > "memorandum"',
        'Iraq party_to memorandum: "Iraq" > "memorandum"',
      ],
    ],
    ["Japan and Australia's prime ministers, Ana Ruiz and Olaf Berg, spoke.", []],
    [
      'Equinor sold its stake in the Baltic Pipe to Orlen for $1 billion.',
      [
        'Orlen buys_from Equinor: "Orlen" > "Equinor"',
        'Orlen owns Baltic Pipe: "Orlen" > "Baltic Pipe"',
        'Equinor owns Baltic Pipe: "Equinor" > "Baltic Pipe", denied',
      ],
    ],
    [
      'Hungary imports 80 per cent of its gas from Russia via TurkStream.',
      [
        'Hungary imports natural gas: "Hungary" > "gas"',
        'Hungary buys_from Russia: "Hungary" > "Russia"',
        'TurkStream delivers_to Hungary: "TurkStream" > "Hungary"',
        'TurkStream carries natural gas: "TurkStream" > "gas"',
      ],
    ],
    [
      'The government in Tbilisi has accused the United States of funding protests.',
      ['Georgia opposes United States: "government in Tbilisi" > "United States"'],
    ],
    ['Olaf Berg was welcomed at the airport by Ana Ruiz.', ['Olaf Berg meets Ana Ruiz: "Olaf Berg" > "Ana Ruiz"']],
    ['The Houthis have fired missiles at ships in support of Hamas.', ['Houthis supports Hamas: "Houthis" > "Hamas"']],
  ])
})
