/** What the extractor works with, fetched once. */
import modelUrl from '../../../data/models/english.bin?url'
import { loadModel } from '../../extract/language'
import { compileLexicon, type LexiconFiles } from '../../extract/lexicon/lexicon'
import { compileOntology, type OntologyFiles } from '../../extract/ontology'
import type { Resources } from '../../extract/resources'

/** As the build has read and checked them. */
interface DataFiles {
  readonly ontology: OntologyFiles
  readonly lexicon: LexiconFiles
}

/**
 * @param onFetched told the share of the language model that has come, from 0 to 1
 * @throws Error in words where the site does not give it
 */
export async function fetchResources(onFetched: (fraction: number) => void): Promise<Resources> {
  const [files, model] = await Promise.all([import('virtual:extraction-resources'), fetchModel(onFetched)])
  const { ontology, lexicon } = files.default as DataFiles
  return { ontology: compileOntology(ontology), lexicon: compileLexicon(lexicon), model: loadModel(model) }
}

async function fetchModel(onFetched: (fraction: number) => void): Promise<Uint8Array> {
  const response = await fetch(modelUrl).catch(() => null)
  if (response?.ok !== true) {
    const why = response === null ? 'The server did not answer' : `The server answered ${response.status}`
    throw new Error(
      `What Relata knows of English could not be fetched. ${why}; try again when the page’s site is there.`,
    )
  }
  // Packed for the way, the length is not that of what comes out.
  const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'))
  const chunks: Uint8Array[] = []
  let length = 0
  for (const reader = response.body?.getReader(); reader !== undefined;) {
    const { value, done } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (total > 0) onFetched(length / total)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
