import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import { readLink, writeLink } from '#state/link/link.ts'
import { writeEmbed } from '#state/link/embedOptions.ts'

const SCRIPT = readFileSync('public/embed-first.js', 'utf8')
const html = document.documentElement

afterEach(() => {
  for (const name of Object.keys(html.dataset)) delete html.dataset[name]
  history.replaceState(null, '', '/')
})

/** What the script makes of an address. */
function marksOf(query: string): Readonly<Record<string, string | undefined>> {
  history.replaceState(null, '', `/embed/path/?${query}`)
  runInThisContext(SCRIPT)
  return { ...html.dataset }
}

describe('before an embed is painted', () => {
  it('the default view stands for an address that asks for nothing', () => {
    expect(marksOf('')).toEqual({})
  })

  it('the default view stands where only its looks are asked for', () => {
    const options = { controls: true, title: false, bus: 'a', model: 1 }
    const link = writeLink({ theme: 'dark', tables: true, name: 'Mine' })
    expect(marksOf(writeEmbed(link, options))).toEqual({
      theme: 'dark',
      controls: '',
      untitled: '',
    })
  })

  it('the default view stands where pym.js has added to the address', () => {
    expect(marksOf('initialWidth=600&childId=a&parentTitle=b&parentUrl=c')).toEqual({})
  })

  it.each([
    'growth=20',
    'growth.IRN-PAK=3',
    'source=imf',
    'target=10@2030',
    'shock=2025:-15:2',
    'flow=PAK-IRN',
    'product=metals',
    'year=2019',
    'years=2003..2010',
    'pair=elsewhere',
    'vintage=2020-01-01',
    'lang=qps',
    'horizon=2050',
    'start=3',
    'solve=growth',
  ])('the default view makes room for another: %s', (query) => {
    expect(readLink(query).problems).toEqual([])
    expect(marksOf(query)).toEqual({ view: 'awaited' })
  })

  it('a theme that does not exist changes nothing', () => {
    expect(marksOf('theme=neon')).toEqual({})
  })

  it('a script that does not come leaves the default view, which says so', () => {
    marksOf('growth=20')
    const script = document.head.appendChild(document.createElement('script'))
    document.head.dispatchEvent(new Event('error'))
    expect(html.dataset['view']).toBe('awaited')
    script.dispatchEvent(new Event('error'))
    expect(html.dataset['view']).toBe('failed')
    script.remove()
  })
})
