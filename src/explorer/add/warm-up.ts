/** Starts what reads articles, ahead of the first one. A module of its own, so that saved pages can leave it out. */
export { warmUp as default } from './extractor'
