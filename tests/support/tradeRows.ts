import { en } from '#i18n/en.ts'
import { makeText } from '#i18n/text.ts'
import type { PackageContext } from '#imports/packages/packageOf.ts'
import type { PlacedRow } from '#imports/packages/slice.ts'
import type { Party, TradeRow } from '#imports/rows/tradeRow.ts'

/** The context of an import on one day, in English. */
export const context: PackageContext = {
  day: '2026-11-30',
  taken: [],
  text: makeText('en', en),
}

/** An economy with a name of its own. */
export function economy(code: string): Party {
  const names: Readonly<Record<string, string>> = { ABC: 'Alphia', XYZ: 'Xylonia' }
  return { kind: 'economy', code, name: names[code] ?? code }
}

/** What a test says of a row; everything else is an annual total that Alphia reports as its export. */
export type RowParts = Partial<TradeRow> &
  Readonly<{ from?: string; hs?: string; publisher?: string; file?: string; value?: number | null }>

/** A row of a file; `from` is who reported, `hs` the code of its goods. */
export function placed(parts: RowParts): PlacedRow {
  const { from = 'ABC', hs, publisher = 'UN Comtrade', file = 'trade.csv', ...rest } = parts
  return {
    table: {
      file,
      sheet: null,
      format: 'comtradePlus',
      publisher,
      unit: { factor: 1, isSure: true },
    },
    row: {
      line: 2,
      reporter: economy(from),
      partner: economy(from === 'ABC' ? 'XYZ' : 'ABC'),
      flow: 'export',
      year: 2020,
      month: null,
      quarter: null,
      calendar: 'gregorian',
      product: hs === undefined ? { scheme: 'all' } : { scheme: 'HS', code: hs, name: null },
      value: 100e6,
      valuation: null,
      status: 'reported',
      breakdown: null,
      isMirrored: false,
      ...rest,
    },
  }
}

/** Exports and imports that one side reports for some years; imports are half of exports. */
export function bothFlows(years: readonly number[], parts: RowParts = {}): readonly PlacedRow[] {
  return years.flatMap((year, index) => {
    const value = (100 + 10 * index) * 1e6
    return [
      placed({ ...parts, year, flow: 'export', value }),
      placed({ ...parts, year, flow: 'import', value: value / 2 }),
    ]
  })
}
