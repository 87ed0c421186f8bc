import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseDocumentation,
  parseMarkdown,
  plainText,
  type Block,
} from '#files/text/parseMarkdown.ts'
import { printableText } from '#files/text/printableText.ts'

describe('the Markdown subset', () => {
  it('knows bold, italic and links', () => {
    expect(marked('a **b** *c* [d](https://e.example/f)')).toEqual([
      'a ',
      'b:bold',
      ' ',
      'c:italic',
      ' ',
      'd:https://e.example/f',
    ])
  })

  it('knows them inside each other', () => {
    expect(marked('**a *b* [c](mailto:d@e.example)**')).toEqual([
      'a :bold',
      'b:bold:italic',
      ' :bold',
      'c:bold:mailto:d@e.example',
    ])
    expect(marked('[a **b**](https://c.example)')).toEqual([
      'a :https://c.example',
      'b:bold:https://c.example',
    ])
  })

  it('keeps the rows of a table, from a spreadsheet or in Markdown, as entries of a list', () => {
    expect(outline('Trade:\nYear\tTotal\n2024\t**3.13**\n\none\ttab')).toEqual([
      'Trade:',
      ['Year · Total', '2024 · 3.13'],
      'one\ttab',
    ])
    expect(outline('| Year | Total |\n|:---|---:|\n| 2024 | 3.13 |\nand on')).toEqual([
      ['Year · Total', '2024 · 3.13'],
      'and on',
    ])
    expect(outline('a | b\nc | d')).toEqual(['a | b c | d'])
  })

  it('parts paragraphs at empty lines, joins lines, and begins a list at its first bullet', () => {
    expect(outline('one\ntwo\n\nthree\n- four\n  five\n- six\nseven')).toEqual([
      'one two',
      'three',
      ['four five', 'six'],
      'seven',
    ])
  })

  it('keeps brackets in an address', () => {
    expect(marked('[a](https://b.example/c_(d))')).toEqual(['a:https://b.example/c_(d)'])
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    'https://',
    '/a',
  ])('leads nowhere with %s', (url) => {
    expect(marked(`[a](${url})`)).toEqual([`[a](${url})`])
  })

  it.each(['a*b*', '2 * 3 * 4', '**', '** a **', '****', '[a]', '[a](b c)', '*a', '\\*a\\*'])(
    'leaves %s readable',
    (typed) => {
      expect(plainText(parseMarkdown(typed)).replaceAll('*', '')).toBe(typed.replaceAll('*', ''))
    },
  )

  it('shows HTML as it was typed', () => {
    const typed = '<script>alert(1)</script> <b>a</b> &amp;'
    expect(marked(typed)).toEqual([typed])
  })

  it('drops what no file can hold, and takes any line end', () => {
    expect(outline('a\u0000b\u0007\r\n\r\nc\ufffe\ud800d')).toEqual(['ab', 'cd'])
    expect(printableText('a\tb\rc😀')).toBe('a\tb\nc😀')
  })

  it('takes very long words', () => {
    const length = 200_000
    for (const piece of ['*', '[', '(', '**a', '[a](', '- ', '\n', ' ', '_']) {
      const typed = piece.repeat(length / piece.length)
      expect(plainText(parseMarkdown(typed)).length).toBeLessThanOrEqual(2 * length)
    }
  })

  it('takes a list and a paragraph in turn, line by line, without end', () => {
    const blocks = parseMarkdown('- a\nb\n'.repeat(5000))
    expect(blocks).toHaveLength(10_000)
    expect(plainText(blocks)).toBe('• a\nb\n'.repeat(5000).trimEnd())
  })

  it('never fails, and never leads anywhere but to web and mail', () => {
    fc.assert(
      fc.property(anything(), (typed) => {
        for (const { url, text } of parseMarkdown(typed).flatMap(runsOf)) {
          expect(url ?? 'https://').toMatch(/^(?:https?:\/\/|mailto:)/i)
          expect(text).toBe(printableText(text))
          expect(text).not.toBe('')
        }
      }),
    )
  })

  it('changes no words that have no marks', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}(?: [a-z]{1,8}){0,5}$/)
    fc.assert(
      fc.property(words, (typed) => {
        expect(parseMarkdown(typed)).toEqual([
          {
            kind: 'paragraph',
            runs: [{ text: typed, isBold: false, isItalic: false, isCode: false, url: null }],
          },
        ])
      }),
    )
  })
})

describe('documentation', () => {
  it('has headings, code and addresses besides, which a reader cannot type', () => {
    const source =
      '## A `b`\n\n- c\n\n### D\n\n```\ne *f*\n\n## g\n```\n\n<https://h.example>, `**`'
    expect(parseDocumentation(source)).toMatchObject([
      { kind: 'heading', level: 2, runs: [{ text: 'A ' }, { text: 'b', isCode: true }] },
      { kind: 'list', entries: [[{ text: 'c' }]] },
      { kind: 'heading', level: 3, runs: [{ text: 'D' }] },
      { kind: 'code', text: 'e *f*\n\n## g' },
      {
        kind: 'paragraph',
        runs: [
          { text: 'https://h.example', url: 'https://h.example' },
          { text: ', ', url: null },
          { text: '**', isCode: true, isBold: false },
        ],
      },
    ])
    expect(marked(source.split('```')[0] ?? '')).toEqual(['## A `b`', 'c', '### D'])
  })
})

/** Typed at random, but rich in what has a meaning. */
function anything() {
  const pieces = fc.constantFrom(
    '*',
    '**',
    '[',
    '](',
    ')',
    '- ',
    '\n',
    '\n\n',
    'https://a.example',
    'javascript:',
    ' ',
    'a',
  )
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((parts) => parts.join('')),
  )
}

/** The runs of the first paragraph, each with its looks. */
function marked(typed: string): string[] {
  return parseMarkdown(typed)
    .flatMap(runsOf)
    .map(({ text, isBold, isItalic, url }) =>
      [
        text,
        ...(isBold ? ['bold'] : []),
        ...(isItalic ? ['italic'] : []),
        ...(url === null ? [] : [url]),
      ].join(':'),
    )
}

function runsOf(block: Block) {
  return block.kind === 'list' ? block.entries.flat() : block.runs
}

function outline(typed: string): (string | string[])[] {
  return parseMarkdown(typed).map((block) =>
    block.kind === 'list'
      ? block.entries.map((entry) => entry.map(({ text }) => text).join(''))
      : block.runs.map(({ text }) => text).join(''),
  )
}
