import { join, relative } from 'node:path'
import { isEnglish } from '../extract/english'
import { layoutGraph } from '../layout/force'
import { readInWorkers } from './build/workers'
import { ARTICLE_ENDINGS, buildGraph, type BuildReport } from './build-graph'
import { NOT_ENGLISH } from './command'
import { DATA, GRAPH_FILE, PROJECT } from './project'
import { readResourceFiles } from './resources'
import { readTextMeasure } from './text-widths'

/** Builds public/graph.json from data/, and tells on stdout what it did and on stderr what it could not read. */
export async function buildProject(): Promise<BuildReport> {
  const began = performance.now()
  const measure = readTextMeasure(DATA)
  const folders = { articles: join(DATA, 'articles'), curation: join(DATA, 'curation') }
  const report = await buildGraph(folders, GRAPH_FILE, {
    readFiles: readInWorkers(readResourceFiles(DATA)),
    layout: (document) => layoutGraph(document, measure),
  })
  tell(report, (performance.now() - began) / 1000)
  return report
}

function tell({ read, failed, ignored, corrected, refused, document }: BuildReport, seconds: number): void {
  for (const name of read) console.log(`read ${name}`)
  for (const { id, text } of document.articles) if (!isEnglish(text)) console.error(`${id}: ${NOT_ENGLISH}`)
  for (const name of ignored) console.error(`left out ${name}: an article ends in ${ARTICLE_ENDINGS}`)
  for (const reason of failed) console.error(`not read: ${reason}`)
  for (const reason of refused) console.error(`not corrected: data/curation/${reason}`)
  const statements = document.relations.reduce((total, relation) => total + relation.statements.length, 0)
  const counts = [
    counted(document.articles.length, 'article'),
    counted(document.entities.length, 'entity', 'entities'),
    counted(document.relations.length, 'relation'),
    counted(statements, 'statement'),
    ...(corrected > 0 ? [counted(corrected, 'correction')] : []),
  ]
  console.log(`${relative(PROJECT, GRAPH_FILE)}: ${counts.join(', ')}, ${seconds.toFixed(1)} s`)
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
