import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { TakeAwayDialog } from '../../../src/explorer/export/TakeAwayDialog'
import type { GraphDocument } from '../../../src/graph/document'
import { SMALL_GRAPH } from '../../fixtures/small-graph'
import { explore } from '../explore'

const download = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>())
vi.mock('../../../src/explorer/export/download', () => ({ download }))
vi.mock('../../../src/explorer/export/figure-fonts', () => ({ figureFontRules: () => Promise.resolve('') }))

beforeEach(() => {
  download.mockReset()
  // jsdom has neither modal dialogues nor addresses of blobs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  URL.createObjectURL = () => 'blob:made'
  URL.revokeObjectURL = () => undefined
})

async function savedSvg(fragment: string, choose?: string): Promise<{ svg: string; name: string }> {
  const { user } = explore(SMALL_GRAPH, <TakeAwayDialog />, fragment)
  if (choose !== undefined) await user.click(screen.getByRole('radio', { name: choose }))
  await user.click(screen.getByRole('button', { name: 'Save SVG' }))
  expect(await screen.findByText(/^Saved as/)).toBeVisible()
  const [blob, name] = download.mock.calls[0] ?? []
  return { svg: (await blob?.text()) ?? '', name: name ?? '' }
}

describe('the preview', () => {
  it('says that it is drawing until the picture of the choices is there', async () => {
    explore(SMALL_GRAPH, <TakeAwayDialog />)
    expect(screen.getByText('Drawing…')).toBeInTheDocument()
    expect(await screen.findByRole('img', { name: 'Preview of the picture' })).toBeInTheDocument()
    expect(screen.queryByText('Drawing…')).toBe(null)
  })

  it('has the size of every shape, as has what is saved', async () => {
    const { user } = explore(SMALL_GRAPH, <TakeAwayDialog />)
    for (const [shape, width, height] of [
      ['Slide, 16:9', 1920, 1080],
      ['A4, 300 dpi', 3508, 2480],
      ['A4 upright, 300 dpi', 2480, 3507],
      ['Square', 2048, 2048],
      ['This window, 2×', 2 * window.innerWidth, 2 * window.innerHeight],
    ] as const) {
      await user.selectOptions(screen.getByLabelText('Shape'), shape)
      const words = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`
      expect(await screen.findByText(words)).toBeInTheDocument()
      await user.click(screen.getByRole('button', { name: 'Save SVG' }))
      await vi.waitFor(() => expect(download).toHaveBeenCalled())
      const [blob] = download.mock.lastCall ?? []
      const { documentElement } = new DOMParser().parseFromString((await blob?.text()) ?? '', 'image/svg+xml')
      expect(documentElement.getAttribute('width')).toBe(String(width))
      expect(documentElement.getAttribute('height')).toBe(String(height))
      const [, , across = NaN, down = NaN] = documentElement.getAttribute('viewBox')?.split(' ').map(Number) ?? []
      expect(down / across).toBeCloseTo(height / width, 3)
      download.mockReset()
    }
  })
})

describe('a picture whose words are too small to be read', () => {
  const wide: GraphDocument = {
    ...SMALL_GRAPH,
    entities: SMALL_GRAPH.entities.map((entity, i) => ({ ...entity, position: { x: 1500 * i, y: 100 * i } })),
  }
  const told = /^Its smallest words are/

  it('is told so, with the width from which they can be, which mends it', async () => {
    const { user } = explore(wide, <TakeAwayDialog />)
    await user.selectOptions(screen.getByLabelText('Shape'), 'Slide, 16:9')
    const words = (await screen.findByText(told)).textContent
    expect(words).toMatch(
      /^Its smallest words are \d px high: too small to be read. They can be from \d,\d+ px wide on. Less in the picture/,
    )
    const [, width = ''] = /from ([\d,]+) px/.exec(words) ?? []
    await user.clear(screen.getByLabelText('Width, px'))
    await user.type(screen.getByLabelText('Width, px'), width.replace(',', ''))
    await vi.waitFor(() => expect(screen.queryByText(told)).toBe(null))
  })

  it('is told so of paper, which more pixels do not make larger', async () => {
    const { user } = explore(wide, <TakeAwayDialog />)
    await user.selectOptions(screen.getByLabelText('Shape'), 'A4, 300 dpi')
    expect(await screen.findByText(told)).not.toHaveTextContent('wide on')
  })

  it('is not told so of one that can be read', async () => {
    explore(SMALL_GRAPH, <TakeAwayDialog />)
    await screen.findByRole('img', { name: 'Preview of the picture' })
    expect(screen.queryByText(told)).toBe(null)
  })
})

describe('saving the picture', () => {
  it('writes the whole graph with its names and title as text, named after the article', async () => {
    const { svg, name } = await savedSvg('types=leads', 'The whole graph')
    expect(name).toBe('ada-visits-borduria.svg')
    for (const words of ['Ada visits Borduria', 'Lovelace', 'Arland', 'oil', 'visits']) expect(svg).toContain(words)
    expect(svg).toContain('The Example, 1 March 2024')
    // Relations that are off at first too.
    expect(svg).toContain('4 entities and 6 relations')
    expect(svg).not.toContain('without')
  })

  it('writes what is shown where nothing else is asked for, and says which relations are off', async () => {
    const { svg, name } = await savedSvg('')
    expect(name).toBe('ada-visits-borduria.svg')
    expect(svg).toContain('4 entities and 5 relations')
    expect(svg).toContain('without “In the article’s own words”')
  })

  it('does not say so where they were let in, or where what shows is listed', async () => {
    const { svg } = await savedSvg('types=leads')
    expect(svg).toContain('only leads')
    expect(svg).not.toContain('without')
  })

  it('leaves the focus where it was, and saves once however often it is asked meanwhile', async () => {
    const { user } = explore(SMALL_GRAPH, <TakeAwayDialog />)
    await screen.findByRole('img', { name: 'Preview of the picture' })
    const button = screen.getByRole('button', { name: 'Save SVG' })
    button.focus()
    await user.keyboard('{Enter}{Enter}')
    expect(await screen.findByText(/^Saved as/)).toBeVisible()
    expect(button).toHaveFocus()
    expect(download).toHaveBeenCalledTimes(1)
  })

  it('writes what is shown, and says what was filtered, in its name too', async () => {
    const { svg, name } = await savedSvg('types=leads&isolated=hidden', 'What is shown now')
    expect(name).toBe('ada-visits-borduria--only-leads-without-those-that-have-no-line.svg')
    expect(svg).toContain('only leads')
    expect(svg).not.toContain('>oil<')
  })
})
