export { analyse } from './analyse'
export { loadModel, type LanguageModel } from './model'
export { tokenise } from './tokenise'
export type { Analysis, Token, Upos, Word } from './types'
