/** The look is made of one small set of colours and sizes of type. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TOKENS = 'src/explorer/styles/tokens.css'

/** Declarations of the explorer's style sheets, the tokens' own and those of faces left out. */
const declarations = readdirSync('src/explorer', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/explorer/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.css') && file !== TOKENS && !file.endsWith('fonts.css'))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/\/\*[^]*?\*\//g, '')
      .split(/[{};]/)
      .map((words) => `${file}: ${words.replace(/\s+/g, ' ').trim()}`),
  )

describe('style sheets', () => {
  it('take every colour from the tokens', () => {
    expect(declarations.filter((words) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(/i.test(words))).toEqual([])
  })

  it('take every size of type from the tokens', () => {
    expect(declarations.filter((words) => /\bfont(-size)?: [^]*\d(rem|pt)\b/.test(words))).toEqual([])
  })

  it('use every token', () => {
    const used = declarations.join('\n') + readFileSync(TOKENS, 'utf8').replace(/^\s*--[\w-]+:/gm, '')
    const named = [...readFileSync(TOKENS, 'utf8').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name)
    expect(named.filter((name) => !used.includes(`var(${name})`))).toEqual([])
  })
})
