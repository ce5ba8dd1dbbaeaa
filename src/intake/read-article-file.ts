/** A file of any format to an article. PDF and Word documents are told by their bytes, all else by the file's ending. */
import { articleOf, type SourceArticle } from './article-of'
import { IntakeError } from './intake-error'
import { readArticle, type SourceFile } from './read-article'
import { readDocx } from './docx'
import { readPdf } from './pdf/read-pdf'
import type { Metadata } from './front-matter'
import { sniff } from './sniff'

/**
 * Reads text, Markdown, web pages, PDF and Word documents.
 *
 * @param known what whoever hands the file in knows of it already; goes before what the file says
 * @throws IntakeError where no article can be read from the file: the file, the reason, the mend
 */
export async function readArticleFile(file: SourceFile, known: Metadata = {}): Promise<SourceArticle> {
  const sniffed = sniff(file.bytes)
  switch (sniffed?.container) {
    case 'pdf':
      return articleOf(file, await readPdf(file.name, file.bytes), known)
    case 'docx':
      return articleOf(file, { metadata: {}, text: await readDocx(file.name, file.bytes) }, known)
    case null:
      throw new IntakeError(file.name, `this is ${sniffed.name}; ${sniffed.mend}`)
    case undefined:
      refuseMisnamed(file)
      return readArticle(file, known)
  }
}

function refuseMisnamed({ name, bytes }: SourceFile): void {
  const ending = /\.(pdf|docx)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return
  if (bytes.length === 0) throw new IntakeError(name, 'the file is empty; fetch it anew')
  const what = ending === 'pdf' ? 'PDF' : 'Word document'
  throw new IntakeError(
    name,
    `this is no ${what}, whatever its ending says; perhaps it was cut short or renamed: fetch it anew, or give it the ending of what it is`,
  )
}
