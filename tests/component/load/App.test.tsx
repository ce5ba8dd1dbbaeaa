import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../src/explorer/App'
import { useOpened } from '../../../src/explorer/load/opened'
import { SMALL_GRAPH } from '../../fixtures/small-graph'

vi.mock('../../../src/explorer/picture/DrawnPicture', () => ({ DrawnPicture: () => null }))

beforeEach(() => useOpened.setState({ opened: null }))

const PAGE = '<!doctype html><html><body>The page itself</body></html>'

function serve(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))
}

describe('loading the graph', () => {
  it.each([
    ['nothing is served', '', 404],
    ['the server answers with the page itself', PAGE, 200],
  ])('says how to build it where %s', async (_case, body, status) => {
    serve(body, status)
    render(<App />)
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no graph yet.')
    expect(screen.getByText('npm run graph')).toBeVisible()
  })

  it('names what is broken in a file that is not JSON', async () => {
    serve('{"format": "relata-graph", ')
    render(<App />)
    expect(await screen.findByRole('alert')).toHaveTextContent('The graph file is broken.')
    expect(screen.getByRole('alert')).toHaveTextContent(/JSON at position/)
  })

  it('names the place where a document does not fit the format', async () => {
    const [first] = SMALL_GRAPH.entities
    serve(JSON.stringify({ ...SMALL_GRAPH, entities: [{ ...first, kind: 'spaceship' }] }))
    render(<App />)
    expect(await screen.findByRole('alert')).toHaveTextContent('entities[0].kind')
    expect(screen.getByRole('alert')).toHaveTextContent('no kind "spaceship"')
  })

  it('tells that a graph is empty', async () => {
    serve(JSON.stringify({ ...SMALL_GRAPH, entities: [], relations: [] }))
    render(<App />)
    expect(await screen.findByText('The graph is empty.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Add an article…' })).toBeVisible()
  })

  it('tries again when asked, and opens the graph', async () => {
    serve('', 500)
    render(<App />)
    expect(await screen.findByRole('alert')).toHaveTextContent('The graph could not be fetched.')
    serve(JSON.stringify(SMALL_GRAPH))
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Ada visits Borduria' })).toBeVisible()
  })
})
