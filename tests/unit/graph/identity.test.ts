import { describe, expect, it } from 'vitest'
import { readResources } from '../../../src/cli/resources'
import { extract } from '../../../src/extract/extract'
import type { Entity, GraphDocument } from '../../../src/graph/document'
import { mergeDocuments } from '../../../src/graph/merge'
import { parseGraphDocument } from '../../../src/graph/validate'

const resources = readResources('data')

/** Reads each text as an article of its own ("a", "b", …) and merges their graphs. */
function merged(first: string, ...others: string[]): GraphDocument {
  const read = (text: string, i: number) =>
    extract({ id: String.fromCharCode(97 + i), title: 'Made', text, published: '2024-09-17' }, resources)
  return parseGraphDocument(mergeDocuments([read(first, 0), ...others.map((text, i) => read(text, i + 1))]))
}

/** The entities of a kind with the articles that they occur in: "Olaf Scholz: a b". */
function found({ entities }: GraphDocument, kind: string): string[] {
  const articles = (entity: Entity) => [...new Set(entity.mentions.map(({ article }) => article))].join(' ')
  return entities.filter((entity) => entity.kind === kind).map((entity) => `${entity.name}: ${articles(entity)}`)
}

describe('persons of several articles', () => {
  it('are one where one article gives the full name and others title and surname', () => {
    const graph = merged(
      'Chancellor Scholz arrived in Astana on Monday. Scholz praised Kazakhstan.',
      "Germany's Chancellor Olaf Scholz met Kazakh President Kassym-Jomart Tokayev in Berlin.",
      'President Tokayev said that Kazakhstan supports the peace plan.',
    )
    expect(found(graph, 'person')).toEqual(['Olaf Scholz: a b', 'Kassym-Jomart Tokayev: b c'])
    expect(graph.entities.find(({ name }) => name === 'Olaf Scholz')).toMatchObject({ id: 'person/olaf-scholz' })
  })

  it('are two where given names differ, and the bare surname is neither', () => {
    const graph = merged(
      'Analyst John Smith criticised Russia.',
      'Minister Jane Smith visited Poland.',
      'Mr Smith condemned Iran. Smith also criticised China.',
    )
    expect(found(graph, 'person')).toEqual(['John Smith: a', 'Jane Smith: b', 'Smith: c'])
  })

  it('are told apart by the post that both hold', () => {
    const graph = merged(
      'Polish President John Smith visited Ukraine.',
      'Norwegian President Jane Smith visited Sweden.',
      'Norwegian President Smith visited Denmark.',
    )
    expect(found(graph, 'person')).toEqual(['John Smith: a', 'Jane Smith: b c'])
  })

  it('are two where the only full name leads another country', () => {
    const graph = merged('Polish President John Smith visited Ukraine.', 'Norwegian President Smith visited Denmark.')
    expect(found(graph, 'person')).toEqual(['John Smith: a', 'Smith: b'])
  })

  it.each([
    ['whichever comes first', ['Mr Smith visited Poland.', 'John Smith visited Iran.', 'Jane Smith visited Cuba.'], 3],
    [
      'where only one has a full name, and it need not be that one',
      ['Mrs Smith visited Poland.', 'John Smith visited Iran.'],
      2,
    ],
    [
      'where the surname holds a post that the full name does not',
      ['Polish Foreign Minister Smith visited Iran.', 'British businessman John Smith visited Cuba.'],
      2,
    ],
    [
      'where their given names are those of one family',
      ['French President Macron left Iran.', 'Brigitte Macron visited Kenya.'],
      2,
    ],
    [
      'where the surname comes first',
      ['Kim Jong Un visited Russia.', 'Kim Yo Jong visited China.', 'Li Qiang visited Iran.', 'Li Hui left Cuba.'],
      4,
    ],
    ['where one is junior', ['Robert Kennedy visited Iran.', 'Robert Kennedy Jr. visited Cuba.'], 2],
    [
      'where three differ by an initial',
      [
        'President George Bush left Iran.',
        'President George W. Bush left Cuba.',
        'President George H.W. Bush left Mali.',
      ],
      3,
    ],
    [
      'where one title is of two countries',
      ['Russian Foreign Minister Sergei Lavrov left Iran.', 'Ukrainian Foreign Minister Lavrov visited Cuba.'],
      2,
    ],
  ] as const)('are several %s', (_where, [first, ...others], count) => {
    expect(found(merged(first, ...others), 'person')).toHaveLength(count)
  })

  it.each([
    [
      'where one of the same full name holds a post of another country',
      ['French Foreign Minister Jean Martin visited Iran.', 'Belgian Foreign Minister Jean Martin visited Poland.'],
      ['Jean Martin: a', 'Jean Martin: b'],
    ],
    [
      'where father and son differ by an initial',
      ['President George H. W. Bush visited Kuwait.', 'President George W. Bush visited Cuba.'],
      ['George H. W. Bush: a', 'George W. Bush: b'],
    ],
    [
      'where father and son are both called by the surname in the article of the son',
      ['Justin Trudeau visited Iran.', 'Pierre Trudeau visited Cuba. Trudeau praised Cuba.'],
      ['Justin Trudeau: a', 'Pierre Trudeau: b'],
    ],
    [
      'where brothers held one post after one another and the surname alone is either',
      [
        'Prime Minister Sharif visited China.',
        'Prime Minister Nawaz Sharif visited China.',
        'Prime Minister Shehbaz Sharif visited Iran.',
      ],
      ['Sharif: a', 'Nawaz Sharif: b', 'Shehbaz Sharif: c'],
    ],
    [
      'where a spokesman has the surname of a president',
      ['Spokesman Lee visited China.', 'President Lee Jae-myung visited Japan.'],
      ['Lee: a', 'Lee Jae-myung: b'],
    ],
    [
      'where only the first name is given and two bear it',
      ['Mohammed bin Salman visited Iran.', 'Mohammed bin Zayed visited Cuba.', 'Crown Prince Mohammed praised Egypt.'],
      ['Mohammed bin Salman: a', 'Mohammed bin Zayed: b', 'Mohammed: c'],
    ],
  ] as const)('are not joined %s', (_where, [first, ...others], expected) => {
    expect(found(merged(first, ...others), 'person')).toEqual(expected)
  })

  it.each([
    [
      'a mayor and a manager',
      'Berlin Mayor Michael Müller visited Poland.',
      'Siemens manager Michael Müller left Iran.',
    ],
    [
      'told of behind the name',
      'Michael Müller, the mayor of Berlin, met Olaf Scholz.',
      'Michael Müller, a manager at Siemens, met Olaf Scholz.',
    ],
    [
      'an analyst and a professor of two institutions',
      'John Smith, an analyst at the RAND Corporation, criticised Iran.',
      'John Smith, a professor at Oxford University, praised Iran.',
    ],
  ])('are namesakes, and whoever bears the name alone is neither: %s', (_who, one, other) => {
    const [name] = found(merged(one), 'person')[0]?.split(':') ?? []
    const graph = merged(one, other, `${name} praised Cuba.`, `${name} left Mali.`)
    const articles = found(graph, 'person').flatMap((line) =>
      line.startsWith(`${name}: `) ? [line.split(': ')[1]] : [],
    )
    expect(articles).toEqual(['a', 'b', 'c d'])
  })

  it.each([
    [
      'a minister, then chancellor',
      ['Finance Minister Max Weber left Iran.', 'German Chancellor Max Weber left Cuba.'],
    ],
    ['who leads a country, and a party', ['German Chancellor Max Weber left Iran.', 'CDU leader Max Weber left Cuba.']],
    [
      'who led a country, now an alliance',
      [
        'Dutch Prime Minister Mark Rutte left Iran.',
        'NATO Secretary General Mark Rutte left Cuba.',
        'Mark Rutte left Mali.',
      ],
    ],
    [
      'an official of two bodies',
      [
        'EU foreign policy chief Josep Borrell left Iran.',
        'European Commission vice-president Josep Borrell left Cuba.',
      ],
    ],
    [
      'a former mayor who is a manager now, as one article says',
      [
        'Berlin Mayor Michael Müller visited Poland.',
        'Siemens manager Michael Müller left Iran.',
        'Michael Müller, a former mayor of Berlin, is a manager at Siemens.',
      ],
    ],
  ] as const)('are one of several posts: %s', (_who, [first, ...others]) => {
    expect(found(merged(first, ...others), 'person')).toHaveLength(1)
  })

  it('are who leads a country where a namesake of it is told of, and the name stands alone', () => {
    const graph = merged(
      'German Chancellor Olaf Scholz left.',
      'Siemens engineer Olaf Scholz left.',
      'Olaf Scholz left Cuba.',
    )
    expect(found(graph, 'person')).toEqual(['Olaf Scholz: a c', 'Olaf Scholz: b'])
  })

  it('are one where the surname alone is that of who leads a country', () => {
    const graph = merged(
      'French President Emmanuel Macron visited Iran.',
      'Brigitte Macron visited Kenya.',
      'President Macron praised Poland.',
    )
    expect(found(graph, 'person')).toEqual(['Emmanuel Macron: a c', 'Brigitte Macron: b'])
  })

  it('are one where all that any article gives is the surname', () => {
    const graph = merged('President Putin visited China.', 'Putin criticised Poland. President Putin left.')
    expect(found(graph, 'person')).toHaveLength(1)
  })

  it('are one with and without middle names and diacritics', () => {
    const graph = merged(
      'President Luiz Inácio Silva visited China.',
      'President Luiz Inacio Silva met Narendra Modi.',
      'President Luiz Silva criticised Poland.',
    )
    expect(found(graph, 'person')).toEqual(['Luiz Inácio Silva: a b c', 'Narendra Modi: b'])
  })
})

