import { decimalSignIn } from '#imports/rows/amount.ts'
import { plainName } from '#imports/rows/columns.ts'
import { partyField } from '#imports/rows/partyColumns.ts'
import { periodField } from '#imports/rows/period.ts'
import { codeText, productReader } from '#imports/rows/productCodes.ts'
import { recordReader } from '#imports/rows/recordReader.ts'
import type { Recognise } from './reader.ts'

/** Products have six digits; programs that read them as numbers lost the zeros before them. */
const DIGITS = 6

/**
 * BACI of CEPII: year, exporter, importer, product, thousands of dollars, tonnes. It reconciles what
 * both sides report to one value, so the exporter stands for the reporter and the value is estimated.
 */
export const baci: Recognise = ({ records }) => {
  const [header = []] = records
  const names = header.map(plainName)
  const [year = -1, exporter = -1, importer = -1, code = -1, value = -1] = [
    't',
    'i',
    'j',
    'k',
    'v',
  ].map((name) => names.indexOf(name))
  if ([year, exporter, importer, code, value].includes(-1)) return null
  const productIn = productReader()
  const read = recordReader({
    header,
    period: periodField(year),
    reporter: partyField({ m49: exporter }),
    partner: partyField({ m49: importer }),
    flow: { column: -1, read: () => 'export' },
    product: {
      column: code,
      read: (record) => {
        const hsCode = codeText(record[code] ?? '').padStart(DIGITS, '0')
        return /^\d{6}$/.test(hsCode) ? productIn('HS', hsCode, '') : null
      },
    },
    value: { column: value, factor: 1000, decimal: decimalSignIn(records, value) },
    standing: () => ({ valuation: 'fob', status: 'estimated', breakdown: null }),
  })
  return {
    format: 'baci',
    unit: { factor: 1000, isSure: true },
    publisher: 'CEPII BACI',
    firstRecord: 1,
    questions: [],
    read: (record, line) => [read(record, line)],
  }
}
