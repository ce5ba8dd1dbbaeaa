/**
 * `npm run score`: how well the extractor does on the annotated articles of data/gold.
 *
 *   npm run score                            a table, an article a row
 *   npm run score -- --verbose               what was missed and what was wrong, too
 *   npm run score -- --held-out              data/gold/held-out as well, apart: what nobody tunes on
 *   npm run score -- --parser FILE.conllu    the parser alone, against a treebank's file (.gz too)
 */
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { extract } from '../extract/extract'
import type { Resources } from '../extract/resources'
import { decodeText } from '../intake/decode'
import { readArticle } from '../intake/read-article'
import { runCommand, UsageError } from './command'
import { readBytes } from './files'
import { DATA, fromUser } from './project'
import { readResources } from './resources'
import { sumCounts } from './score/counts'
import { parseGold } from './score/gold'
import { faultList, scoreTable, type Scored } from './score/report'
import { score } from './score/score'
import { scoreParser } from './train/scoreParser'

await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { verbose: { type: 'boolean' }, 'held-out': { type: 'boolean' }, parser: { type: 'string' } },
  })
  const resources = readResources(DATA)
  if (values.parser !== undefined) {
    console.log(parserTable(fromUser(values.parser), resources))
    return 0
  }
  console.log(goldTable(join(DATA, 'gold'), resources, values.verbose === true))
  if (values['held-out'] === true) {
    console.log(`\nheld out\n${goldTable(join(DATA, 'gold/held-out'), resources, values.verbose === true)}`)
  }
  return 0
})

function goldTable(folder: string, resources: Resources, verbose: boolean): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  if (files.length === 0) throw new UsageError(`${folder}: there is no gold annotation (.json) in it`)
  const rows: Scored[] = []
  const lists: string[] = []
  for (const file of files) {
    const name = basename(file, '.json')
    const { counts, faults } = scoreFile(join(folder, file), resources)
    rows.push({ name, counts })
    lists.push(faultList(name, faults))
  }
  rows.push({ name: 'all', counts: sumCounts(rows.map(({ counts }) => counts)) })
  return [...(verbose ? lists.filter((list) => list !== '') : []), scoreTable(rows)].join('\n\n')
}

function scoreFile(path: string, resources: Resources) {
  const name = basename(path)
  const gold = parseGold(name, JSON.parse(decodeText(name, readBytes(path))), resources.ontology.document)
  const article = join(dirname(path), gold.article)
  const source = readArticle({ name: basename(article), bytes: readBytes(article) })
  return score(extract(source, resources), gold, source.text)
}

function parserTable(path: string, { model }: Resources): string {
  const bytes = readBytes(path)
  const score = scoreParser(model, new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes))
  const figures = [
    ['UPOS', score.upos],
    ['XPOS', score.xpos],
    ['UAS', score.uas],
    ['LAS', score.las],
  ] as const
  return figures.map(([name, share]) => `${name} ${(100 * share).toFixed(2)}`).join('  ')
}
