import { beforeAll, describe, expect, it } from 'vitest'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { placed } from '#files/slides/chartLayout.ts'
import { contentBox } from '#files/slides/slideFrame.ts'
import { SLIDE } from '#files/slides/slideLayout.ts'
import { slides } from '#files/slides/slides.ts'
import type { PrintablePage } from '#files/briefing/printableBriefing.ts'
import { qps } from '#i18n/qps.ts'
import { makeText } from '#i18n/text.ts'
import { linksOf, notesOf, slidesOf, type Slide } from '../../support/deck.ts'
import {
  ADDRESS,
  briefingOf,
  elements,
  loosePartsOf,
  hostilePage,
  pageOf,
  partsOf,
  type Parts,
} from '../../support/office.ts'
import { figureFor, real, text } from '../../support/packages.ts'
import '../../support/allEnglish.ts'

const TREEMAP = pageOf('products', {}, 'year=2019&source=itc')
const PAGES = [...FIGURE_IDS.map((id) => pageOf(id)), TREEMAP]

let deck: Parts
let shown: readonly Slide[]

beforeAll(async () => {
  deck = await partsOf(await slides(briefingOf(PAGES, { isWhole: true }), text))
  shown = slidesOf(deck)
})

describe('a presentation', () => {
  it('says on its first slide what it is about, with the looks of its words', () => {
    const slide = first(shown)
    expect(slide.lines).toContain('Trade & its targets <draft>')
    expect(slide.lines).toContain('What is known, and what a reader may assume.')
    expect(slide.lines).toContain(real.pair.name)
    const bold = elements(slide.root, 'r').filter(
      (run) => elements(run, 'rPr')[0]?.getAttribute('b') === '1',
    )
    expect(bold.map((run) => run.textContent)).toContain('known')
    const listed = elements(slide.root, 'p').filter((one) => elements(one, 'buChar').length > 0)
    expect(listed.map(({ textContent }) => textContent)).toEqual(['first', 'second'])
  })

  it.each(PAGES)(
    'has the sentence of $figure.id as a headline, and what to know at its foot',
    (page) => {
      const slide = slideOf(page)
      const { caveat, sources } = page.figure
      // One line, which names as many sources as it has room for.
      const [start = ''] = text.sources(sources).split(/[;,.]| and /)
      const line = slide.lines.find((one) => one.startsWith(start))
      expect(line).toMatch(/figures of .*CC-BY-4\.0\. Open this view$/)
      expect(slide.root.textContent).toContain(caveat ?? '')
      expect(slide.root.textContent).toContain(`Assumed: ${text.list(page.assumptions)}.`)
      expect(linksOf(deck, slide)).toContain(ADDRESS)
    },
  )

  it.each(PAGES)('says beside the slide of $figure.id how to cite it, and where it is', (page) => {
    const notes = notesOf(deck, slideOf(page))
    expect(notes).toContain(page.paragraph)
    expect(notes).toContain('My own view:')
    expect(notes).toContain('• two with a link')
    expect(notes).toContain(`Assumed: ${text.list(page.assumptions)}.`)
    expect(notes.find((line) => line.startsWith('To cite this'))).toContain(page.figure.title)
    expect(notes).toContainEqual(expect.stringContaining(ADDRESS))
  })

  it('says what charts, pictures and tables show', () => {
    for (const page of PAGES) {
      const frames = [
        ...elements(slideOf(page).root, 'graphicFrame'),
        ...elements(slideOf(page).root, 'pic'),
      ]
      const said = frames.map((frame) => elements(frame, 'cNvPr')[0]?.getAttribute('descr'))
      expect(said.length).toBeGreaterThan(0)
      for (const words of said) expect(words).toMatch(/\S{3}/)
    }
    const chart = elements(slideOf(pageWith('path')).root, 'cNvPr').find((one) =>
      one.getAttribute('descr'),
    )
    expect(chart?.getAttribute('descr')).toContain(pageWith('path').figure.sentence)
  })

  it('shows pictures where office programs have no such chart, with the table', () => {
    const mirror = slideOf(pageWith('mirror'))
    expect(elements(mirror.root, 'pic')[0]?.textContent).toBeDefined()
    const { caption } = pageWith('mirror').figure.table
    const tables = shown.filter(({ headline }) => headline.startsWith(caption))
    expect(tables.length).toBeGreaterThan(1)
    expect(new Set(tables.slice(0, 2).map(({ headline }) => headline)).size).toBe(2)
    // The newest years are those that are quoted.
    const last = pageWith('mirror').figure.table.rows.at(-1)?.cells[0]
    expect(tables.at(-1)?.root.textContent).toContain(String(last))
    expect(tables.at(-1)?.root.textContent).toContain('more rows are left out')
    const [picture] = elements(slideOf(TREEMAP).root, 'pic').flatMap((one) => elements(one, 'ext'))
    const [wide, high] = ['cx', 'cy'].map((name) => Number(picture?.getAttribute(name)))
    expect((wide ?? 0) / (high ?? 1)).toBeCloseTo(900 / 320, 2)
  })

  it('shows claims, which are statements, in a table at once', () => {
    const page = pageWith('headline')
    const parts = shown.filter(({ headline }) => headline.startsWith(page.figure.sentence))
    expect(parts.flatMap(({ root }) => elements(root, 'pic')).length).toBe(0)
    const rows = parts.flatMap(({ root }) => elements(root, 'tr').slice(1))
    expect(rows.length).toBe(real.pair.claims.length)
  })

  it('ends with what was assumed and who published what', () => {
    const words = shown.flatMap(({ lines }) => lines)
    expect(words).toContain('Assumptions and sources')
    expect(words.some((line) => line.startsWith('Growth of 9% a year and Only for path'))).toBe(
      true,
    )
    for (const { title } of pageWith('path').references) {
      expect(words.some((line) => line.includes(title))).toBe(true)
    }
  })

  it('has whole tables and the slide of sources only where they are asked for', async () => {
    const few = PAGES.filter(({ figure: { id } }) => id === 'mirror' || id === 'path')
    const short = slidesOf(await partsOf(await slides(briefingOf(few), text)))
    expect(short).toHaveLength(1 + few.length)
    expect(short.flatMap(({ lines }) => lines)).not.toContain('Assumptions and sources')
  })

  it.each(FIGURE_IDS)('gives the plot of %s most of the slide', (id) => {
    const page = pageOf(id, {}, 'growth=20&levers=fta:1@2027&shock=2026:-15:2')
    if (!page.figure.native) return
    const box = contentBox(page, 'figure', text)
    const { area } = placed(page.figure.native, box)
    expect(area.h * box.h).toBeGreaterThan(0.6 * SLIDE.h)
  })

  it('sets each paragraph in its direction, and keeps a name in its place', async () => {
    const name = 'رشد ۲۰ درصد (2029)'
    const link = `growth=20&compare=desk~${encodeURIComponent(`growth=9&name=${name}`)}`
    const page = pageOf('compare', { note: 'یادداشت ما: رشد تا 2029.' }, link)
    const parts = await partsOf(await slides(briefingOf([page]), text))
    const slide = first(slidesOf(parts).slice(1))
    // Embedded between marks, since office programs know no isolates.
    expect(slide.headline).toContain(`“\u200e\u202b${name}\u202c\u200e”`)
    expect(slide.root.textContent).not.toMatch(/[\u2066-\u2069]/)
    const notes = elements(parts.xml('ppt/notesSlides/notesSlide2.xml'), 'p')
    const own = notes.find(({ textContent }) => textContent?.startsWith('یادداشت'))
    expect(own && elements(own, 'pPr')[0]?.getAttribute('rtl')).toBe('1')
    const others = notes.filter((one) => one !== own).flatMap((one) => elements(one, 'pPr'))
    expect(others.some((one) => one.hasAttribute('rtl'))).toBe(false)
  })

  it('leaves no heading alone at the end of a slide', async () => {
    const references = real.library.bibliography.slice(0, 14)
    for (const count of [10, 11, 12, 22, 26, 30]) {
      const assumptions = Array.from({ length: count }, (_, index) => `Assumption ${index}`)
      const page = pageOf('record', { assumptions, references })
      const briefing = briefingOf([page], { isWhole: true })
      const last = slidesOf(await partsOf(await slides(briefing, text))).slice(2)
      const ends = last.map(({ lines }) =>
        lines.findLast((line) => line !== '' && !/^\d+$/.test(line)),
      )
      expect(ends).not.toContain('Sources')
    }
  })

  it('wears the theme of the briefing', async () => {
    const dark = await partsOf(await slides(briefingOf([pageOf('path')], { theme: 'dark' }), text))
    expect(paperOf(deck)).toBeGreaterThan(0xe0_e0_e0)
    expect(paperOf(dark)).toBeLessThan(0x30_30_30)
  })

  it('runs from right to left where the language does', async () => {
    const mirrored = makeText('qps', qps)
    const parts = await partsOf(await slides(briefingOf([pageOf('headline')]), mirrored))
    expect(loosePartsOf(parts)).toEqual([])
    const slide = first(slidesOf(parts).slice(1))
    const directions = elements(slide.root, 'pPr').map((one) => one.getAttribute('rtl'))
    expect(new Set(directions)).toEqual(new Set(['1']))
    expect(elements(slide.root, 'tblPr')[0]?.getAttribute('rtl')).toBe('1')
  })

  it('survives words that mean something in XML, that no file can hold, and that never end', async () => {
    const hostile = '<script>alert("1")</script> & \u0000\u0007\ud800 "\'=1+1'
    const page = hostilePage(hostile)
    const parts = await partsOf(
      await slides(
        briefingOf([page], {
          title: hostile,
          introduction: `${hostile}\n\n${'long '.repeat(4000)}`,
        }),
        text,
      ),
    )
    expect(loosePartsOf(parts)).toEqual([])
    for (const path of parts.paths.filter((one) => /\.(?:xml|rels)$/.test(one))) {
      expect(() => parts.xml(path)).not.toThrow()
    }
    expect(slidesOf(parts).some(({ lines }) => lines.includes('Summary'))).toBe(true)
    expect(
      slidesOf(parts)
        .flatMap((slide) => linksOf(parts, slide))
        .filter((url) => !/^https?:/.test(url)),
    ).toEqual([])
  })

  it('has a slide for a figure that has nothing to show', async () => {
    const figure = figureFor(real, 'products')
    const nothing = { native: null, draw: null, table: { ...figure.table, rows: [] } }
    const page = pageOf('products', { figure: { ...figure, ...nothing } })
    const parts = await partsOf(await slides(briefingOf([page]), text))
    const slide = slidesOf(parts).find(({ headline }) => headline === figure.sentence)
    expect(slide && elements(slide.root, 'graphicFrame')).toEqual([])
    expect(slide && elements(slide.root, 'pic')).toEqual([])
  })

  it('is a presentation without figures too', async () => {
    const none = briefingOf([], { introduction: '', isWhole: true })
    const parts = await partsOf(await slides(none, text))
    expect(loosePartsOf(parts)).toEqual([])
    expect(slidesOf(parts)).toHaveLength(2)
  })

  it('tells how far it is, once for each figure and at the end', async () => {
    const told: number[][] = []
    await slides(briefingOf([pageOf('path'), pageOf('record')]), text, undefined, (done, of) =>
      told.push([done, of]),
    )
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('stops where the reader no longer wants it', async () => {
    const controller = new AbortController()
    const begun: number[] = []
    const made = slides(briefingOf(PAGES), text, controller.signal, (done) => {
      begun.push(done)
      if (done === 1) controller.abort('enough')
    })
    await expect(made).rejects.toBe('enough')
    expect(begun).toEqual([0, 1])
    await expect(slides(briefingOf(PAGES), text, AbortSignal.abort('never'))).rejects.toBe('never')
  })
})

function pageWith(id: FigureId): PrintablePage {
  const page = PAGES.find(({ figure }) => figure.id === id)
  if (!page) throw new Error(`There is no page of ${id}.`)
  return page
}

/** The slide whose headline is the sentence of the page. */
function slideOf({ figure }: PrintablePage): Slide {
  const found = shown.find(({ headline }) => headline === figure.sentence)
  if (!found) throw new Error(`No slide says: ${figure.sentence}`)
  return found
}

/** The colour behind the figures, as one number. */
function paperOf(parts: Parts): number {
  const [background] = elements(parts.xml('ppt/slideLayouts/slideLayout2.xml'), 'bgPr')
  const [colour] = background ? elements(background, 'srgbClr') : []
  return Number.parseInt(colour?.getAttribute('val') ?? '', 16)
}

function first(among: readonly Slide[]): Slide {
  const [slide] = among
  if (!slide) throw new Error('There is no slide.')
  return slide
}
