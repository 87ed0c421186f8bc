import { describe, expect, it } from 'vitest'
import { snippet, type Embed } from '#files/embed/snippet.ts'
import { escapeHtml } from '#files/text/escapeHtml.ts'
import { parsedHtml } from '../../support/html.ts'

const EMBED: Embed = {
  address: 'https://corridor.example/embed/path/?growth=20&name=A%20%22B%22',
  title: 'Where does this “lead”? <A & "B">',
  height: 590,
  script: 'https://corridor.example/embed.js',
  picture: {
    address: 'https://corridor.example/previews/x/path.png',
    alt: 'Trade passes "$10 bn" <soon>',
    page: 'https://corridor.example/?growth=20&target=10@2030',
  },
}

describe('the snippet', () => {
  it('is a frame with a name and its size in both ways, which every content system knows', () => {
    const frame = parsedHtml(snippet(EMBED)).querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(EMBED.address)
    expect(frame?.title).toBe(EMBED.title)
    expect(frame?.getAttribute('width')).toBe('100%')
    expect(frame?.getAttribute('height')).toBe('590')
    expect(frame?.style.width).toBe('100%')
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
  })

  it('lets the frame run, open links and hand out files, and nothing beyond', () => {
    const frame = parsedHtml(snippet(EMBED)).querySelector('iframe')
    expect(frame?.getAttribute('sandbox')?.split(' ').toSorted()).toEqual([
      'allow-downloads',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ])
  })

  it('has a picture with words and a link for readers without scripts', () => {
    const [, inside = ''] = /<noscript>(.*)<\/noscript>/.exec(snippet(EMBED)) ?? []
    const link = parsedHtml(inside).querySelector('a')
    expect(link?.getAttribute('href')).toBe(EMBED.picture?.page)
    expect(link?.querySelector('img')?.alt).toBe(EMBED.picture?.alt)
  })

  it('has the script for the height only where it is wanted', () => {
    const script = parsedHtml(snippet(EMBED)).querySelector('script')
    expect(script?.getAttribute('src')).toBe('https://corridor.example/embed.js')
    expect(script?.hasAttribute('async')).toBe(true)
    expect(snippet({ ...EMBED, script: null, picture: null })).toMatch(
      /^<iframe [^\n]*><\/iframe>$/,
    )
  })

  it('cannot be broken out of by words', () => {
    const page = parsedHtml(snippet({ ...EMBED, title: '"><script>alert(1)</script>' }))
    expect(page.querySelectorAll('script')).toHaveLength(1)
    expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;')
  })
})
