/** What the extractor knows of language, as it comes from the site: begun once, and once more where it failed. */
import modelUrl from '../../../data/models/english.bin?url'
import type { LexiconFiles } from '../../extract/lexicon/schema'
import type { OntologyFiles } from '../../extract/ontology-files'
import { bytesOf } from '../shared/bytes-of'

/** As the build has read and checked them. */
export interface DataFiles {
  readonly ontology: OntologyFiles
  readonly lexicon: LexiconFiles
}

export interface LanguageFiles {
  readonly data: Promise<DataFiles>
  /** The bytes of the language model. Fails with an error in words where the site does not give it. */
  readonly model: Promise<Uint8Array>
}

let begun: LanguageFiles | null = null
let told: (fraction: number) => void = () => undefined

/** Lets it come. Nothing is told of a failure: whoever works with it is told then. */
export function beginFetching(): LanguageFiles {
  if (begun !== null) return begun
  begun = {
    data: import('virtual:extraction-resources').then(({ default: data }) => data as DataFiles),
    model: fetchModel(),
  }
  Promise.all([begun.data, begun.model]).catch(() => {
    begun = null
  })
  return begun
}

/** @param onFetched told from now on the share of the model that has come, from 0 to 1 */
export function fetched(onFetched: (fraction: number) => void): LanguageFiles {
  told = onFetched
  return beginFetching()
}

async function fetchModel(): Promise<Uint8Array> {
  const response = await fetch(modelUrl).catch(() => null)
  if (response?.ok !== true) {
    const why = response === null ? 'The server did not answer' : `The server answered ${response.status}`
    throw new Error(
      `What Relata knows of English could not be fetched. ${why}; try again when the page’s site is there.`,
    )
  }
  return unpacked(await bytesOf(response, (fraction) => told(fraction)))
}

/** The built page has the model packed with gzip (RFC 1952), a dev server as it is. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const unpacking = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacking).arrayBuffer())
}
