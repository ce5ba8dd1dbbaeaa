import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileLexicon, type Lexicon } from '../../../src/extract/lexicon/lexicon'
import { parseLexiconFiles } from '../../../src/extract/lexicon/parse'
import { LEXICON_FILE_NAMES, type LexiconFileName } from '../../../src/extract/lexicon/schema'

/** The project's own files, parsed. */
export function readLexiconFiles(): Record<LexiconFileName, unknown> {
  return Object.fromEntries(
    LEXICON_FILE_NAMES.map((name) => [name, parse(readFileSync(`data/lexicon/${name}.yaml`, 'utf8')) as unknown]),
  ) as Record<LexiconFileName, unknown>
}

export function readLexicon(): Lexicon {
  return compileLexicon(parseLexiconFiles(readLexiconFiles()))
}
