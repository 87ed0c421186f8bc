import { beforeAll, describe, expect, it } from 'vitest'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { slides } from '#files/slides/slides.ts'
import { isPlaceholder } from '../../support/deck.ts'
import {
  briefingOf,
  elements,
  loosePartsOf,
  pageOf,
  partsOf,
  type Parts,
} from '../../support/office.ts'
import { text } from '../../support/packages.ts'

const PAGES = FIGURE_IDS.map((id) => pageOf(id))

let deck: Parts

beforeAll(async () => {
  deck = await partsOf(await slides(briefingOf(PAGES), text))
})

describe('the parts of a presentation', () => {
  it('has no part without a type, no type without a part, no relationship without a target', () => {
    expect(loosePartsOf(deck)).toEqual([])
    expect(deck.paths[0]).toBe('[Content_Types].xml')
  })

  it('is sound XML throughout', () => {
    const written = deck.paths.filter((path) => /\.(?:xml|rels)$/.test(path))
    expect(written.length).toBeGreaterThan(50)
    for (const path of written) expect(() => deck.xml(path)).not.toThrow()
  })

  it('has nothing that PowerPoint would repair', () => {
    for (const path of deck.paths.filter((one) =>
      /^ppt\/(?:slide|notes)\w*\/\w+\.xml$/.test(one),
    )) {
      const part = deck.xml(path)
      const late = elements(part, 'pPr').filter(
        (one) => one.parentElement?.firstElementChild !== one,
      )
      expect(late, `${path}: the look of a paragraph comes first`).toEqual([])

      const wordless = elements(part, 'sp').filter(
        (shape) => elements(shape, 'txBody').length === 0 && !isPlaceholder(shape, 'sldImg'),
      )
      expect(wordless, `${path}: every shape holds words`).toEqual([])

      const ids = elements(part, 'cNvPr').map((one) => one.getAttribute('id'))
      expect(new Set(ids).size, `${path}: every shape has an id of its own`).toBe(ids.length)
    }
  })

  it('has a theme for each master, and lists the masters before the slides', () => {
    const themes = ['slideMasters/_rels/slideMaster1', 'notesMasters/_rels/notesMaster1'].map(
      (path) =>
        elements(deck.xml(`ppt/${path}.xml.rels`), 'Relationship')
          .map((one) => one.getAttribute('Target'))
          .find((target) => target?.includes('theme')),
    )
    expect(themes).toEqual(['../theme/theme1.xml', '../theme/theme2.xml'])
    const lists = [...deck.xml('ppt/presentation.xml').documentElement.children]
    expect(lists.map(({ localName }) => localName).slice(0, 3)).toEqual([
      'sldMasterIdLst',
      'notesMasterIdLst',
      'sldIdLst',
    ])
  })
})
