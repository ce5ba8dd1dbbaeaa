import { expect, it } from 'vitest'
import type { Entity } from '../../../src/graph/document'
import { entityFinder } from '../../../src/explorer/masthead/find-entities'

const entity = (name: string, ...aliases: string[]): Entity => ({
  id: `person/${name}`,
  name,
  kind: 'person',
  aliases,
  mentions: [],
})

const find = entityFinder([
  entity('Olaf Scholz', 'German chancellor', 'German Chancellor', 'the German', 'Germany’s leader'),
  entity('Germany', 'Berlin'),
  entity('University of Geräte'),
])

const names = (query: string) => find(query).map(({ entity, alias }) => [entity.name, alias])

it('finds who is so named before who is merely called something like it', () => {
  expect(names('ger')).toEqual([
    ['Germany', null],
    ['University of Geräte', null],
    ['Olaf Scholz', 'German chancellor'],
  ])
  expect(names('german chan')).toEqual([['Olaf Scholz', 'German chancellor']])
})

it('finds a mistyped name before what is merely called by it', () => {
  const findIn = entityFinder([
    entity('Kassym-Jomart Tokayev', 'Kazakh president', 'Kazakhstan’s President'),
    entity('Kazakhstan', 'Kazakh'),
  ])
  expect(findIn('kazahkstan').map(({ entity: { name } }) => name)).toEqual(['Kazakhstan', 'Kassym-Jomart Tokayev'])
})

it('forgives a slip in a longer word, and finds a name by a word within it, with its marks or without', () => {
  expect(names('germny')[0]).toEqual(['Germany', null])
  expect(names('gerate')).toEqual([['University of Geräte', null]])
})
