import type { Stage } from './messages'

const WORDS: Readonly<Record<Stage, (name: string) => string>> = {
  opening: (name) => `Opening ${name}`,
  fetching: () => 'Fetching what Relata knows of English, once',
  extracting: (name) => `Finding who and what ${name} speaks of`,
  placing: () => 'Laying out the graph',
}

/** What is being done to an article, in words: "Opening story.pdf". */
export function progressWords(stage: Stage, name: string): string {
  return WORDS[stage](name)
}
