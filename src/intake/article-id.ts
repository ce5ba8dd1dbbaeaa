/** @returns the id of the article in a file: "Über uns.md" → "uber-uns" */
export function articleId(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/(?<=.)\.\w+$/, '')
  const slug = base
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? 'article' : slug
}
