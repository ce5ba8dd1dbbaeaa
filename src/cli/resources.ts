/** Reads data/ontology, data/lexicon and data/models into what the extractor works with. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { loadModel } from '../extract/language'
import { compileLexicon } from '../extract/lexicon/lexicon'
import { parseLexiconFiles } from '../extract/lexicon/parse'
import { LEXICON_FILE_NAMES, type LexiconFiles } from '../extract/lexicon/schema'
import { compileOntology, type ExtractionOntology } from '../extract/ontology'
import {
  ONTOLOGY_FILE_NAMES,
  ontologyFileSchemas,
  type OntologyFileName,
  type OntologyFiles,
} from '../extract/ontology-files'
import type { Resources } from '../extract/resources'

const MODEL = 'models/english.bin'

/** A file of data/ that cannot be used. The message names the file, the place in it and the mend. */
export class ResourceError extends Error {
  constructor(file: string, place: string, reason: string, mend: string) {
    super(`data/${file}${place === '' ? '' : `, ${place}`}: ${reason}; ${mend}`)
    this.name = 'ResourceError'
  }
}

/** What stands in the files, checked: plain data, which can be handed from one thread to another. */
export interface ResourceFiles {
  readonly ontology: OntologyFiles
  readonly lexicon: LexiconFiles
  /** The bytes of the language model. */
  readonly model: Uint8Array
}

/**
 * @param data the folder data/
 * @throws ResourceError, OntologyError or LexiconError, each naming file, place and mend
 */
export function readResources(data: string): Resources {
  return compileResources(readResourceFiles(data))
}

/** Reading YAML is what takes the time: whoever needs the resources in several threads reads once. */
export function readResourceFiles(data: string): ResourceFiles {
  return { ...readDataFiles(data), model: readModel(data) }
}

/** The files that people write, without the language model. */
export function readDataFiles(data: string): Omit<ResourceFiles, 'model'> {
  return { ontology: readOntologyFiles(data), lexicon: readLexiconFiles(data) }
}

/** @throws OntologyError where the files contradict one another */
export function compileResources({ ontology, lexicon, model }: ResourceFiles): Resources {
  return { ontology: compileOntology(ontology), lexicon: compileLexicon(lexicon), model: loadModel(model) }
}

export function readOntology(data: string): ExtractionOntology {
  return compileOntology(readOntologyFiles(data))
}

function readOntologyFiles(data: string): OntologyFiles {
  return Object.fromEntries(ONTOLOGY_FILE_NAMES.map((name) => [name, readOntologyFile(data, name)])) as OntologyFiles
}

function readOntologyFile(data: string, name: OntologyFileName): unknown {
  const file = `ontology/${name}.yaml`
  const result = ontologyFileSchemas[name].safeParse(readYaml(data, file))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new ResourceError(file, z.core.toDotPath(issue?.path ?? []), issue?.message ?? 'it does not fit', mendOf(issue))
}

function readLexiconFiles(data: string): LexiconFiles {
  const parsed = Object.fromEntries(
    LEXICON_FILE_NAMES.filter((name) => existsSync(join(data, 'lexicon', `${name}.yaml`))).map((name) => [
      name,
      readYaml(data, `lexicon/${name}.yaml`),
    ]),
  )
  return parseLexiconFiles(parsed)
}

function readModel(data: string): Uint8Array {
  if (!existsSync(join(data, MODEL))) {
    throw new ResourceError(
      MODEL,
      '',
      'it is missing',
      'take it from the repository, or make it anew with "npm run train"',
    )
  }
  return readFileSync(join(data, MODEL))
}

function readYaml(data: string, file: string): unknown {
  if (!existsSync(join(data, file))) {
    throw new ResourceError(file, '', 'it is missing', 'take it from the repository')
  }
  const document = parseDocument(readFileSync(join(data, file), 'utf8'), { prettyErrors: true })
  const [error] = document.errors
  if (error !== undefined) {
    const [place] = error.linePos ?? []
    const [message = error.message] = error.message.split(/ at line \d+/)
    throw new ResourceError(
      file,
      place === undefined ? '' : `line ${place.line}, column ${place.col}`,
      `this is not YAML (${message})`,
      'look for a missing quotation mark, bracket or indent',
    )
  }
  return document.toJS()
}

function mendOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'unrecognized_keys':
      return `remove or rename ${issue.keys.join(', ')}`
    case 'invalid_value':
      return `use one of ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return `write a value of the type ${issue.expected}`
    default:
      return 'correct the value'
  }
}
