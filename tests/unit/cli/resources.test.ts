import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOntology, readResources } from '../../../src/cli/resources'
import { temporaryFolder } from './temporary-folder'

const files = ['kinds', 'families', 'relations', 'triggers'] as const
const content = (name: string) => readFileSync(`data/ontology/${name}.yaml`, 'utf8')

/** A data folder with the real ontology, one file of it changed. */
function dataWith(changed: (typeof files)[number], edit: (yaml: string) => string): string {
  return temporaryFolder(
    Object.fromEntries(
      files.map((name) => [`ontology/${name}.yaml`, name === changed ? edit(content(name)) : content(name)]),
    ),
  )
}

describe('readResources', () => {
  it('reads the data of the project', () => {
    const { ontology, lexicon } = readResources('data')
    expect(ontology.document.kinds).toHaveLength(10)
    expect(ontology.document.relationTypes.map(({ name }) => name)).toContain('runs_through')
    expect(lexicon.find('the Kremlin')[0]?.entry.id).toBe('country/russia')
  })
})

describe('an ontology that cannot be used', () => {
  it.each([
    [
      'a family that is not there',
      dataWith.bind(null, 'relations', (yaml) => yaml.replace('family: roles', 'family: foo')),
      'data/ontology/relations.yaml, relations[0] (leads).family: there is no family "foo"; add it to families.yaml or use one of roles, diplomacy, conflict, economy, routes, geography, open',
    ],
    [
      'a kind that is not there',
      dataWith.bind(null, 'relations', (yaml) => yaml.replace('source: [person]', 'source: [planet]')),
      'data/ontology/relations.yaml, relations[0] (leads).source: there is no kind "planet"; add it to kinds.yaml or use one of',
    ],
    [
      'a trigger for a relation type that is not there',
      dataWith.bind(null, 'triggers', (yaml) => yaml.replace(/^ {2}visits:/m, '  visitz:')),
      'data/ontology/triggers.yaml, triggers.visitz: there is no relation type "visitz"; add it to relations.yaml',
    ],
    [
      'a field of the wrong form',
      dataWith.bind(null, 'kinds', (yaml) => yaml.replace('shape: ellipse', 'shape: blob')),
      'data/ontology/kinds.yaml, kinds[0].shape: Invalid option',
    ],
    [
      'a field that is not known',
      dataWith.bind(null, 'relations', (yaml) => yaml.replace('label: leads', 'lable: leads')),
      'data/ontology/relations.yaml, relations[0].label: Invalid input',
    ],
    [
      'what is no YAML',
      dataWith.bind(null, 'families', (yaml) => yaml.replace('hidden: false, colour', 'hidden: "false, colour')),
      'data/ontology/families.yaml, line ',
    ],
  ])('%s: the message names file, place and mend', (_, makeData, message) => {
    const data = makeData()
    expect(() => readOntology(data)).toThrow(message)
  })

  it('a file that is missing', () => {
    expect(() => readOntology(temporaryFolder())).toThrow(
      'data/ontology/kinds.yaml: it is missing; take it from the repository',
    )
  })
})
