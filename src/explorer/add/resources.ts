/** What the extractor works with. */
import { loadModel } from '../../extract/language'
import { compileLexicon } from '../../extract/lexicon/lexicon'
import { compileOntology } from '../../extract/ontology'
import type { Resources } from '../../extract/resources'
import { fetched, type DataFiles } from './language-files'

/**
 * @param onFetched told the share of the language model that has come, from 0 to 1
 * @throws Error in words where the site does not give it
 */
export async function fetchResources(onFetched: (fraction: number) => void): Promise<Resources> {
  const { data, model } = fetched(onFetched)
  // Each is made ready when it has come: the model is on its way for longer.
  const [compiled, language] = await Promise.all([data.then(compile), model.then(loadModel)])
  return { ...compiled, model: language }
}

function compile({ ontology, lexicon }: DataFiles): Omit<Resources, 'model'> {
  return { ontology: compileOntology(ontology), lexicon: compileLexicon(lexicon) }
}
