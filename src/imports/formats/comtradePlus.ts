import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { comtradeReader } from './comtradeRecords.ts'
import type { Recognise } from './reader.ts'

/**
 * UN Comtrade since 2022: the download of its web page, the records of its API (JSON, with `null`
 * instead of names where they were not asked for), and the CSV that programs write from these.
 */
export const comtradePlus: Recognise = ({ records }) => {
  const [header = []] = records
  const columns = headerColumns(header)
  const at = (...names: string[]) => columnNamed(columns, ...names)
  const reporter = { m49: at('reportercode'), iso3: at('reporteriso'), name: at('reporterdesc') }
  const partner = { m49: at('partnercode'), iso3: at('partneriso'), name: at('partnerdesc') }
  const period = at('period', 'refyear')
  const value = at('primaryvalue')
  const flowCode = at('flowcode')
  const productCode = at('cmdcode')
  if ([reporter.m49, partner.m49, period, value, flowCode, productCode].includes(-1)) return null

  return comtradeReader('comtradePlus', records, {
    reporter,
    partner,
    period,
    flowCode,
    flowName: at('flowdesc'),
    scheme: at('classificationcode', 'classificationsearchcode'),
    productCode,
    productName: at('cmddesc'),
    value,
    cif: at('cifvalue'),
    fob: at('fobvalue'),
    splitBy: {
      partner2: at('partner2code'),
      customs: at('customscode'),
      supply: at('moscode'),
      transport: at('motcode'),
    },
  })
}
