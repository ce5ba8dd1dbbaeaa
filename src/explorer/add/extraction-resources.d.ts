/** Made by the build, of data/ontology and data/lexicon (src/cli/vite/extraction-resources.ts). */
declare module 'virtual:extraction-resources' {
  /** By the names `ontology` and `lexicon`. A declaration cannot name their types, which are modules of ours. */
  const resources: unknown
  export default resources
}
