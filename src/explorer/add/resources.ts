/** What the extractor works with, fetched once. */
import modelUrl from '../../../data/models/english.bin?url'
import { loadModel } from '../../extract/language'
import { compileLexicon } from '../../extract/lexicon/lexicon'
import type { LexiconFiles } from '../../extract/lexicon/schema'
import { compileOntology } from '../../extract/ontology'
import type { OntologyFiles } from '../../extract/ontology-files'
import type { Resources } from '../../extract/resources'
import { bytesOf } from '../shared/bytes-of'

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
  // Each is made ready when it has come: the model is on its way for longer.
  const [compiled, model] = await Promise.all([
    import('virtual:extraction-resources').then(({ default: files }) => compile(files as DataFiles)),
    fetchModel(onFetched).then(loadModel),
  ])
  return { ...compiled, model }
}

function compile({ ontology, lexicon }: DataFiles): Omit<Resources, 'model'> {
  return { ontology: compileOntology(ontology), lexicon: compileLexicon(lexicon) }
}

async function fetchModel(onFetched: (fraction: number) => void): Promise<Uint8Array> {
  const response = await fetch(modelUrl).catch(() => null)
  if (response?.ok !== true) {
    const why = response === null ? 'The server did not answer' : `The server answered ${response.status}`
    throw new Error(
      `What Relata knows of English could not be fetched. ${why}; try again when the page’s site is there.`,
    )
  }
  return bytesOf(response, onFetched)
}
