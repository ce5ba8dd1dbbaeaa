import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Opening } from '../../../src/explorer/load/Opening'

/** Words of a page that is on its way, one after another. */
const wordsIn = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('p, h1') ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

it('says the same before the program has come and after', () => {
  const index = new DOMParser().parseFromString(readFileSync('index.html', 'utf8'), 'text/html')
  const before = index.querySelector('#root')
  before?.querySelector('noscript')?.remove()
  const { container } = render(<Opening />)
  expect(wordsIn(before)).toEqual(wordsIn(container))
  expect(wordsIn(container)).toContain('Opening the graph…')
})
