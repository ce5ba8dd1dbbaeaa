/** `npm run --silent extract -- FILE`: the graph document of one article, as JSON on stdout. */
import { basename } from 'node:path'
import { isEnglish } from '../extract/english'
import { extract } from '../extract/extract'
import { readArticleFile } from '../intake/read-article-file'
import { serialise } from './build-graph'
import { type Progress, showProgress } from './build/progress'
import { NOT_ENGLISH, runCommand, UsageError } from './command'
import { readBytes } from './files'
import { DATA, fromUser } from './project'
import { readResources } from './resources'

await runCommand(async ([file, ...others]) => {
  if (file === undefined || others.length > 0) {
    throw new UsageError('usage: npm run --silent extract -- FILE (an article in .txt, .md, .html, .pdf or .docx)')
  }
  const path = fromUser(file)
  const article = await readArticleFile({ name: basename(path), bytes: readBytes(path) })
  if (!isEnglish(article.text)) console.error(`${basename(path)}: ${NOT_ENGLISH}`)
  let progress: Progress | undefined
  const graph = extract(article, readResources(DATA), (total) => {
    progress ??= showProgress(process.stderr, total, 'steps')
    progress.step()
  })
  progress?.end()
  process.stdout.write(serialise(graph))
  return 0
})
