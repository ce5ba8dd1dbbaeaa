import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { GraphDocument } from '../../../src/graph/document'
import { SMALL_GRAPH } from '../../fixtures/small-graph'
import { CONTESTED_GRAPH, TOLD_GRAPH } from '../../fixtures/told-graph'
import { openPage } from '../page'

vi.mock('../../../src/explorer/picture/DrawnPicture', () => ({ DrawnPicture: () => null }))
beforeEach(() => {
  // jsdom has no modal dialogues.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  window.localStorage.clear()
})

async function compare(document: GraphDocument) {
  const page = openPage(document)
  await page.user.click(screen.getByRole('button', { name: 'Compare two' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Compare two articles' }))
  const listed = (title: RegExp) => {
    const section = dialog.getByRole('heading', { name: title }).parentElement as HTMLElement
    return within(section)
      .queryAllByRole('button')
      .map((button) => button.textContent)
  }
  return { ...page, dialog, listed }
}

describe('two articles beside one another', () => {
  it('say what both, what only one, and lead to the relation', async () => {
    const { user, dialog, listed, fragment } = await compare(TOLD_GRAPH)
    expect(dialog.getByRole('status')).toHaveTextContent('They contradict one another in no relation.')
    expect(listed(/^Both say 1$/)).toEqual(['Ada Lovelace leads Arland'])
    expect(listed(/^Only the first says 4$/)).toEqual([
      'Arland trades with Borduria',
      'Arland exports oil',
      'Borduria exports oil',
      'Arland does not arm Carpania',
    ])
    expect(listed(/^Only the second says 0$/)).toEqual([])
    await user.click(dialog.getByRole('button', { name: 'Ada Lovelace leads Arland' }))
    expect(fragment()).toBe('relation=person/ada~leads~country/arland')
    expect(screen.getByText(/Stated in 2 articles of 2\./)).toBeVisible()
  })

  it('contradict one another where one affirms what the other denies', async () => {
    const { dialog, listed } = await compare(CONTESTED_GRAPH)
    expect(dialog.getByRole('status')).toHaveTextContent('They contradict one another in 1 relation.')
    expect(listed(/^They contradict one another 1$/)).toEqual(['Ada Lovelace leads Arland'])
    expect(dialog.getByText('First: affirmed, by the article itself')).toBeVisible()
    expect(dialog.getByText('Second: denied, by the article itself')).toBeVisible()
    expect(listed(/^Both say 0$/)).toEqual([])
  })

  it('change sides when one is chosen for the other', async () => {
    const { user, dialog, listed } = await compare(TOLD_GRAPH)
    await user.selectOptions(dialog.getByLabelText('First article'), 'sequel')
    expect(dialog.getByLabelText('Second article')).toHaveValue('story')
    expect(listed(/^Only the second says 4$/)).toHaveLength(4)
  })
})

describe('the articles among the filters', () => {
  it('show what some of them say, and only what they mention', async () => {
    const { user, filters, fragment } = openPage(TOLD_GRAPH)
    const sequel = () => within(filters()).getByRole('checkbox', { name: /The sequel 1/ })
    await user.click(within(filters()).getByRole('checkbox', { name: /trade again 5/ }))
    expect(fragment()).toBe('articles=!story')
    expect(sequel()).toBeChecked()
    expect(screen.getByRole('button', { name: /without Arland and Borduria trade again/ })).toBeVisible()
    expect(screen.getByText('2 entities, 1 relation shown.')).toBeInTheDocument()
  })

  it('are not there for a single article', () => {
    const { filters } = openPage({ ...SMALL_GRAPH, articles: SMALL_GRAPH.articles.slice(0, 1) })
    expect(within(filters()).queryByText('Articles')).toBeNull()
  })
})
