import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { markdownZip } from '#files/markdown/markdownZip.ts'
import { briefingOf, pageOf, partsOf } from '../../support/office.ts'
import { text } from '../../support/packages.ts'

const PAGES = [pageOf('path'), pageOf('products')]

async function written(briefing = briefingOf(PAGES)) {
  const { paths, bytes } = await partsOf(await markdownZip(briefing, text))
  return { paths, bytes, markdown: strFromU8(bytes('briefing.md')) }
}

describe('a briefing as Markdown', () => {
  it('holds the words, and each picture as an image and as shapes', async () => {
    const { paths, bytes, markdown } = await written()
    expect(paths).toEqual([
      'briefing.md',
      'figures/1-path.png',
      'figures/1-path.svg',
      'figures/2-products.png',
      'figures/2-products.svg',
    ])
    expect(bytes('figures/1-path.png')).toEqual(PAGES[0]?.picture.png)
    expect(markdown).toContain('](figures/1-path.png)')
  })

  it('says all that a page says, in order', async () => {
    const { markdown } = await written()
    const [page] = PAGES
    const parts = [
      '# Trade &amp; its targets &lt;draft&gt;',
      'What is **known**',
      '- first\n- second',
      `## ${page?.figure.title}`,
      `**${page?.figure.sentence}**`,
      '![Picture: ',
      'A neutral paragraph',
      '\\[to be researched: prices\\]',
      '### Comment',
      'My **own** view:',
      '- two with a [link](https://example.org/a?b=1&c=2)',
      '| --- |',
      'Source: ',
      'To cite this: ',
      '[Open this view](https://corridor.example/?growth=9&target=12@2030)',
      '## Assumptions',
      'Where does this lead?\n\n- Growth of 9% a year\n- Only for path\n\nWhat is traded?\n\n- ',
      '## Sources',
      '1. [',
      '[Terms: CC-BY-4.0',
    ]
    const missing = parts.filter((part) => !markdown.includes(part))
    expect(missing).toEqual([])
    const places = parts.map((part) => markdown.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('holds every row of the table, with as many cells as its head', async () => {
    const { markdown } = await written(briefingOf([pageOf('mirror')]))
    const { rows, columns } = pageOf('mirror').figure.table
    const lines = markdown.split('\n').filter((line) => line.startsWith('| '))
    expect(lines).toHaveLength(rows.length + 2)
    const cells = lines.map((line) => line.split(/(?<!\\)\|/).length - 2)
    expect(new Set(cells)).toEqual(new Set([columns.length]))
  })

  it('is the same file when it is made twice', async () => {
    const [once, again] = await Promise.all([written(), written()])
    expect(once.markdown).toBe(again.markdown)
  })

  it('stops when it is no longer wanted', async () => {
    const { signal } = new AbortController()
    const stop = AbortSignal.any([signal, AbortSignal.abort(new Error('enough'))])
    await expect(markdownZip(briefingOf(PAGES), text, stop)).rejects.toThrow('enough')
  })

  it('tells how far it is', async () => {
    const told: string[] = []
    await markdownZip(briefingOf(PAGES), text, undefined, (done, of) => told.push(`${done}/${of}`))
    expect(told).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5'])
  })
})
