import { afterEach, describe, expect, it, vi } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { cacheShippedSimulations } from '#analysis/simulation/shippedSimulations.ts'
import { cachedSimulation } from '#analysis/simulation/simulationResult.ts'
import { CATALOGUE } from '#figures/catalogue.ts'
import { readLink } from '#state/link/link.ts'
import { interactivePage } from '#files/html/interactivePage.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { StandaloneError } from '#files/html/standaloneScript.ts'
import { standaloneData } from '#files/html/standaloneData.ts'
import { readyBriefing } from '../../support/briefings.ts'
import { knownOf, real, reference, text } from '../../support/packages.ts'

const STANDALONE = {
  script: 'run()',
  style: 'p{color:red}',
  policy: "default-src 'none'",
  licences: 'react (MIT) </template> & others',
}
const HOSTILE = `</title></script><script>alert(1)</script><img src=x onerror=alert(2)>"'&`

afterEach(() => vi.unstubAllGlobals())

async function written(changes: Partial<PrintableBriefing> = {}, signal?: AbortSignal) {
  const answer = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(STANDALONE)))
  vi.stubGlobal('fetch', answer)
  const briefing = await readyBriefing(changes)
  const told: string[] = []
  const parts = { pairs: [real], controls: true, reference: null }
  const file = await interactivePage(briefing, parts, text, signal, (done, of) =>
    told.push(`${done}/${of}`),
  )
  return { html: await file.text(), told, briefing, asked: answer.mock.calls.length }
}

function dataIn(html: string) {
  const [, json = ''] =
    /<script type="application\/json" id="corridor-data">(.*?)<\/script>/s.exec(html) ?? []
  return standaloneData.parse(JSON.parse(json))
}

describe('a briefing as one HTML file', () => {
  it('says everything without its script: words, pictures, tables, sources', async () => {
    const { html, briefing } = await written()
    const said = [
      '<h1 dir="auto">Ten billion, and how to get there</h1>',
      '<strong>known</strong>',
      ...briefing.pages.flatMap(({ figure, picture }) => [
        `<h2 class="visuallyHidden">${figure.sentence.replaceAll("'", '&#x27;')}</h2>`,
        `<caption>${figure.table.caption.replaceAll("'", '&#x27;')}</caption>`,
        picture.svg,
      ]),
      '<h3>Who sells to whom?</h3><ul><li>Growth 9% a year</li></ul>',
      'https://creativecommons.org/licenses/by/4.0/',
    ]
    expect(said.filter((part) => !html.includes(part))).toEqual([])
  })

  it('holds code, styles and the policy for them, and what the figures are made from', async () => {
    const { html, briefing, asked, told } = await written()
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="${STANDALONE.policy}" />`,
    )
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
    expect(html).toContain(`<style>${STANDALONE.style}</style>`)
    expect(html).toContain(`<script>${STANDALONE.script}</script>`)
    expect(html).toContain('react (MIT) &lt;/template&gt; &amp; others</pre></template>')
    expect(dataIn(html)).toEqual({
      lang: 'en',
      site: 'https://corridor.example/trade/',
      reference: null,
      controls: true,
      pairs: [real],
      figures: briefing.pages.map(({ figure, attribution }) => ({
        figure: figure.id,
        link: attribution.link,
        pair: 0,
        // Nothing can be drawn without what is known of other pairs.
        simulations: figure.id === 'path' ? [null] : [],
      })),
    })
    expect(asked).toBe(1)
    expect(told).toEqual(Array.from({ length: 10 }, (_, done) => `${done}/9`))
  })

  it('shows the numbers that its words were written from, until something is moved', async () => {
    const { pages, ...briefing } = await readyBriefing()
    const [, page] = pages
    if (!page) throw new Error('no page')
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(STANDALONE)))
    const parts = { pairs: [real], controls: true, reference }
    const file = await interactivePage({ ...briefing, pages: [page] }, parts, text)
    const [shipped] = dataIn(await file.text()).figures
    const link = shipped?.link ?? ''
    // As read by another browser, which has computed nothing yet.
    const known = knownOf(structuredClone(real))
    const chosen = choose(known.pair, readLink(link).selection, known.levers)
    expect(cachedSimulation(known, chosen)).toBeNull()
    const needs = CATALOGUE.path.needs
    cacheShippedSimulations({ needs, known, link }, shipped?.simulations ?? [])
    expect(cachedSimulation(known, chosen)?.chances).toHaveLength(
      chosen.outcome.projection.total.length,
    )
    expect(cachedSimulation(known, chosen)).toEqual(shipped?.simulations[0])
  })

  it.each([
    ['levers=fta:1@2027', reference],
    ['growth=9', null],
  ])(
    'takes what is known of levers along only where a figure moves one: %s',
    async (link, held) => {
      vi.stubGlobal('fetch', () => Promise.resolve(Response.json(STANDALONE)))
      const { pages, ...briefing } = await readyBriefing()
      const [page] = pages.map((one) => ({ ...one, attribution: { ...one.attribution, link } }))
      const parts = { pairs: [real], controls: true, reference }
      const file = await interactivePage({ ...briefing, pages: page ? [page] : [] }, parts, text)
      expect(dataIn(await file.text()).reference).toEqual(held)
    },
  )

  it('has no style or handler in an element, which the policy would forbid', async () => {
    const { html } = await written()
    expect(html).not.toMatch(/<[^>]* (?:style|on\w+)=/)
  })

  it('lets no words of a reader become code', async () => {
    const { html } = await written({ title: HOSTILE, introduction: HOSTILE })
    const name = `name=${encodeURIComponent('</script>')}`
    const { pages } = await readyBriefing()
    const noted = pages.map((page) => ({
      ...page,
      paragraph: HOSTILE,
      note: HOSTILE,
      attribution: { ...page.attribution, link: `${page.attribution.link}&${name}</script>` },
    }))
    const { html: other } = await written({ pages: noted })
    for (const page of [html, other]) {
      expect(page.match(/<script/g)).toHaveLength(3)
      expect(page.match(/<\/script>/g)).toHaveLength(3)
      expect(page).not.toContain('<img')
    }
    expect(dataIn(other).figures[0]?.link).toContain('</script>')
  })

  it('follows the device of its reader, but where it is meant to be dark', async () => {
    expect((await written()).html).toContain('<html lang="en" dir="ltr">')
    const dark = await written({ theme: 'dark' })
    expect(dark.html).toContain('<html lang="en" dir="ltr" data-theme="dark">')
  })

  it('says why it cannot be made when its code does not come', async () => {
    const briefing = await readyBriefing()
    const parts = { pairs: [real], controls: false, reference: null }
    for (const answer of [
      () => Promise.reject(new TypeError('no network')),
      () => Promise.resolve(new Response('<!doctype html>')),
      () => Promise.resolve(Response.json({ script: 1 })),
    ]) {
      vi.stubGlobal('fetch', answer)
      await expect(interactivePage(briefing, parts, text)).rejects.toThrow(StandaloneError)
    }
  })

  it('stops when it is no longer wanted', async () => {
    await expect(written({}, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})
