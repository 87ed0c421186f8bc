import { describe, expect, it, test } from 'vitest'
import { bibtex } from '#files/cite/bibtex.ts'
import { citedReference } from '#files/cite/citedWork.ts'
import { publishedTitle, publisherNames } from '#files/cite/remarks.ts'
import { ris } from '#files/cite/ris.ts'
import { CATALOGUE, FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { fileView, referenced } from '#files/briefing/fileView.ts'
import { knownOf, real, text } from '../../support/packages.ts'
import { readWorks } from '../../support/references.ts'

function referencesFor(figure: FigureId, link: string) {
  const facts = { known: knownOf(real), library: real.library }
  const edition = { site: 'https://corridor.example/', made: '2026-11-25' }
  return referenced(fileView({ figure, link }, facts.known, edition, text), facts, text).references
}

const PANEL = 'evidence:cow_trade'

describe('the publications of a figure', () => {
  const drawn = FIGURE_IDS.filter(
    (id) => CATALOGUE[id].needs.simulation !== 'none' || id === 'recovery',
  )

  test.each(drawn)('name the panel behind %s', (id) => {
    const ids = referencesFor(id, 'growth=20&shock=2027:-15:2').map((one) => one.id)
    expect(ids).toContain(PANEL)
  })

  it('name no panel where the spread is that of the pair itself, nor where nothing is drawn', () => {
    expect(referencesFor('path', 'class=own').map(({ id }) => id)).not.toContain(PANEL)
    expect(referencesFor('flows', '').map(({ id }) => id)).not.toContain(PANEL)
  })

  const moved = FIGURE_IDS.filter((id) => CATALOGUE[id].isMovedByScenario && id !== 'recovery')

  test.each(moved)('name the studies behind the levers of %s', (id) => {
    const ids = referencesFor(id, 'levers=border:5@2026').map((one) => one.id)
    expect(ids).toContain('evidence:dfp2010')
  })

  it('name those of every compared scenario', () => {
    const link = 'compare=here~levers%3Dvisa%3A1%402026'
    expect(referencesFor('compare', link).map(({ id }) => id)).toContain('evidence:visa_n')
  })
})

const studies = referencesFor(
  'compare',
  'levers=fta:1@2026~visa:1@2026~border:5@2026~infrastructure:9@2026',
)
const works = [...real.library.bibliography, ...studies].map((one) =>
  citedReference(one, '2026-11-25', text),
)

describe('what reference managers read', () => {
  const fromRis = readWorks(ris(works), '@ris/file')
  const fromBibtex = readWorks(bibtex(works), '@bibtex/text')

  const namesOf = (key: string) =>
    (fromBibtex.get(key)?.authors ?? []).filter((name) => name !== 'others')

  it('is every work, by its key', () => {
    const keys = new Set(works.map(({ key }) => key))
    expect(new Set(fromRis.keys())).toEqual(keys)
    expect(new Set(fromBibtex.keys())).toEqual(keys)
  })

  it.each([
    ['RIS', fromRis],
    ['BibTeX', fromBibtex],
  ])('has people one by one, with journal and DOI in %s', (_, read) => {
    expect(read.get('evidence-rta-byz2019')).toMatchObject({
      type: 'article-journal',
      authors: ['Baier, S. L.', 'Yotov, Y. V.', 'Zylkin, T.'],
      journal: 'Journal of International Economics',
      publisher: undefined,
      doi: '10.1016/j.jinteco.2018.11.002',
    })
  })

  it('has as many authors of each work in both, and none with a remark', () => {
    // citation-js reads no authors of newspapers from RIS.
    const compared = works.filter(({ key }) => fromRis.get(key)?.type !== 'article-newspaper')
    expect(compared.map(({ key }) => fromRis.get(key)?.authors.length)).toEqual(
      compared.map(({ key }) => namesOf(key).length),
    )
    const remark = /[()[\]]|\bvia\b|\bciting\b|\bsources$|unnamed/
    expect(works.flatMap(({ key }) => namesOf(key)).filter((name) => remark.test(name))).toEqual([])
  })

  it('has the same titles in both, without remarks', () => {
    const titles = works.map(({ key }) => fromRis.get(key)?.title ?? '')
    expect(works.map(({ key }) => fromBibtex.get(key)?.title)).toEqual(titles)
    expect(
      titles.filter((title) => /^$|[[\]]|from the address|at commit|as replicated/.test(title)),
    ).toEqual([])
  })

  it('names an author without a given name, and others without any', () => {
    const [work] = works
    if (!work) throw new Error('no work')
    const authors = [
      { family: 'De Soyres', given: null },
      { family: 'others', given: null },
    ]
    expect(bibtex([{ ...work, authors }])).toContain('author = {{De Soyres} and others},')
    expect(ris([{ ...work, authors }]).match(/^AU .*$/gm)).toEqual(['AU  - De Soyres'])
    expect(ris([{ ...work, authors: [] }])).not.toMatch(/^(?:AU|PB) /m)
  })
})

describe('a remark', () => {
  test.each([
    ['Dawn (State Bank data)', ['Dawn'], ['State Bank data']],
    ['Arab News PK / Reuters', ['Arab News PK', 'Reuters'], []],
    ['IRNA via Seasark', ['IRNA'], ['via Seasark']],
    ['Bahoo TV (ur), government sources', ['Bahoo TV'], ['ur', 'government sources']],
    [
      'FreshPlaza (fr), citing Eghtesad Online / IRICA',
      ['FreshPlaza'],
      ['fr', 'citing Eghtesad Online / IRICA'],
    ],
    ['Ministry of Commerce, Pakistan', ['Ministry of Commerce, Pakistan'], []],
    ['Publisher unnamed', [], []],
  ])('is taken off the publisher %s', (publisher, names, remarks) => {
    expect(publisherNames(publisher)).toEqual({ names, remarks })
  })

  test.each([
    ['[6th Pak-Iran JTC]', false, '6th Pak-Iran JTC', [], true],
    [
      'Iran-Pakistan set … [from the address]',
      false,
      'Iran-Pakistan set …',
      ['from the address'],
      false,
    ],
    [
      'data/x.rda at commit 3db2 (values rounded)',
      true,
      'data/x.rda',
      ['values rounded', 'at commit 3db2'],
      false,
    ],
    ['Trade Agreement (PTA)', false, 'Trade Agreement (PTA)', [], false],
  ])('is taken off the title %s', (title, isFile, words, remarks, isOwn) => {
    expect(publishedTitle(title, isFile)).toEqual({ words, remarks, isOwn })
  })
})
