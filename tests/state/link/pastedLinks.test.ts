import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { writeLink } from '#state/link/link.ts'
import { readPasted } from '#state/link/pastedLinks.ts'
import { snippet } from '#files/embed/snippet.ts'
import { selections } from '../selections.ts'

const SITE = 'https://a.example/corridor/'
const VIEW = { growth: 20, target: { value: 12, year: 2034 } }
const LINK = `${SITE}?growth=20&target=12@2034`
const ENCODED = encodeURIComponent(LINK)

describe('pasted links', () => {
  test.each([
    ['https://example.org/corridor/?growth=7', { growth: 7 }],
    ['http://localhost:4173/compare/?growth=7&compare=desk#top', { growth: 7, compare: ['desk'] }],
    ['https://a.example/embed/path/?growth=7&controls=1&bus=a', { growth: 7 }],
    ['?growth=7', { growth: 7 }],
    ['growth=7&theme=dark', { growth: 7, theme: 'dark' }],
    ['https://example.org/', {}],
    ['https://example.org/?utm_source=mail&fbclid=a', {}],
  ])('are read from %s', (text, selection) => {
    expect(readPasted(`  ${text}\n`)).toEqual([{ ok: true, found: text, selection, problems: [] }])
  })

  test.each([
    ['hello', 'noLink'],
    ['javascript:alert(1)', 'noLink'],
    ['https://example.org/?q=trade', 'noParts'],
    ['growth=fast', 'noParts'],
  ])('that are none are named: %s', (text, code) => {
    expect(readPasted(text)).toMatchObject([{ ok: false, code }])
  })

  it('may be several, of which bad ones spoil no other', () => {
    const read = readPasted(
      '?growth=7\n https://b.example/?q=1\nhttps://a.example/?growth=8&gclid=a',
    )
    expect(read.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(read[2]).toMatchObject({ problems: [] })
    const many = Array.from({ length: 99 }, (_, growth) => `growth=${growth}`).join(' ')
    expect(readPasted(many)).toHaveLength(7)
    expect(readPasted(many).at(-1)).toMatchObject({ code: 'tooMany' })
    expect(readPasted(`growth=7&name=${'x'.repeat(9000)}`)).toMatchObject([{ code: 'tooLong' }])
  })

  it('never throw, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        expect(readPasted(text).length).toBeLessThanOrEqual(7)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a link that was sent around', () => {
  test.each([
    ['escaped for HTML', LINK.replace('&', '&amp;')],
    ['escaped twice', LINK.replace('&', '&amp;amp;')],
    ['escaped by number', LINK.replace('&', '&#38;')],
    ['with its signs encoded', LINK.replace('@', '%40')],
    ['encoded as a whole', `${SITE}?${encodeURIComponent('growth=20&target=12@2034')}`],
    ['in brackets', `(see ${LINK})`],
    ['at the end of a sentence', `As in ${LINK}.`],
    ['in angle brackets', `<${LINK}>`],
    ['in quotes', `Look at “${LINK}”, "${LINK}" or '${LINK}'`],
    ['with what the page adds', `Look: ${LINK}&utm_source=x&fbclid=IwAR0&ref=home`],
    ['emphasised', `**${LINK}** and _${LINK}_`],
    ['in Markdown', `Look at [our case](${LINK}), and ![a chart](https://b.example/a.png)`],
    ['in Markdown with itself as label', `[${LINK}](${LINK})`],
    ['in HTML', `<p><a target="_blank" href="${LINK.replace('&', '&amp;')}">case</a></p>`],
    ['as a mail wrote it', `<a href=3D"${SITE}?growth=3D20=\n&amp;target=3D12@2034">case</a>`],
    ['broken before a part', LINK.replace('&', '\n&')],
    ['broken behind a part', LINK.replace('&', '&\r\n')],
    ['broken within a name', LINK.replace('target', 'tar\nget')],
    ['broken within a number', LINK.replace('2034', '20\n34')],
    ['broken in front of its query', LINK.replace('?', '\n?')],
    ['broken and quoted', `> Hello,\n> ${LINK.replace('&', '&\n> ')}\n> Regards`],
    ['with spaces of no width', LINK.replace('&', '\u200b&')],
    [
      'checked by Outlook',
      `https://eur01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05%7C02%7C&reserved=0`,
    ],
    ['counted by Google', `https://www.google.com/url?q=${ENCODED}&sa=D&source=gmail&ust=17`],
    ['counted by Google, half encoded', `https://www.google.com/url?q=${LINK}&sa=D&source=gmail`],
    ['counted by Facebook', `https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`],
    [
      'wrapped twice',
      `https://a.example/?url=${encodeURIComponent(`https://www.google.com/url?q=${ENCODED}&sa=D`)}`,
    ],
    ['as the value of another address', ENCODED],
    [
      'checked by an older Proofpoint',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_-3Fgrowth-3D20-26target-3D12-402034&d=A',
    ],
    ['broken by a mail that marks it', LINK.replace('2034', '20=\n34')],
    ['in JSON', JSON.stringify({ url: LINK })],
    ['checked by Proofpoint', `https://urldefense.com/v3/__${LINK}__;!!AbC!dEf$`],
  ])('is read: %s', (_, text) => {
    const [read, ...others] = readPasted(text)
    expect(others).toEqual([])
    expect(read).toMatchObject({ ok: true, problems: [], selection: VIEW })
  })

  it('is read from the code of an embed, with its picture, its page and its script', () => {
    const code = snippet({
      address: `${SITE}embed/path/?growth=20&target=12@2034&controls=1`,
      title: 'Where does this lead?',
      height: 660,
      script: `${SITE}embed.js`,
      picture: { address: `${SITE}previews/a/path.png`, alt: 'A path', page: LINK },
    })
    expect(readPasted(code)).toMatchObject([{ ok: true, problems: [], selection: VIEW }])
  })

  it('keeps a name with spaces, and none of the words after it', () => {
    const named = (text: string) => readPasted(text).map((link) => link.ok && link.selection.name)
    expect(named(`${SITE}?name=Slow border&growth=3`)).toEqual(['Slow border'])
    expect(named(`${SITE}?growth=3&name=Slow+border\nRegards`)).toEqual(['Slow border'])
  })

  it('is apart from the next one', () => {
    const growths = (text: string) =>
      readPasted(text).map((link) => link.ok && link.selection.growth)
    expect(growths(`${SITE}?growth=2\n${SITE}?growth=3`)).toEqual([2, 3])
    expect(growths(`${SITE}?growth=2\ngrowth=3`)).toEqual([2, 3])
    expect(growths(`${SITE}?growth=2\n2 more follow`)).toEqual([2])
  })

  it('is the same in a sentence, in Markdown and escaped for HTML, whatever it holds', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const link = `${SITE}?${writeLink(selection)}`
        const texts = [
          `See ${link}.`,
          `(${link})`,
          `[case](${link})`,
          link.replaceAll('&', '&amp;'),
        ]
        for (const text of texts) {
          expect(readPasted(text)).toMatchObject([{ ok: true, problems: [] }])
          expect(readPasted(text)[0]).toHaveProperty('selection', selection)
        }
      }),
    )
  })
})
