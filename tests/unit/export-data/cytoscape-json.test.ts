import cytoscape, { type ElementsDefinition } from 'cytoscape'
import { expect, it } from 'vitest'
import { writeCytoscapeJson } from '../../../src/export/data/cytoscape-json'
import { DATA_GRAPH } from '../../fixtures/data-graph'

const network = JSON.parse(writeCytoscapeJson(DATA_GRAPH, { texts: 'full' })) as {
  format_version: string
  data: Record<string, string>
  elements: ElementsDefinition
}

it('opens in Cytoscape.js with every entity and relation; a denied one is denied', () => {
  const cy = cytoscape({ headless: true, elements: network.elements, layout: { name: 'preset' } })

  expect(cy.nodes().map((node) => [node.id(), node.data('name') as string, node.position()])).toEqual(
    DATA_GRAPH.entities.map(({ id, name, position }) => [id, name, position ?? { x: 0, y: 0 }]),
  )
  expect(
    cy
      .edges()
      .map(
        (edge) =>
          [edge.id(), edge.source().id(), edge.target().id(), edge.data('label'), edge.data('polarity')] as unknown[],
      ),
  ).toEqual([
    ['country/ruritania~supplies~country/graustark', 'country/ruritania', 'country/graustark', 'supplies', 'affirmed'],
    ['country/ruritania~arms~country/graustark', 'country/ruritania', 'country/graustark', 'arms', 'contested'],
    ['person/rudolf~arms~country/graustark', 'person/rudolf', 'country/graustark', 'does not arm', 'denied'],
    ['relation:person/-1', 'person/rudolf', 'person/-1', '=calls, or "names"', 'affirmed'],
    ['country/graustark~borders~country/ruritania', 'country/graustark', 'country/ruritania', 'borders', 'affirmed'],
  ])
})

it('has the envelope that Cytoscape desktop wants, and no objects in the data of nodes and edges', () => {
  expect(network.format_version).toBe('1.0')
  expect(network.data.name).toBe('Oil, "arms" & more')
  const values = [...network.elements.nodes, ...network.elements.edges].flatMap(
    ({ data }) => Object.values(data) as unknown[],
  )
  expect(values.filter((value) => typeof value === 'object')).toEqual([])
})