describe('other entities of several articles', () => {
  it('are one country by adjective, capital and name', () => {
    const graph = merged(
      'Berlin supports Ukraine.',
      'The German government supports Ukraine.',
      'Germany criticised Iran.',
    )
    expect(found(graph, 'country')).toEqual(['Germany: a b c', 'Ukraine: a b', 'Iran: c'])
  })

  it('are one organisation where one article spells out what another abbreviates', () => {
    const graph = merged(
      'The ZMK criticised Russia. The ZMK also condemned Iran.',
      'The Zelmar Mining Kombinat (ZMK) signed a contract with Gazprom. The ZMK owns a mine in Serbia.',
    )
    expect(found(graph, 'organisation')).toEqual(['Zelmar Mining Kombinat: a b', 'Gazprom: b'])
  })

  it('are not one where an abbreviation stands for two names', () => {
    const graph = merged(
      'The Arland Energy Agency (AEA) criticised Russia.',
      'The Atlantic Exchange Agency (AEA) criticised Iran.',
      'The AEA criticised China. The AEA also condemned Cuba.',
    )
    expect(found(graph, 'organisation')).toEqual(['Arland Energy Agency: a', 'Atlantic Exchange Agency: b', 'AEA: c'])
  })

  it('are several where every country has one of that name', () => {
    const graph = merged(
      'Poland supports Iran. The Foreign Ministry criticised Cuba. Parliament left. The Bank supports Iran.',
      'Russia supports Iran. The Foreign Ministry criticised Poland. The Parliament left. The bank supports Iran.',
      'The Polish Foreign Ministry criticised Cuba. The World Bank supports Iran. The Bank left.',
    )
    const articles = found(graph, 'organisation').map((line) => line.split(': ')[1])
    expect(articles.every((some) => some?.length === 1)).toBe(true)
    const treaties = merged(
      'Poland and Iran signed the Friendship Treaty.',
      'Cuba and Japan signed the Friendship Treaty.',
    )
    expect(found(treaties, 'agreement')).toEqual(['Friendship Treaty: a', 'Friendship Treaty: b'])
  })

  it('are not one where the article that abbreviates a name has another thing called so', () => {
    const graph = merged(
      'The Culinary Institute of America (CIA) signed a contract with Italy. The CIA praised Italy.',
      'The CIA criticised Russia. The CIA also warned Iran.',
    )
    expect(found(graph, 'organisation').filter((line) => line.endsWith('a b'))).toEqual([])
    const spelledOut = merged(
      'The Zelmar Mining Kombinat signed a contract with Gazprom.',
      'The ZMK criticised Russia. The ZMK also condemned Iran.',
    )
    expect(found(spelledOut, 'organisation')).toEqual(['Zelmar Mining Kombinat: a', 'Gazprom: a', 'ZMK: b'])
  })

  it.each([
    ['Labour Party', 'Britain supports Iran. The Labour Party left.', 'Israel supports Iran. The Labour Party left.'],
    ['Labour Party', "Britain's Labour Party left Iran.", "Israel's Labour Party left Iran."],
    ['Conservative Party', 'The Conservative Party left Iran.', 'The Conservative Party left Cuba.'],
    ['Socialist Party', 'The Socialist Party left Iran.', 'The Socialist Party left Cuba.'],
    ['Ministry of Defence', 'The Ministry of Defence left Iran.', 'The Ministry of Defence left Cuba.'],
    ['Supreme Court', 'The Supreme Court left Iran.', 'The Supreme Court left Cuba.'],
  ])('are two where each country may have one: %s', (name, first, second) => {
    const lines = found(merged(first, second), 'organisation')
    expect(lines.filter((line) => line.startsWith(name))).toEqual([`${name}: a`, `${name}: b`])
  })

  it('are one where both articles say whose it is', () => {
    const graph = merged("Britain's Labour Party criticised Russia.", 'The Labour Party of Britain praised Ukraine.')
    expect(found(graph, 'organisation')).toEqual(['Labour Party: a b'])
  })

  it('are a newspaper and a company, not one for a common word in their names', () => {
    const graph = merged('The Sun criticised Poland.', 'The Sun Company signed a contract with Shell.')
    expect(found(graph, 'organisation')).toEqual(['The Sun: a', 'The Sun Company: b', 'Shell: b'])
  })

  it('are towns of the country or state that stands beside their name', () => {
    const graph = merged(
      'The protest took place in Cambridge, Massachusetts.',
      'The protest took place in Cambridge, England.',
      'The protest took place in Cambridge, England.',
    )
    expect(found(graph, 'place')).toEqual(
      expect.arrayContaining(['Cambridge: a', 'Cambridge: b c', 'Massachusetts: a', 'England: b c']),
    )
  })

  it('are no persons or places of the same name', () => {
    const graph = merged(
      'Volkswagen owns a plant in Wolfsburg.',
      'Wolfsburg AG signed a contract with Gazprom.',
      'Gerald Ford visited Ohio.',
      'Ford Motor Company owns a plant in Ohio.',
    )
    expect(found(graph, 'place')).toEqual(['Wolfsburg: a', 'Ohio: c d'])
    expect(found(graph, 'organisation')).toEqual(expect.arrayContaining(['Wolfsburg AG: b', 'Ford Motor Company: d']))
    expect(found(graph, 'person')).toEqual(['Gerald Ford: c'])
  })

  it('are two countries whose names end alike', () => {
    const graph = merged(
      'The Republic of the Congo exports oil to China.',
      'The Democratic Republic of the Congo exports cobalt to China. Kinshasa supports Rwanda.',
      'Brazzaville supports Rwanda.',
    )
    expect(found(graph, 'country')).toEqual([
      'Republic of the Congo: a c',
      'China: a b',
      'Democratic Republic of the Congo: b',
      'Rwanda: b c',
    ])
  })

  it('are one with and without their legal form', () => {
    const graph = merged('Zelmar Mining Ltd owns a mine in Serbia.', 'Zelmar Mining signed a contract with Gazprom.')
    expect(found(graph, 'organisation')).toEqual(['Zelmar Mining Ltd: a b', 'Gazprom: b'])
  })

  it('are one substance, and as many memoranda as articles', () => {
    const text = (country: string) => `${country} signed a memorandum with Germany. ${country} exports oil to Germany.`
    const graph = merged(text('Kazakhstan'), text('Norway'))
    expect(found(graph, 'commodity')).toEqual(['oil: a b'])
    expect(found(graph, 'agreement')).toHaveLength(2)
    expect(new Set(graph.entities.map(({ id }) => id)).size).toBe(graph.entities.length)
  })
})

describe('relations of several articles', () => {
  it('gather the statements of all, each with its article', () => {
    const graph = merged('Russia supplies Poland with gas.', 'Moscow does not supply Poland.')
    const supplies = graph.relations.filter(({ type }) => type === 'supplies')
    expect(supplies.map(({ id }) => id)).toEqual(['country/russia~supplies~country/poland'])
    expect(supplies[0]?.statements.map(({ article, polarity }) => [article, polarity])).toEqual([
      ['a', 'affirmed'],
      ['b', 'denied'],
    ])
  })

  it('are one whichever way round a symmetric one is told', () => {
    const graph = merged('Norway trades with Sweden.', 'Sweden trades with Norway.')
    const trades = graph.relations.filter(({ type }) => type === 'trades_with')
    expect(trades.map(({ id }) => id)).toEqual(['country/norway~trades_with~country/sweden'])
    const words = trades[0]?.statements.map(({ article, source, target }) => {
      const text = graph.articles.find(({ id }) => id === article)?.text ?? ''
      return [article, text.slice(source.start, source.end), text.slice(target.start, target.end)]
    })
    expect(words).toEqual([
      ['a', 'Norway', 'Sweden'],
      ['b', 'Norway', 'Sweden'],
    ])
  })
})
