/** The made-up economies of the sample: codes of ISO 3166 that are left to users. */
const ECONOMIES = [
  { iso: 'XAA', name: 'Alphia (made up)', exports: { '08': 40, '27': 260, '30': 15, '84': 70 } },
  { iso: 'XAB', name: 'Xylonia (made up)', exports: { '08': 90, '52': 150, '72': 55, '84': 30 } },
] as const
const GOODS: Readonly<Record<string, string>> = {
  TOTAL: 'All Commodities',
  '08': 'Edible fruit and nuts; peel of citrus fruit or melons',
  '27': 'Mineral fuels, mineral oils and products of their distillation',
  '30': 'Pharmaceutical products',
  '52': 'Cotton',
  '72': 'Iron and steel',
  '84': 'Machinery and mechanical appliances; parts thereof',
}
const FIRST_YEAR = 2012
const LAST_YEAR = 2023
/** Freight and insurance, by which imports exceed exports of the same goods. */
const CIF_FACTOR = 1.06

const HEADER =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate'

type Row = Readonly<Record<string, string | number>>

/** A file as UN Comtrade+ writes them, of two made-up economies that trade with each other. */
export function sampleFile(name: string): File {
  const columns = HEADER.split(',')
  const lines = rows().map((cells) => columns.map((column) => quoted(cells[column])).join(','))
  return new File([[HEADER, ...lines].join('\r\n')], name, { type: 'text/csv' })
}

function rows(): readonly Row[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  return ECONOMIES.flatMap((exporter) => {
    const importer = ECONOMIES.find(({ iso }) => iso !== exporter.iso) ?? exporter
    return years.flatMap((year) => {
      const goods = Object.entries(exporter.exports).map(
        ([code, millions]) => [code, valueIn(year, code, millions)] as const,
      )
      const total = goods.reduce((sum, [, value]) => sum + value, 0)
      return [['TOTAL', total] as const, ...goods].flatMap(([code, value]) => [
        row({ reporter: exporter, partner: importer, flow: 'X', year, code, value }),
        row({
          reporter: importer,
          partner: exporter,
          flow: 'M',
          year,
          code,
          value: Math.round(value * CIF_FACTOR),
        }),
      ])
    })
  })
}

/** An amount that grows, and rises and falls on the way. */
function valueIn(year: number, code: string, millions: number): number {
  const growth = 1.06 ** (year - FIRST_YEAR)
  const wave = 1 + 0.08 * Math.sin((year - FIRST_YEAR) * 0.9 + Number(code))
  return Math.round(millions * 1e6 * growth * wave)
}

type Trade = Readonly<{
  reporter: (typeof ECONOMIES)[number]
  partner: (typeof ECONOMIES)[number]
  flow: 'X' | 'M'
  year: number
  code: string
  value: number
}>

function row({ reporter, partner, flow, year, code, value }: Trade): Row {
  return {
    typeCode: 'C',
    freqCode: 'A',
    refPeriodId: `${year}0101`,
    refYear: year,
    refMonth: 52,
    period: year,
    reporterISO: reporter.iso,
    reporterDesc: reporter.name,
    flowCode: flow,
    flowDesc: flow === 'X' ? 'Export' : 'Import',
    partnerISO: partner.iso,
    partnerDesc: partner.name,
    partner2Code: 0,
    partner2ISO: 'W00',
    partner2Desc: 'World',
    classificationCode: 'H5',
    classificationSearchCode: 'HS',
    cmdCode: code,
    cmdDesc: GOODS[code] ?? '',
    aggrLevel: code === 'TOTAL' ? 0 : 2,
    isLeaf: 'false',
    customsCode: 'C00',
    motCode: 0,
    [flow === 'X' ? 'fobvalue' : 'cifvalue']: value,
    primaryValue: value,
    isReported: code === 'TOTAL' ? 'false' : 'true',
    isAggregate: code === 'TOTAL' ? 'true' : 'false',
  }
}

function quoted(cell: string | number | undefined): string {
  return cell === undefined ? '' : `"${cell}"`
}
