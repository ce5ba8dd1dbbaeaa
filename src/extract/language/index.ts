export type { Analysis, Token, Upos, Word } from './types'
