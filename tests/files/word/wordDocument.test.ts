import { beforeAll, describe, expect, it } from 'vitest'
import { limitationsOf } from '#figures/figure.ts'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { embedded } from '#files/text/direction.ts'
import { wordDocument } from '#files/word/wordDocument.ts'
import { qps } from '#i18n/qps.ts'
import { makeText } from '#i18n/text.ts'
import {
  ADDRESS,
  attribute,
  briefingOf,
  elements,
  isOn,
  loosePartsOf,
  hostilePage,
  pageOf,
  paragraphs,
  partsOf,
  type Parts,
} from '../../support/office.ts'
import { real, text } from '../../support/packages.ts'
import { bodyOf, paragraphOf, styled, styleOf } from '../../support/word.ts'
import '../../support/allEnglish.ts'

const PAGES = FIGURE_IDS.map((id) => pageOf(id))

let file: Parts
let body: Element

beforeAll(async () => {
  file = await partsOf(await wordDocument(briefingOf(PAGES), text))
  body = bodyOf(file)
})

describe('a Word document', () => {
  it('has no part without a type, no type without a part, no relationship without a target', () => {
    expect(loosePartsOf(file)).toEqual([])
    for (const path of file.paths.filter((one) => /\.(?:xml|rels)$/.test(one))) {
      expect(() => file.xml(path)).not.toThrow()
    }
  })

  it('has a heading for each figure under styles that Word knows', () => {
    const headings = styled(body, 'Heading1')
    expect(headings).toEqual(['Summary', ...PAGES.map(({ figure }) => figure.title), 'Annex'])
    expect(styled(body, 'Heading2')).toContain('Assumptions')
    expect(styled(body, 'Title')).toEqual(['Trade & its targets <draft>'])
    expect(styled(body, 'Caption')).toHaveLength(2 * PAGES.length)

    const defined = elements(file.xml('word/styles.xml'), 'style').map((one) =>
      attribute(one, 'styleId'),
    )
    for (const id of new Set(elements(body, 'pStyle').map((one) => attribute(one, 'val')))) {
      expect(defined).toContain(id)
    }
    for (const id of elements(body, 'tblStyle').map((one) => attribute(one, 'val'))) {
      expect(defined).toContain(id)
    }
  })

  it('has contents with a field for each page number, which every program works out', () => {
    const entries = elements(body, 'p').filter((one) => styleOf(one) === 'TOC1')
    expect(entries.map(paragraphOf)).toEqual(
      [...PAGES.map(({ figure }) => figure.title), 'Annex'].map(
        (title, index) => `${title}\t${index + 2}`,
      ),
    )
    const marks = elements(body, 'bookmarkStart').map((one) => attribute(one, 'name'))
    for (const entry of entries) {
      const [field] = elements(entry, 'fldSimple')
      const [, mark] = /^PAGEREF (\S+) \\h$/.exec((field && attribute(field, 'instr')) ?? '') ?? []
      expect(marks).toContain(mark)
    }
  })

  it('numbers figures and tables by fields, so that they stay right when some are moved', () => {
    const numbers = elements(body, 'fldSimple').map((field) => [
      attribute(field, 'instr'),
      field.textContent,
    ])
    expect(numbers).toContainEqual(['SEQ Figure \\* ARABIC', '7'])
    expect(numbers).toContainEqual(['SEQ Table \\* ARABIC', '7'])
    expect(styled(body, 'Caption')[2]).toMatch(
      /^Figure 2\. Iran–Pakistan trade · Where does this lead\? Source: .*Assumed: Growth/,
    )
  })

  it('shows a picture of each figure, with words for those who do not see it', () => {
    const pictures = elements(body, 'docPr')
    expect(pictures.map((one) => attribute(one, 'descr'))).toEqual(
      PAGES.map(({ picture }) => picture.alt),
    )
    const ids = pictures.map((one) => attribute(one, 'id'))
    expect(new Set(ids).size).toBe(PAGES.length)
    const [extent] = elements(body, 'extent')
    const ratio =
      Number(extent && attribute(extent, 'cx')) / Number(extent && attribute(extent, 'cy'))
    // A drawing without the words around it, which the document has.
    expect(ratio).toBeCloseTo(90 / 32, 1)
  })

  it('names its publications once, at the end, and refers to them by number', async () => {
    const many = pageOf('path', { references: real.library.bibliography.slice(0, 8) })
    const few = pageOf('record', { references: real.library.bibliography.slice(6, 9) })
    const written = bodyOf(await partsOf(await wordDocument(briefingOf([many, few]), text)))
    const captions = styled(written, 'Caption')
    expect(captions[0]).toContain('[1, 2, 3, 4, 5, 6, 7, 8]')
    expect(captions[2]).toContain('[7, 8, 9]')
    const listed = paragraphs(written)
    for (const { title } of many.references) {
      expect(
        listed.filter(
          (line) => line.includes(embedded(`\u2068${title}\u2069`)) || line.includes(title),
        ),
      ).toHaveLength(1)
    }
  })

  it('says every caveat once', () => {
    const captions = styled(body, 'Caption')
    const notes = PAGES.flatMap(({ figure }) => limitationsOf(figure))
    for (const note of new Set(notes)) {
      const count = notes.filter((each) => each === note).length
      const said = captions.join('\n').split(note).length - 1
      expect(said).toBeGreaterThanOrEqual(count)
      expect(
        paragraphs(body).filter((line) => line.includes(note) && !captions.includes(line)),
      ).toEqual([])
    }
  })

  it('renders the words of the reader: bold, italic, lists and links', () => {
    const runs = elements(body, 'r').filter((run) => elements(run, 'b').length > 0)
    expect(runs.map(({ textContent }) => textContent)).toContain('own')
    const listed = elements(body, 'p').filter((one) => elements(one, 'numPr').length > 0)
    expect(listed.map(({ textContent }) => textContent)).toContain('two with a link')
    expect(linksOf(file)).toContain('https://example.org/a?b=1&c=2')
    expect(body.textContent).toContain('[to be researched: prices]')
  })

  it('ends with the assumptions, once for all figures that share them', async () => {
    const shared = ['Growth 20% a year']
    const pages = (['path', 'flows', 'record'] as const).map((id) =>
      pageOf(id, { assumptions: id === 'record' ? [] : shared }),
    )
    const alone = paragraphs(bodyOf(await partsOf(await wordDocument(briefingOf(pages), text))))
    expect(alone.filter((line) => line === 'Growth 20% a year')).toHaveLength(1)

    const others = [...pages, pageOf('required', { assumptions: ['Growth 5% a year'] })]
    const both = paragraphs(bodyOf(await partsOf(await wordDocument(briefingOf(others), text))))
    expect(both).toContain('Where does this lead? and Who sells to whom?')
    expect(both.slice(both.indexOf('What would it take?')).includes('Growth 5% a year')).toBe(true)

    const none = briefingOf([pageOf('record', { assumptions: [] })])
    const nothing = paragraphs(bodyOf(await partsOf(await wordDocument(none, text))))
    expect(nothing.some((line) => line.startsWith('No assumption was changed'))).toBe(true)
  })

  it('says how to cite each figure and leads back to its view', () => {
    expect(linksOf(file).filter((url) => url === ADDRESS)).not.toEqual([])
    for (const { figure } of PAGES) expect(body.textContent).toContain(`“${figure.title}”`)
  })

  it.each([
    ['a4', '11906', '16838'],
    ['letter', '12240', '15840'],
  ] as const)('is laid out for %s, with numbered pages', async (paper, width, height) => {
    const parts = await partsOf(await wordDocument(briefingOf([pageOf('path')], { paper }), text))
    const [size] = elements(bodyOf(parts), 'pgSz')
    expect([size && attribute(size, 'w'), size && attribute(size, 'h')]).toEqual([width, height])
    const feet = parts.paths.filter((path) => /^word\/footer\d+\.xml$/.test(path))
    expect(feet.length).toBeGreaterThan(0)
    for (const path of feet) {
      const fields = elements(parts.xml(path), 'instrText').map(({ textContent }) => textContent)
      expect(fields).toEqual(['PAGE', 'NUMPAGES'])
    }
  })

  it('says which language it is in', () => {
    const [language] = elements(file.xml('word/styles.xml'), 'lang')
    expect(language && attribute(language, 'val')).toBe('en-GB')
  })

  it('runs from right to left where the language does', async () => {
    const parts = await partsOf(
      await wordDocument(briefingOf([pageOf('path')]), makeText('qps', qps)),
    )
    expect(loosePartsOf(parts)).toEqual([])
    const written = bodyOf(parts)
    const own = elements(written, 'p').filter((one) => !isContents(one))
    expect(own.filter((one) => !isOn(one, 'bidi'))).toEqual([])
    const runs = own.flatMap((one) => elements(one, 'r')).filter((run) => !isField(run))
    expect(runs.filter((run) => !isOn(run, 'rtl'))).toEqual([])
    expect(isOn(written, 'bidiVisual')).toBe(true)
  })

  it('survives words that mean something in XML, that no file can hold, and that never end', async () => {
    const hostile = '<w:p>&amp; " \u0000\u0007\ud800 =1+1'
    const page = hostilePage(hostile)
    const parts = await partsOf(await wordDocument(briefingOf([page], { title: hostile }), text))
    expect(loosePartsOf(parts)).toEqual([])
    for (const path of parts.paths.filter((one) => /\.(?:xml|rels)$/.test(one))) {
      expect(() => parts.xml(path)).not.toThrow()
    }
    expect(styled(bodyOf(parts), 'Title')).toEqual(['<w:p>&amp; "  =1+1'])
    expect(linksOf(parts).filter((url) => !/^https?:/.test(url))).toEqual([])
  })

  it('is a document without figures too', async () => {
    const parts = await partsOf(await wordDocument(briefingOf([], { introduction: '' }), text))
    expect(loosePartsOf(parts)).toEqual([])
    expect(styled(bodyOf(parts), 'Heading1')).toEqual(['Annex'])
  })

  it('tells how far it is, and stops where the reader no longer wants it', async () => {
    const told: number[][] = []
    await wordDocument(briefingOf([pageOf('record')]), text, undefined, (done, of) =>
      told.push([done, of]),
    )
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ])

    const controller = new AbortController()
    const stopped = wordDocument(briefingOf(PAGES), text, controller.signal, (done) => {
      if (done === 2) controller.abort('enough')
    })
    await expect(stopped).rejects.toBe('enough')
  })
})

function isContents(paragraph: Element): boolean {
  return styleOf(paragraph)?.startsWith('TOC') ?? elements(paragraph, 'fldChar').length > 0
}

function linksOf(parts: Parts): string[] {
  return elements(parts.xml('word/_rels/document.xml.rels'), 'Relationship')
    .filter((one) => one.getAttribute('TargetMode') === 'External')
    .map((one) => one.getAttribute('Target') ?? '')
}

/** True for a run without words of ours: a number that Word fills in, a picture, a mark of a note. */
function isField(run: Element): boolean {
  return elements(run, 'rPr').length === 0 || elements(run, 't').length === 0
}
