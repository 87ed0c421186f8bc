import { describe, expect, it, test } from 'vitest'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { headersAt, headersFile } from '../../scripts/headersFile.ts'

const FILE = headersFile('/trade/')
const headersOf = (path: string) => headersAt(FILE, `/trade/${path}`)

const PAGES = [
  ['', 'index.html', '404.html', 'embed.html'],
  ['compare', 'compare/', 'compare/index.html', 'brief/', 'brief/index.html', 'sources/'],
].flat()
const OTHERS = [
  ['nope', 'nope/', 'compare/nope', 'embed', 'embed/', 'embed/nope', 'embed/nope/', 'Embed/path/'],
  ['embed/pathological/', 'examples/article.html', 'assets/a.js', 'data/manifest.json'],
].flat()

/** Who may frame what is at a path: browsers heed `X-Frame-Options` only where no policy says it. */
function framersOf(path: string): string | undefined {
  const headers = headersOf(path)
  const { 'Content-Security-Policy': policy = '', 'X-Frame-Options': options } = headers
  return /frame-ancestors (.*)$/.exec(policy)?.[1] ?? options
}

describe('the headers of static hosts', () => {
  test.each(FIGURE_IDS)('let any site frame the embed of %s, by whatever address', (id) => {
    for (const path of [`embed/${id}`, `embed/${id}/`, `embed/${id}/index.html`]) {
      expect(framersOf(path), `/${path}`).toBe('*')
    }
  })

  test.each(PAGES)('let only the site itself frame /%s', (path) => {
    expect(framersOf(path)).toBe("'self'")
  })

  test.each(OTHERS)('let only the site itself frame /%s, which has no rule of its own', (path) => {
    expect(framersOf(path)).toBe('SAMEORIGIN')
  })

  it('let only the page of live sources ask other sites', () => {
    const paths = [...PAGES, 'data', 'data/', 'data/live', 'data/live/', 'data/live/index.html']
    const open = paths.filter((path) =>
      headersOf(path)['Content-Security-Policy']?.includes('comtradeapi.un.org'),
    )
    expect(open).toEqual(['data/live', 'data/live/', 'data/live/index.html'])
  })

  it('are never said twice of one path, for hosts join what rules say', () => {
    const paths = ['', 'sources/', 'sources', 'embed/path', 'embed/path/', 'assets/a.js', 'nope']
    for (const path of paths) {
      for (const [name, value] of Object.entries(headersOf(path))) {
        expect(value, `${name} of /${path}`).not.toMatch(/^(.+), \1$/)
      }
      expect(headersOf(path)).toHaveProperty('Access-Control-Allow-Origin', '*')
    }
  })

  it('join the values of rules that say the same', () => {
    const file = '/*\n  A: 1\n  B: 2\n\n/x/*\n  A: 3\n\n/y\n  A: 4\n'
    expect(headersAt(file, '/x/y')).toEqual({ A: '1, 3', B: '2' })
  })

  it('let browsers keep only what has a hash in its name', () => {
    expect(headersOf('assets/a.js')['Cache-Control']).toMatch(/immutable/)
    expect(headersOf('embed/path/')['Cache-Control']).toBe('no-cache')
    expect(headersOf('compare/index.html')['Cache-Control']).toBe('no-cache')
  })
})
