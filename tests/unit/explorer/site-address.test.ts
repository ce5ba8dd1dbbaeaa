import { describe, expect, it } from 'vitest'
import { siteAddress } from '../../../src/explorer/open/site-address'

const PAGE = { href: 'https://site.example/app/?graph=x', origin: 'https://site.example', protocol: 'https:' }

describe('siteAddress', () => {
  it.each([
    ['graphs/a.json', 'https://site.example/app/graphs/a.json'],
    ['/other/b.gexf', 'https://site.example/other/b.gexf'],
    ['https://site.example/c.json', 'https://site.example/c.json'],
  ])('follows %s', (path, url) => {
    expect(siteAddress(path, PAGE)).toEqual({ ok: true, url })
  })

  it.each([
    ['https://evil.example/a.json', 'evil.example'],
    ['//evil.example/a.json', 'evil.example'],
    ['\\\\evil.example/a.json', 'evil.example'],
    ['http://site.example/a.json', 'site.example'],
    ['data:application/json,{}', 'data:'],
    ['javascript:alert(1)', 'javascript:'],
    ['https://', 'no address'],
    [' ', 'no address'],
  ])('refuses %s in words', (path, told) => {
    const address = siteAddress(path, PAGE)
    expect(address.ok).toBe(false)
    expect('why' in address ? address.why : '').toContain(told)
  })

  it('says why a page on disk follows none', () => {
    const address = siteAddress('a.json', { href: 'file:///tmp/a.html', origin: 'null', protocol: 'file:' })
    expect(address).toEqual({
      ok: false,
      why: 'A page that was opened from disk cannot fetch another file: open the graph by hand instead.',
    })
  })
})
