import { expect, it } from 'vitest'
import { contentKey } from '../../../src/explorer/shared/content-key'

it('is the same for the same article, in whatever order its details were set', () => {
  const read = { articles: [{ id: 'a', title: 'A', published: '2024-09-17', text: 'A b.' }], withHome: false }
  const filledIn = { withHome: false, articles: [{ id: 'a', title: 'A', text: 'A b.', published: '2024-09-17' }] }
  expect(contentKey(filledIn)).toBe(contentKey(read))
})

it('is another one for other words, and for other articles or others first', () => {
  const [a, b] = [{ text: 'A b.' }, { text: 'A c.' }]
  const keys = [[a], [b], [a, b], [b, a]].map((articles) => contentKey({ articles }))
  expect(new Set(keys).size).toBe(4)
})
