import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { comtradeReader } from './comtradeRecords.ts'
import type { Recognise } from './reader.ts'

/**
 * UN Comtrade before 2022: 35 columns of its web page or 22 of its bulk files, with the dotted names
 * that R gives them, and the short ones of the API of that time.
 */
export const comtradeLegacy: Recognise = ({ records }) => {
  const [header = []] = records
  const columns = headerColumns(header)
  const at = (...names: string[]) => columnNamed(columns, ...names)
  const reporter = {
    m49: at('reporter code', 'rtcode'),
    iso3: at('reporter iso', 'rt3iso'),
    name: at('reporter', 'rttitle'),
  }
  const partner = {
    m49: at('partner code', 'ptcode'),
    iso3: at('partner iso', 'pt3iso'),
    name: at('partner', 'pttitle'),
  }
  const period = at('period', 'year', 'yr')
  const value = at('trade value us', 'tradevalue')
  const flowName = at('trade flow', 'rgdesc')
  const productCode = at('commodity code', 'cmdcode')
  if ([reporter.name, partner.name, period, value, flowName, productCode].includes(-1)) return null

  return comtradeReader('comtradeLegacy', records, {
    reporter,
    partner,
    period,
    flowCode: at('trade flow code', 'rgcode'),
    flowName,
    scheme: at('classification', 'pfcode'),
    productCode,
    productName: at('commodity', 'cmddesce'),
    value,
    cif: at('cif trade value us', 'cifvalue'),
    fob: at('fob trade value us', 'fobvalue'),
    splitBy: {
      partner2: at('2nd partner code', 'ptcode2'),
      customs: at('customs proc code', 'cstcode'),
      transport: at('mode of transport code', 'motcode'),
    },
  })
}
