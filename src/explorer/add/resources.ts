/** What the extractor works with. */
import { loadModel, type LanguageModel } from '../../extract/language'
import { compileLexicon } from '../../extract/lexicon/lexicon'
import { compileOntology } from '../../extract/ontology'
import type { Resources } from '../../extract/resources'
import { fetched, type DataFiles } from './language-files'
import { pause } from './pause'

/**
 * @param onFetched told the share of the language model that has come, from 0 to 1
 * @throws Error in words where the site does not give it
 */
export async function fetchResources(onFetched: (fraction: number) => void): Promise<Resources> {
  const { data, model } = fetched(onFetched)
  // Each is made ready when it has come: the model is on its way for longer.
  const [compiled, language] = await Promise.all([data.then(compile), model.then(load)])
  return { ...compiled, model: language }
}

/** Each takes a moment, between which questions are heard that need none of it. */
async function compile({ ontology, lexicon }: DataFiles): Promise<Omit<Resources, 'model'>> {
  const compiled = compileOntology(ontology)
  await pause()
  return { ontology: compiled, lexicon: compileLexicon(lexicon) }
}

async function load(bytes: Uint8Array): Promise<LanguageModel> {
  await pause()
  return loadModel(bytes)
}
