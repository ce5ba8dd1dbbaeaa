import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import {
  compileLexicon,
  LEXICON_FILE_NAMES,
  parseLexiconFiles,
  type Lexicon,
  type LexiconFileName,
} from '../../../src/extract/lexicon/lexicon'

/** The project's own files, parsed. */
export function readLexiconFiles(): Record<LexiconFileName, unknown> {
  return Object.fromEntries(
    LEXICON_FILE_NAMES.map((name) => [name, parse(readFileSync(`data/lexicon/${name}.yaml`, 'utf8')) as unknown]),
  ) as Record<LexiconFileName, unknown>
}

export function readLexicon(): Lexicon {
  return compileLexicon(parseLexiconFiles(readLexiconFiles()))
}
