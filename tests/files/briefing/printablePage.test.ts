import { describe, expect, it, test } from 'vitest'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { printablePage, type PrintOptions } from '#files/briefing/printablePage.ts'
import { PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { figureFor, knownOf, real, text } from '../../support/packages.ts'
import { plainPng } from '../../support/office.ts'
import { parsedSvg, wordsIn } from '../../support/svg.ts'

const options: PrintOptions = {
  site: 'https://corridor.example/trade/',
  made: '2026-11-25',
  theme: 'dark',
  size: PICTURE_SIZES.double,
  drawingFor: null,
  png: (_svg, { width, height }) =>
    Promise.resolve(new Blob([Buffer.from(plainPng(width / 100, height / 100))])),
}

function pageFor(figure: FigureId, link: string) {
  const facts = { known: knownOf(real), library: real.library }
  return printablePage({ figure, link, paragraph: 'Said.', note: '' }, facts, options, text)
}

describe('a page of a file', () => {
  test.each(FIGURE_IDS)('shows the %s of its link', async (id) => {
    const link = 'growth=20&shock=2026:-15:2'
    const { figure, picture, attribution } = await pageFor(id, link)
    const shown = figureFor(real, id, link)
    expect(figure.sentence).toBe(shown.sentence)
    expect(figure.table).toEqual(shown.table)
    const page = id === 'compare' || id === 'difference' ? 'compare/' : ''
    expect(attribution.address).toBe(`https://corridor.example/trade/${page}?${link}`)
    expect(picture).toMatchObject({ width: 800, height: 500 })
    expect(picture.alt).toContain(shown.sentence)
    expect(picture.svg).toContain('#15171a')
    expect([...picture.png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47])
  })

  test.each(FIGURE_IDS)(
    'brings a bare picture of %s for what shows the rest as words',
    async (id) => {
      const facts = { known: knownOf(real), library: real.library }
      const wanted = { figure: id, link: '', paragraph: '', note: '' }
      for (const drawingFor of ['slide', 'document', null] as const) {
        const drawn: string[] = []
        const png: PrintOptions['png'] = (svg, size) => {
          drawn.push(svg)
          return options.png(svg, size)
        }
        const own = { ...options, png, drawingFor }
        const { figure, picture } = await printablePage(wanted, facts, own, text)
        // A slide has an editable chart instead, where there is one.
        const isNeeded =
          drawingFor === 'document' || (drawingFor === 'slide' && figure.native === null)
        expect(picture.bare !== null).toBe(isNeeded)

        const words = drawn.slice(1).map((svg) => wordsIn(parsedSvg(svg)).map((one) => one.words))
        expect(words).toHaveLength(picture.bare ? 1 : 0)
        expect(words.flat()).not.toContain(figure.title)
        expect(words.flat().some((one) => one.startsWith('Source:'))).toBe(false)
      }
    },
  )

  it('names the years that matter, that of the target first', async () => {
    const { keyYears } = await pageFor('path', 'growth=20')
    expect(keyYears).toEqual([2029, 2034, 2024, 2031, 2023])
  })

  it('leads to the app itself from the default view', async () => {
    const { attribution } = await pageFor('path', '')
    expect(attribution.address).toBe('https://corridor.example/trade/')
  })

  it('tells the growth of the default scenario, unless it is worked out or holds for nothing', async () => {
    const assumed = async (link: string) => (await pageFor('path', link)).assumptions
    expect(await assumed('')).toEqual(['Growth 13.6% a year'])
    expect(await assumed('shock=2026:-15:2')).toEqual([
      'Growth 13.6% a year',
      '−15% in 2026, fading within 2 years',
    ])
    expect(await assumed('solve=growth')).toEqual(['Works out the growth'])
    const own = await assumed('growth.IRN-PAK=5&growth.PAK-IRN=6')
    expect(own.some((line) => line.startsWith('Growth'))).toBe(false)
    expect(await assumed('name=Slow%20start&growth=5')).toEqual([
      'Scenario “Slow start”',
      'Growth 5% a year',
    ])
    expect((await pageFor('mirror', 'name=Slow%20start')).assumptions).toEqual([])
  })

  it('lists what the scenario assumes only where it moves the figure', async () => {
    const link = 'growth=20&shock=2026:-15:2&source=itc'
    const { assumptions, picture } = await pageFor('path', link)
    expect(assumptions).toEqual([
      'Base: ITC Trade Map',
      'Growth 20% a year',
      '−15% in 2026, fading within 2 years',
    ])
    // Its lines break wherever they are full.
    expect(picture.svg.replaceAll(/<[^>]+>/g, ' ')).toMatch(/Assumed:\s+Base:\s+ITC\s+Trade Map/)
    expect((await pageFor('mirror', link)).assumptions).toEqual(['Base: ITC Trade Map'])
  })

  test.each(FIGURE_IDS)('names what %s rests on, each once', async (id) => {
    const { references, figure } = await pageFor(id, '')
    const ids = references.map((reference) => reference.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
    const first = real.pair.observations.find((one) =>
      figure.table.rows[0]?.origin.includes(one.id),
    )
    expect(ids.slice(0, first?.bibliography.length ?? 0)).toEqual(first?.bibliography ?? [])
  })

  it('rests a projection on what it starts from', async () => {
    const [required, path] = [await pageFor('required', ''), await pageFor('path', '')]
    const known = new Set(path.references)
    expect(required.references.filter((reference) => !known.has(reference))).toEqual([])
    expect(required.references.length).toBeLessThan(path.references.length)
  })
})
