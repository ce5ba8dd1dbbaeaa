import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATA } from '../../../src/cli/project'
import { readResources } from '../../../src/cli/resources'
import { type Counts, f1, ratio, sumCounts } from '../../../src/cli/score/counts'
import { parseGold } from '../../../src/cli/score/gold'
import { score } from '../../../src/cli/score/score'
import { extract } from '../../../src/extract/extract'
import { readArticle } from '../../../src/intake/read-article'

const FOLDER = join(DATA, 'gold')
const resources = readResources(DATA)

function countsOf(name: string): Counts {
  const file = `${name}.json`
  const gold = parseGold(file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')), resources.ontology.document)
  const source = readArticle({ name: basename(gold.article), bytes: readFileSync(join(FOLDER, gold.article)) })
  return score(extract(source, resources), gold, source.text).counts
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => basename(name, '.json'))
const counts = new Map(names.map((name) => [name, countsOf(name)]))
const all = sumCounts([...counts.values()])

/** Bounds a little below what was reached, so that a loss shows and a rule more or less does not. */
describe('the annotated articles', () => {
  it('are the seed and twenty-eight of our own', () => {
    expect(names).toHaveLength(29)
    expect(names).toContain('seed')
  })

  it('entities are found', () => {
    expect(f1(all.entityPrecision, all.entityRecall)).toBeGreaterThanOrEqual(0.93)
  })

  it('relations are right', () => {
    expect(ratio(all.typedPrecision)).toBeGreaterThanOrEqual(0.85)
  })

  it('relations are found', () => {
    expect(f1(all.typedPrecision, all.typedRecall)).toBeGreaterThanOrEqual(0.7)
  })

  it('relations of the seed are right and found', () => {
    const seed = counts.get('seed')
    expect(seed && f1(seed.typedPrecision, seed.typedRecall)).toBeGreaterThanOrEqual(0.85)
  })

  it('speakers and polarity are right', () => {
    expect(ratio(all.speaker)).toBeGreaterThanOrEqual(0.85)
    expect(ratio(all.polarity)).toBeGreaterThanOrEqual(0.9)
  })

  it('evidence lies in the text, and the text is the article’s', () => {
    expect([ratio(all.evidence), ratio(all.text)]).toEqual([1, 1])
  })
})
