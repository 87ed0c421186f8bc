import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { FIGURES } from '#figures/figures.ts'
import { embedCode, type EmbedSettings } from '#files/embed/embedCode.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { readEmbed } from '#state/link/embedOptions.ts'
import { readLink } from '#state/link/link.ts'
import { knownOf, real, text } from '../../support/packages.ts'

const SITE = 'https://corridor.example/trade/'
const { pair } = real

const plain: EmbedSettings = {
  theme: null,
  lang: null,
  isPinned: false,
  hasControls: false,
  hasTitle: true,
  height: null,
  bus: '',
}

function codeFor(link: string, settings: Partial<EmbedSettings> = {}) {
  const known = knownOf(real)
  const { selection } = readLink(link)
  const figure = FIGURES.path(known, choose(pair, selection), text)
  const embedded = { known, figure, selection, site: SITE }
  return { figure, ...embedCode(embedded, { ...plain, ...settings }, text) }
}

describe('the code for an embed', () => {
  it('asks for nothing where nothing was changed, so that the page shows it before any script', () => {
    const { address, code, figure } = codeFor('')
    expect(address).toBe(`${SITE}embed/path/`)
    expect(code).toContain(
      `<iframe src="${SITE}embed/path/" title="Where does this lead? Iran–Pakistan trade"`,
    )
    expect(code).toContain('width="100%" height="755" style="width:100%;border:0" loading="lazy"')
    expect(code).toContain(`<script src="${SITE}embed.js" async></script>`)
    expect(code).toContain(`src="${SITE}previews/iran-pakistan/path.png" alt="${figure.sentence}"`)
  })

  it('does not pass off the picture of the default view as another view', () => {
    const { code, figure } = codeFor('growth=20')
    expect(code).toContain(`<a href="${SITE}?growth=20">`)
    expect(code).toContain(`alt="The view without changes: ${codeFor('').figure.sentence}"`)
    expect(code).not.toContain(`alt="${figure.sentence}"`)
  })

  it('leaves a live embed free to follow new figures, and pins a pinned one for good', () => {
    const link = `growth=20&vintage=${pair.vintage}&theme=dark&lang=en&tables=1`
    expect(codeFor(link).address).toBe(`${SITE}embed/path/?growth=20`)
    expect(codeFor(link, { isPinned: true }).address).toBe(
      `${SITE}embed/path/?pair=iran-pakistan&growth=20&vintage=${pair.vintage}&model=${MODEL_VERSION}`,
    )
  })

  it('says what was chosen in the words that an embed reads', () => {
    const { address } = codeFor('growth=20', {
      theme: 'light',
      hasControls: true,
      hasTitle: false,
      bus: 'article-1',
    })
    const { options, link } = readEmbed(new URL(address).search)
    expect(options).toEqual({ controls: true, title: false, bus: 'article-1' })
    expect(link).toBe('growth=20&theme=light')
  })

  it('needs no script where the height is fixed', () => {
    const { code } = codeFor('', { height: 480 })
    expect(code).toContain('height="480"')
    expect(code).not.toContain('<script')
  })

  it('is no more than attributes, whatever the scenario is called', () => {
    const { code } = codeFor(`name=${encodeURIComponent('"><script>alert(1)</script>')}`, {
      height: 480,
    })
    expect(code).not.toContain('<script')
    expect(code).not.toContain('alert(1)<')
  })
})
