import { closeSync, openSync, writeSync } from 'node:fs'

/** The header of Comtrade+'s web page: 47 names, above rows of 48 cells. */
const HEADER =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,' +
  'flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,' +
  'classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,' +
  'isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,' +
  'isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,' +
  'grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,' +
  'isAggregate\r\n'

type Side = readonly [number: string, code: string, name: string]

const REPORTERS: readonly Side[] = [
  ['276', 'DEU', 'Germany'],
  ['251', 'FRA', 'France'],
]
const PARTNERS: readonly Side[] = [
  ...REPORTERS,
  ['0', 'W00', 'World'],
  ['156', 'CHN', 'China'],
  ['384', 'CIV', "C\u00f4te d'Ivoire"],
  ['392', 'JPN', 'Japan'],
  ['458', 'MYS', 'Malaysia'],
  ['490', 'S19', 'Other Asia, nes'],
  ['528', 'NLD', 'Netherlands'],
  ['710', 'ZAF', 'South Africa'],
  ['842', 'USA', 'USA'],
]
const ROWS_AT_ONCE = 10_000

/** Writes a download of Comtrade+ with as many rows as asked: the trade of two economies by chapter. */
export function writeComtradeFile(path: string, rows: number): void {
  const file = openSync(path, 'w')
  writeSync(file, HEADER)
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const length = Math.min(ROWS_AT_ONCE, rows - from)
    const text = Array.from({ length }, (_, index) => rowOf(from + index)).join('')
    writeSync(file, Buffer.from(text, 'latin1'))
  }
  closeSync(file)
}

/** Every combination of year, flow, partner and chapter in turn; later ones repeat them. */
function rowOf(index: number): string {
  const [reporter, partner] = [pick(REPORTERS, index), pick(PARTNERS, Math.floor(index / 2))]
  const isExport = Math.floor(index / 22) % 2 === 0
  const chapter = String((Math.floor(index / 44) % 97) + 1).padStart(2, '0')
  const year = String(2000 + (Math.floor(index / 4268) % 24))
  const value = String(1_000_000 + ((index * 7919) % 90_000_000) + (index % 4) / 4)
  const cells = ['C', 'A', `${year}0101`, year, '52', year, ...reporter]
  const goods = `Goods of chapter ${chapter}; as the nomenclature describes them`
  cells.push(...(isExport ? ['X', 'Export'] : ['M', 'Import']), ...partner, '0', 'W00', 'World')
  cells.push('H6', 'HS', 'true', chapter, goods, '2', 'false', 'C00', 'TOTAL CPC', '0', '0')
  cells.push('TOTAL MOT', '-1', 'N/A', '0', 'false', '-1', 'N/A', '0', 'false', '0', 'true', '0')
  cells.push('false', isExport ? '' : value, isExport ? value : '', value, '0', 'false', 'true')
  return `${cells.map((cell) => (cell === '' ? '' : `"${cell}"`)).join(',')},\r\n`
}

function pick(sides: readonly Side[], index: number): Side {
  return sides[index % sides.length] ?? ['', '', '']
}
