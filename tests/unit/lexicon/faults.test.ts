import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../../src/extract/lexicon/lexicon'
import { parseLexiconFiles } from '../../../src/extract/lexicon/parse'
import type { LexiconFileName } from '../../../src/extract/lexicon/schema'
import { readLexiconFiles } from './lexicon-files'

const files = readLexiconFiles()

function faultOf(file: LexiconFileName, content: unknown): string {
  try {
    compileLexicon(parseLexiconFiles({ ...files, [file]: content }))
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'no error'
  }
  return 'nothing was refused'
}

describe('a lexicon that does not fit', () => {
  it('names file, entry, field and mend', () => {
    const pipelines = [{ name: 'Druzhba pipeline', alias: ['Druzhba'] }]
    expect(faultOf('pipelines', { pipelines })).toBe(
      'LexiconError: The lexicon cannot be read.\n' +
        'data/lexicon/pipelines.yaml, entry "Druzhba pipeline", pipelines.0: Unrecognized key: "alias": remove or rename alias',
    )
  })

  it('says which file is missing', () => {
    expect(faultOf('plans', undefined)).toBe(
      'LexiconError: The lexicon cannot be read.\ndata/lexicon/plans.yaml is missing or empty: put it back',
    )
  })

  it('refuses two entries of one id', () => {
    const events = [{ name: 'Cold War' }, { name: 'cold war' }]
    expect(faultOf('events', { events })).toBe(
      'LexiconError: The lexicon has two entries event/cold-war: merge them, or give one of them another name',
    )
  })

  it('refuses an exact form that is no name of its entry', () => {
    expect(faultOf('policies', { policies: [{ name: 'Common Agricultural Policy', exact: ['CAP'] }] })).toBe(
      'LexiconError: The lexicon\'s entry policy/common-agricultural-policy has "CAP" under exact only: add it to its aliases',
    )
  })

  it('refuses an ambiguous form that no entry bears', () => {
    const ambiguous = [{ form: 'Georgia', readings: ['country/georgia', 'place/texas'], take: 'first' }]
    expect(faultOf('ambiguous', { ambiguous })).toBe(
      'LexiconError: data/lexicon/ambiguous.yaml, form "Georgia": place/texas is no entry of that name',
    )
  })
})
