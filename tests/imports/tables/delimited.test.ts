import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { recordsOf } from '#imports/tables/delimited.ts'
import { delimiterOf } from '#imports/tables/delimiter.ts'

/** The records of a text that arrives in pieces of some length. */
async function recordsIn(text: string, length = text.length): Promise<readonly string[][]> {
  async function* pieces() {
    for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length)
  }
  const all: string[][] = []
  for await (const batch of recordsOf(pieces())) all.push(...batch.map((record) => [...record]))
  return all
}

describe('delimiterOf', () => {
  it.each([
    ['comma', 'a,b\n1,"2;3;4"\n', ','],
    ['semicolon beside decimal commas', 'year;a;b\n2020;1,5;2,5\n2021;1,5;2,5\n', ';'],
    ['tab beside names with commas', 'a\tb\nCongo, Dem. Rep.\t1\n', '\t'],
    ['bar', 'a|b|c\n1|2|3\n', '|'],
    ['what follows STRUCTURE', 'STRUCTURE[|];A,B,C,D;E\n', ';'],
    ['what a spreadsheet declares', 'sep=;\na,b;c\n', ';'],
    ['a single column', 'year\n2020\n', ','],
  ])('finds %s', (_, text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter)
  })
})

describe('recordsOf', () => {
  it('reads all line ends, quotes and empty lines; a record’s index is its line less one', async () => {
    expect(await recordsIn('a,b\r\n"x ""y""",2\n\n"two\nlines",3\r4,5')).toEqual([
      ['a', 'b'],
      ['x "y"', '2'],
      [''],
      ['two\nlines', '3'],
      [''],
      ['4', '5'],
    ])
  })

  it('gives back every table that is written as CSV, however it arrives', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', '"', 'a,b', 'x;y', '0401', '−1', '\n', 'é', ' '),
      fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\r', '')),
    )
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      )
    const header = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8']
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 50 }),
        async (rows, newline, length) => {
          const text = Papa.unparse([header, ...rows], { newline, quotes: true })
          const found = await recordsIn(text, length)
          expect(found.filter((record) => record.length > 1)).toEqual([header, ...rows])
        },
      ),
    )
  })

  it('takes a quote that nothing closes for a character of its line', async () => {
    expect(await recordsIn('a,b\n"x,1\n2,3\n4,5\n')).toEqual([
      ['a', 'b'],
      ['"x', '1'],
      ['2', '3'],
      ['4', '5'],
    ])
    const lines = Array.from({ length: 40_000 }, (_, index) => `${index},row`)
    const found = await recordsIn(`a,b\n"x,1\n${lines.join('\n')}\n`, 1 << 16)
    expect(found).toHaveLength(40_002)
    expect(found.at(-1)).toEqual(['39999', 'row'])
  })

  it('reads a text of nothing but open quotes in due time', async () => {
    expect(await recordsIn('"a\n'.repeat(60_000), 1 << 16)).toHaveLength(60_000)
  })
})
