import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Reader } from '../../../src/explorer/reader/Reader'
import { selectRelation } from '../../../src/explorer/state/changes'
import { TOLD_GRAPH } from '../../fixtures/told-graph'
import { explore } from '../explore'

const scrolledTo = vi.fn()

beforeEach(() => {
  scrolledTo.mockReset()
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo(this.textContent)
  }
})

/** What is lit, each piece with the words that are printed with it but are not the article's. */
function lit() {
  return screen.queryAllByText((_, element) => element?.tagName === 'MARK').map((mark) => mark.textContent)
}

describe('the reader', () => {
  it('prints the article by its blocks, with the headline as a heading', () => {
    explore(TOLD_GRAPH, <Reader />)
    expect(screen.getByRole('heading', { name: 'Arland and Borduria trade again' })).toBeVisible()
    expect(screen.getByText('Dismiss')).toBeVisible()
    expect(screen.getByText('The Example, 1 March 2024')).toBeVisible()
    expect(lit()).toEqual([])
  })

  it('selects the entity of a mention and lights all its mentions', async () => {
    const { user, view } = explore(TOLD_GRAPH, <Reader />)
    await user.click(screen.getByRole('link', { name: 'Ada Lovelace' }))
    expect(view().selection).toEqual({ what: 'entities', ids: ['person/ada'] })
    expect(lit()).toEqual(['Ada Lovelace', 'Ada'])
    expect(screen.getByText('Mention 1 of 2')).toBeVisible()
  })

  it('selects the sentence whose words are clicked, and tells how many relations each states', async () => {
    const { user, view } = explore(TOLD_GRAPH, <Reader />)
    await user.click(screen.getByText(/They sell/))
    expect(view().selection).toEqual({ what: 'sentence', article: 'story', sentence: 1 })
    expect(
      screen.getAllByRole('link', { name: /^States/ }).map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['1', 'http://localhost:3000/#sentence=story:1'],
      ['2', 'http://localhost:3000/#sentence=story:2'],
      ['1', 'http://localhost:3000/#sentence=story:3'],
      ['1', 'http://localhost:3000/#sentence=story:5'],
    ])
  })

  it('chooses nothing where the sentence states nothing', async () => {
    const { user, view } = explore(TOLD_GRAPH, <Reader />)
    await user.click(screen.getByText(/Nobody else was asked/))
    expect(view().selection).toEqual({ what: 'nothing' })
  })

  it('lights the quotation of a relation, tells its parts apart and says for whom a pronoun stands', async () => {
    explore(TOLD_GRAPH, <Reader />, 'relation=country/borduria~exports~commodity/oil')
    expect(lit().map((words) => words.replaceAll('\u2060', '|'))).toEqual([
      'from|They = Arland, Borduria',
      ' ',
      'exports|sell',
      ' ',
      'to|oil',
    ])
    await waitFor(() => expect(scrolledTo).toHaveBeenCalled())
  })

  it('follows a selection made elsewhere into another article', () => {
    const { store } = explore(TOLD_GRAPH, <Reader />)
    act(() => {
      store.getState().actions.explore(selectRelation('person/ada~leads~country/arland', 1))
    })
    expect(screen.getByRole('combobox', { name: 'Article' })).toHaveDisplayValue('The sequel')
    expect(lit().map((words) => words.replaceAll('\u2060', '|'))).toEqual([
      'from|Ada',
      ' ',
      'leads|leads',
      ' ',
      'to|Arland',
    ])
    expect(screen.getByText(/1 more in other articles/)).toBeVisible()
  })

  it('opens an article by hand and lets go of what does not stand in it', async () => {
    const { user, view, fragments } = explore(TOLD_GRAPH, <Reader />, 'select=commodity/oil')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Article' }), 'The sequel')
    expect(view().selection).toEqual({ what: 'nothing' })
    expect(screen.getByText(/still\./)).toBeVisible()
    expect(fragments).toEqual(['article=sequel'])
  })

  it('copies a quotation with its citation and links to its words in the original', async () => {
    const { user } = explore(TOLD_GRAPH, <Reader />, 'relation=country/arland~trades_with~country/borduria')
    await user.click(screen.getByRole('button', { name: 'Copy the quotation with its source' }))
    expect(await navigator.clipboard.readText()).toBe(
      '“Arland trades with Borduria”\nArland and Borduria trade again, The Example, 1 March 2024, https://example.org/story',
    )
    expect(screen.getByRole('link', { name: 'Open the original at these words' })).toHaveAttribute(
      'href',
      'https://example.org/story#:~:text=Arland%20trades%20with%20Borduria',
    )
  })

  it('steps through the places of a pair', async () => {
    const { user } = explore(TOLD_GRAPH, <Reader />, 'select=country/arland')
    await user.click(screen.getByRole('button', { name: 'Next place in the article' }))
    expect(screen.getByText('Mention 2 of 4')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Previous place in the article' }))
    await user.click(screen.getByRole('button', { name: 'Previous place in the article' }))
    expect(screen.getByText('Mention 4 of 4')).toBeVisible()
  })

  it('says so where a graph came without articles', () => {
    explore({ ...TOLD_GRAPH, articles: [], relations: [] }, <Reader />)
    expect(within(screen.getByRole('region', { name: 'Article' })).getByText(/came without/)).toBeVisible()
  })
})
