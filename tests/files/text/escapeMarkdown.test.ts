import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, markdownLink, safeMarkdown } from '#files/text/escapeMarkdown.ts'

/** What some content system takes for HTML, a template, an image, code, or a reference. */
const DANGEROUS = /[<>{}]|(?<!\\)(?:\\\\)*[`|[\]](?!\()/

/** What a careless or hostile reader may type. */
const MARKS = [
  '<script>alert(1)</script>',
  '{{ 7*7 }}',
  '{% raw %}',
  '![x](javascript:alert(1))',
  '[a](javascript:alert(1))',
  '&lt;',
  '<!--',
  '[^1]',
  '1. ',
  '***',
  '~~~',
  '---',
  '\n\n',
  '- ',
  '# ',
  '> ',
  '| ',
  '`',
  '\\',
  '\n',
  '=',
]

const marked = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''))

describe('text in Markdown', () => {
  it('never becomes HTML, code, a template or an image', () => {
    fc.assert(
      fc.property(marked, (words) => {
        expect(escapeMarkdown(words)).not.toMatch(DANGEROUS)
        expect(escapeMarkdown(words)).not.toContain('\n')
      }),
    )
  })

  it('never begins a list, a heading, a quotation or a rule', () => {
    fc.assert(
      fc.property(marked, (words) => {
        expect(escapeMarkdown(words)).not.toMatch(/^(?:[-+*]\s|\d+[.)](?:\s|$)|#|>|[-=_*]{2}|\s)/)
      }),
    )
  })

  it.each([
    ['From $3.13 bn, growing 13.5 % a year', 'From $3.13 bn, growing 13.5 % a year'],
    ['2 * 3 _ 4', '2 \\* 3 \\_ 4'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['-5 degrees', '-5 degrees'],
    ['a | b', 'a \\| b'],
    ['AT&T <b>', 'AT&amp;T &lt;b&gt;'],
  ])('is still what was written: %s', (words, expected) => {
    expect(escapeMarkdown(words)).toBe(expected)
  })
})

describe('the words of a reader', () => {
  it('have the direction that they are written in, block by block', () => {
    expect(safeMarkdown('Ours.\n\nسلام 2029.\n\n- یک\n- two')).toBe(
      'Ours.\n\n<div dir="rtl">\n\nسلام 2029.\n\n</div>\n\n<div dir="rtl">\n\n- یک\n- two\n\n</div>',
    )
  })

  it('keep the marks of the subset', () => {
    expect(safeMarkdown('Plain, **bold**, *italic* and [a link](https://example.org/x)')).toBe(
      'Plain, **bold**, *italic* and [a link](https://example.org/x)',
    )
    expect(safeMarkdown('Before\n- one\n- **two** of `them`')).toBe(
      'Before\n\n- one\n- **two** of \\`them\\`',
    )
  })

  it('bring no markup of their own, and no links but to web and mail', () => {
    fc.assert(
      fc.property(marked, (words) => {
        const safe = safeMarkdown(words).replaceAll(/<div dir="rtl">\n\n|\n\n<\/div>/g, '')
        expect(safe).not.toMatch(/[<>{}]/)
        const addresses = [...safe.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, url]) => url)
        for (const url of addresses) expect(url).toMatch(/^(?:https?:\/\/|mailto:)/i)
      }),
    )
  })

  it('cannot leave the brackets of a link', () => {
    expect(markdownLink('a](x) <b>', 'https://example.org/(a)?q="<b> c')).toBe(
      '[a\\](x) &lt;b&gt;](https://example.org/%28a%29?q=%22%3Cb%3E%20c)',
    )
  })
})
