import { columnNamed, headerColumns, plainName } from '#imports/rows/columns.ts'
import { comtradeReader } from './comtradeRecords.ts'
import type { Recognise } from './reader.ts'

/** What only a bulk file names so, whose values have no unit in their name. */
const BULK = ['estimation code', 'supplementary quantity']

/**
 * UN Comtrade before 2022: 35 columns of its web page or 22 of its bulk files, with the dotted names
 * that R gives them, the short ones of the API of that time, and any of them without its blanks; its
 * older bulk files hold codes alone.
 */
export const comtradeLegacy: Recognise = ({ records }) => {
  const [header = []] = records
  const columns = headerColumns(header.map((name) => plainName(name).replaceAll(' ', '')))
  const at = (...names: string[]) =>
    columnNamed(columns, ...names.map((name) => name.replaceAll(' ', '')))
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
  const isBulk = BULK.every((name) => at(name) >= 0)
  const value = at('trade value us', 'tradevalue', ...(isBulk ? ['value'] : []))
  const flowName = at('trade flow', 'rgdesc')
  const flowCode = at('trade flow code', 'rgcode')
  const productCode = at('commodity code', 'cmdcode')
  const named = isBulk
    ? [reporter.m49, partner.m49, flowCode]
    : [reporter.name, partner.name, flowName]
  if ([...named, period, value, productCode].includes(-1)) return null

  return comtradeReader('comtradeLegacy', records, {
    reporter,
    partner,
    period,
    flowCode,
    flowName,
    scheme: at('classification', 'pfcode'),
    productCode,
    productName: at('commodity', 'cmddesce'),
    value,
    cif: at('cif trade value us', 'cif trade value', 'cifvalue'),
    fob: at('fob trade value us', 'fob trade value', 'fobvalue'),
    splitBy: {
      partner2: at('2nd partner code', 'ptcode2'),
      customs: at('customs proc code', 'cstcode'),
      transport: at('mode of transport code', 'motcode'),
    },
  })
}
