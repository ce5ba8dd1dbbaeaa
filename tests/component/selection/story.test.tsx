import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SMALL_GRAPH } from '../../fixtures/small-graph'
import { CONTESTED_GRAPH } from '../../fixtures/told-graph'
import { openPage } from '../page'

vi.mock('../../../src/explorer/picture/DrawnPicture', () => ({ DrawnPicture: () => null }))
beforeEach(() => {
  window.localStorage.clear()
})

const ARMS = 'relation=country/arland~arms~country/borduria'

describe('clicking through a story', () => {
  it('finds an entity by another of its names and shows what it has to do with others', async () => {
    const { user, selected } = openPage(SMALL_GRAPH)
    await user.type(screen.getByRole('combobox', { name: 'Search entities' }), 'arlandian')
    await user.click(await screen.findByRole('option', { name: /Ada Lovelace/ }))

    const panel = within(selected() as HTMLElement)
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Ada Lovelace')
    expect(panel.getByText('Ada · the Arlandian president')).toBeVisible()
    expect(panel.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'leads',
      'visits',
    ])
  })

  it('says of the other end what holds in its own words', () => {
    const { selected } = openPage(SMALL_GRAPH, 'select=country/borduria')
    const words = within(selected() as HTMLElement).getAllByRole('heading', { level: 3 })
    expect(words.map((heading) => heading.textContent)).toEqual([
      'is visited by',
      'trades with',
      'is armed by',
      'exports',
    ])
  })

  it('folds neighbours away and brings them in by relation type, and says what is out of view', async () => {
    const { user, selected, fragment } = openPage(SMALL_GRAPH, 'select=country/borduria')
    const panel = within(selected() as HTMLElement)
    await user.click(panel.getByText('Neighbours by relation type'))
    const exports = panel.getByRole('checkbox', { name: 'exports 1' })
    expect(exports).toBeChecked()
    await user.click(exports)
    expect(fragment()).toBe('select=country/borduria&collapse=country/borduria:exports')
    expect(panel.queryByRole('button', { name: 'oil' })).toBeNull()
    expect(panel.getByText(/^1 relation leads to what is out of view/)).toBeVisible()
    await user.click(panel.getByRole('checkbox', { name: 'exports 0 of 1' }))
    expect(panel.getByRole('button', { name: 'oil' })).toBeVisible()
    // Ada, who visits it, is held in view by Arland.
    await user.click(panel.getByRole('checkbox', { name: 'visits 1' }))
    expect(panel.getByRole('checkbox', { name: 'visits 1 of 1' })).toBePartiallyChecked()
    expect(panel.getByRole('button', { name: 'Ada Lovelace' })).toBeVisible()
  })

  it('says what of a sentence is not in view, and does so again where that is chosen', async () => {
    const { user, selected } = openPage(SMALL_GRAPH, 'sentence=story:5')
    const panel = within(selected() as HTMLElement)
    expect(panel.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Borduria exports oil',
      'Ada Lovelace is related to oilnot in view',
    ])
    await user.click(panel.getByRole('button', { name: /^Borduria exports oil/ }))
    expect(panel.queryByText(/^Not in view/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Only People' }))
    expect(panel.getByText('Not in view: a filter, the focus or hiding leaves it out.')).toBeVisible()
  })

  it('says which quotations of a relation the filters leave out', () => {
    const { selected } = openPage(CONTESTED_GRAPH, 'relation=person/ada~leads~country/arland&articles=story')
    const panel = within(selected() as HTMLElement)
    expect(panel.getByText('The filters leave out 1 of its 2 quotations.')).toBeVisible()
    expect(
      panel.getAllByRole('listitem').map((item) => within(item).getByText(/^(Affirmed|Denied)/).textContent),
    ).toEqual(['Affirmed', 'Denied · left out by the filters'])
  })

  it('goes from a row to its quotation, on to the other entity, and back', async () => {
    const { user, selected, fragment } = openPage(SMALL_GRAPH, 'select=person/ada')
    await user.click(screen.getByRole('button', { name: 'Ada Lovelace leads Arland: show 1 quotation' }))
    const panel = within(selected() as HTMLElement)
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Ada Lovelace leads Arland')
    expect(panel.getByRole('figure')).toHaveTextContent('Ada, president of Arland, visited')
    expect(panel.getByText('The article itself says so')).toBeVisible()

    await user.click(within(panel.getByRole('heading', { level: 2 })).getByRole('button', { name: 'Arland' }))
    expect(fragment()).toBe('select=country/arland')
    window.history.back()
    await waitFor(() => {
      expect(fragment()).toBe('relation=person/ada~leads~country/arland')
    })
    await waitFor(() => {
      expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Ada Lovelace leads Arland')
    })
  })

  it('tells of another entity from the top, wherever one had scrolled to', async () => {
    const { user, selected } = openPage(SMALL_GRAPH, 'select=person/ada')
    const scroller = selected() as HTMLElement
    scroller.scrollTop = 80
    await user.click(screen.getByRole('button', { name: 'Ada Lovelace leads Arland: show 1 quotation' }))
    expect(scroller.scrollTop).toBe(0)
  })

  it('tells who affirms and who denies a contested relation, and when', () => {
    const { selected } = openPage(SMALL_GRAPH, ARMS)
    const panel = within(selected() as HTMLElement)
    const [affirmed, denied] = panel.getAllByRole('figure')
    expect(panel.getByText('Contested: affirmed by some, denied by others.')).toBeVisible()
    expect(affirmed).toHaveTextContent('Ada Lovelace says so')
    expect(affirmed).toHaveTextContent('Affirmed · 2023')
    expect(denied).toHaveTextContent('“a diplomat said”')
    expect(denied).toHaveTextContent('Denied')
  })

  it('lists all relations of a pair and leads to each', async () => {
    const { user, selected, fragment } = openPage(SMALL_GRAPH, 'pair=country/arland,country/borduria')
    const panel = within(selected() as HTMLElement)
    expect(panel.getByText('2 relations between')).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'Arland trades with Borduria: show 1 quotation' }))
    expect(fragment()).toBe('relation=country/arland~trades_with~country/borduria')
  })

  it('lets go on Escape', async () => {
    const { user, selected } = openPage(SMALL_GRAPH, 'select=person/ada')
    expect(selected()).toBeVisible()
    await user.keyboard('{Escape}')
    expect(selected()).toBeNull()
  })

  it('says what a link asks for that this graph does not have, and opens the rest', () => {
    const { selected } = openPage(SMALL_GRAPH, 'select=person/ada,person/bob')
    expect(screen.getByText(/This link was made for another graph/)).toHaveTextContent('person/bob')
    expect(within(selected() as HTMLElement).getByRole('heading', { level: 2 })).toHaveTextContent('Ada Lovelace')
  })

  it('never takes the words of an article for HTML', () => {
    const text = 'A <img src=x onerror="window.stolen = true"> B'
    const statement = { source: { start: 0, end: 1 }, target: { start: 45, end: 46 }, predicate: { start: 2, end: 6 } }
    const document = {
      ...SMALL_GRAPH,
      articles: [
        { id: 'story', title: '<script>stolen</script>', text, blocks: [], sentences: [{ start: 0, end: 46 }] },
      ],
      relations: [
        {
          id: 'bad',
          source: 'person/ada',
          type: 'leads',
          target: 'country/arland',
          label: 'leads',
          statements: [
            {
              ...statement,
              article: 'story',
              start: 0,
              end: 46,
              speaker: null,
              polarity: 'affirmed' as const,
              certainty: 'stated' as const,
            },
          ],
        },
      ],
    }
    openPage(document, 'relation=bad')
    expect(screen.getByRole('figure')).toHaveTextContent('<img src=x onerror="window.stolen = true">')
    expect(window.document.querySelector('img, script')).toBeNull()
  })
})
