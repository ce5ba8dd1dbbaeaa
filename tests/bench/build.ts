/**
 * How building grows with the number of articles: made corpora of articles of 700 words, each built in a process of its
 * own, so that the memory is that of one build.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeArticles } from './build/corpus'
import type { Taken } from './build/one-build'
import { table } from './table'

const SIZES = [20, 100, 500]

export function benchBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'))
  try {
    const rows = SIZES.map((count) => [`${count} articles`, ...figures(buildOf(count, folder), count)])
    return table([
      ['a made corpus of', 's', 'reading', 'layout', 'ms an article', 'MB at most', 'entities', 'relations'],
      ...rows,
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function buildOf(count: number, folder: string): Taken {
  const articles = join(folder, String(count))
  mkdirSync(articles)
  for (const { name, markdown } of makeArticles(count)) writeFileSync(join(articles, name), markdown)
  const script = ['--import', 'tsx', 'tests/bench/build/one-build.ts', articles, join(folder, `${count}.json`)]
  return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' })) as Taken
}

function figures({ whole, reading, layout, memory, entities, relations }: Taken, count: number): string[] {
  return [
    whole.toFixed(1),
    reading.toFixed(1),
    layout.toFixed(1),
    ((1000 * whole) / count).toFixed(0),
    memory.toFixed(0),
    String(entities),
    String(relations),
  ]
}
