import { describe, expect, it, test } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import {
  pictureOptionsOf,
  PICTURE_SIZES,
  type PictureSizeName,
} from '#files/pictures/pictureSizes.ts'
import { en } from '#i18n/en.ts'
import { qps } from '#i18n/qps.ts'
import { makeText } from '#i18n/text.ts'
import { readLink } from '#state/link/link.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { knownOf, madeUp, real, text } from '../../support/packages.ts'
import { parsedSvg, wordsIn } from '../../support/svg.ts'
import '../../support/allEnglish.ts'

/** One of each shape: `double` and `quadruple` are the same drawing as `single`. */
const SHAPES = ['single', 'slide', 'halfSlide', 'social', 'a4Column', 'square'] as const
const PLAIN = new Set(['title', 'desc', 'g', 'rect', 'line', 'path', 'circle', 'text', 'tspan'])
const FORBIDDEN = /var\(|class=|style=|url\(|href=|currentColor|NaN|Infinity/
const LINKS = [
  '',
  'growth=20&shock=2026:-15:2&years=2015..2024&name=Slow%20border&growth.IRN-PAK=22&year=2019',
  'growth=-5&source=pakistan-commerce&flow=PAK-IRN&product=metals',
]

function pictureOf(
  files: PairFiles,
  id: FigureId,
  { link = '', size = 'double', theme = 'light', words = text, assumptions = [] }: Wanted = {},
): string {
  const { pair } = files
  const chosen = choose(pair, readLink(link).selection)
  const figure = FIGURES[id](knownOf(files), chosen, words)
  const attribution = {
    pair: pair.name,
    address: `https://corridor.example/trade/?${link}`,
    link,
    vintage: pair.vintage,
    licence: pair.licence,
    made: '2026-11-24',
  }
  const shown = { figure, outcome: chosen.outcome, attribution, assumptions }
  return svgPicture(shown, pictureOptionsOf(PICTURE_SIZES[size], theme), words)
}

type Wanted = Partial<{
  link: string
  size: PictureSizeName
  theme: 'light' | 'dark'
  words: typeof text
  assumptions: readonly string[]
}>

/** Every shape of a figure with every view, by turns in light and in dark. */
function picturesOf(id: FigureId) {
  const views = [...LINKS.map((link) => [real, link] as const), [madeUp, ''] as const]
  return SHAPES.flatMap((size, row) =>
    views.map(([files, link], column) => {
      const theme = (row + column) % 2 === 0 ? 'light' : 'dark'
      const name = `${size}, ${theme}: ${files.pair.id} ?${link}`
      return { name, root: parsedSvg(pictureOf(files, id, { link, size, theme })) }
    }),
  )
}

describe.each(FIGURE_IDS)('the picture of %s', (id) => {
  it('holds nothing but shapes, words and plain attributes, and keeps all words inside', () => {
    for (const { name, root } of picturesOf(id)) {
      const elements = [...root.querySelectorAll('*')].map(({ localName }) => localName)
      const foreign = elements.filter((element) => !PLAIN.has(element))
      const [forbidden = ''] = FORBIDDEN.exec(root.outerHTML) ?? []
      expect({ name, foreign, forbidden, outside: wordsOutside(root) }).toEqual({
        name,
        foreign: [],
        forbidden: '',
        outside: [],
      })
    }
  })

  it('names its title, sentence, caveat, sources, terms and address', () => {
    const link = 'growth=9'
    const root = parsedSvg(pictureOf(real, id, { link }))
    const said = wordsIn(root)
      .map(({ words }) => words)
      .join(' ')
    const figure = FIGURES[id](knownOf(real), choose(real.pair, { growth: 9 }), text)
    for (const part of [figure.title, figure.sentence, figure.caveat ?? '', ...figure.sources]) {
      expect(said).toContain(part)
    }
    expect(said.replaceAll(' ', '')).toContain('CC-BY-4.0.https://corridor.example/trade/?growth=9')
  })
})

describe('a picture', () => {
  it('keeps long names and its address in their room', () => {
    const names = ['سناریوی نخست: رشد پایدار با گشایش مرزها و تعرفهٔ ترجیحی تا ۱۴۱۰', 'b'.repeat(79)]
    const link = `growth=9&compare=${names
      .map((name, index) => encodeURIComponent(`growth=${index + 20}&name=${name}`))
      .join('~')}`
    const words = wordsIn(parsedSvg(pictureOf(real, 'compare', { link })))
    for (const { right } of words) expect(right).toBeLessThanOrEqual(810)
    expect(words.map((one) => one.words).join(' ')).toContain('https://corridor.example/trade/')
    expect(words.map((one) => one.words).join('')).not.toContain('name%3D')
  })

  it('says what it assumes', () => {
    const assumptions = ['Growth 20% a year', '−15% in 2026']
    const words = parsedSvg(pictureOf(real, 'path', { assumptions })).textContent
    // Its lines break wherever they are full.
    expect(words).toMatch(/Assumed: ?Growth 20% a year and −15% in 2026\./)
    expect(parsedSvg(pictureOf(real, 'path')).textContent).not.toContain('Assumed:')
  })

  test.each([
    ['', 0],
    ['growth=20', 1],
    ['growth=4', 1],
  ])('names the baseline where the scenario leaves it: %j', (link, times) => {
    const words = wordsIn(parsedSvg(pictureOf(real, 'path', { link })))
    const named = words.filter(({ words: one }) => one === en['path.baseline'])
    expect(named).toHaveLength(times)
  })

  it('has larger type in a slide than on a page, in proportion to its pixels', () => {
    const { viewBox, width } = attributes(pictureOf(real, 'path', { size: 'slide' }))
    expect([viewBox, width]).toEqual(['0 0 960 540', '960'])
  })

  it('begins at the right in a language that is read from there', () => {
    const root = parsedSvg(pictureOf(real, 'path', { words: makeText('qps', qps) }))
    expect(root.getAttribute('direction')).toBe('rtl')
    expect(Number(root.querySelector('text tspan')?.getAttribute('x'))).toBeGreaterThan(700)
    expect(root.querySelector('g[direction="ltr"]')).not.toBeNull()
  })
})

function wordsOutside(root: Element) {
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number)
  return wordsIn(root).filter(
    ({ left, right, y }) => left < 0 || right > width || y < 8 || y > height - 4,
  )
}

function attributes(markup: string): Readonly<Record<string, string>> {
  const root = parsedSvg(markup)
  return Object.fromEntries([...root.attributes].map(({ name, value }) => [name, value]))
}
