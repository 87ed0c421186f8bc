import type { Chosen, Known } from '#analysis/known.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import { statusLegend } from '#charts/frame/legend.ts'
import type { Figure } from '#figures/figure.ts'
import { nativeYears } from '#figures/nativeAxis.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import { alignmentBadges } from '#figures/words/alignmentBadges.ts'
import { partiesOf, sourceInSentence } from '#figures/words/flowNames.ts'
import { timeLabels } from '#figures/words/timeAxis.ts'
import type { Text } from '#i18n/text.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'
import type { TradeMeasure } from '#state/link/selection.ts'
import { MeasuredChart } from './MeasuredChart.tsx'
import {
  latestYear,
  measuredLines,
  priceBase,
  type MeasurableId,
  type MeasuredLine,
} from './measuredLines.ts'
import { measuredTable } from './measuredTable.ts'

/**
 * Computes a figure in another measure than current US dollars: of what was counted alone, since
 * nothing is assumed about what it is divided by.
 */
export function measuredFigure(
  id: MeasurableId,
  measure: TradeMeasure,
  known: Known,
  chosen: Chosen,
  text: Text,
): Figure {
  const { t } = text
  const { source } = chosen
  const isAligned = source.calendar !== 'gregorian'
  const lines = measuredLines(id, measure, known, chosen, text)
  const sentence = sentenceFor({ id, measure, lines }, known, chosen, text)
  const table = measuredTable(lines, measure, known, chosen, text)
  const counted = lines.flatMap(({ values }) => values)
  const shown = counted.filter(({ value }) => value !== null)
  const years = shown.map((value) => value.year)
  const divisors = lines.flatMap((line) =>
    line.divisors.filter(({ year: at }) => {
      return years.includes(at) || (isAligned && years.includes(at - 1))
    }),
  )
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const withoutDivisor = counted.filter((value) => value.counted !== null && value.divisor === null)
  const allYears = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const scale = niceScale(0, Math.max(...shown.map(({ value }) => value ?? 0)))
  const gaps = [...new Set(withoutDivisor.map((value) => value.year))].toSorted((a, b) => a - b)
  return {
    id,
    title: t(`measure.title.${measure}`),
    sentence,
    sentenceFor: () => sentence,
    paragraph: (reader) => paragraphOf(reader, lines, text),
    caveat: t('measure.caveat'),
    explanations: [
      formulaOf(id, measure, known, text),
      ...(isAligned ? [t('measure.calendar')] : []),
      ...(gaps.length === 0
        ? []
        : [t('measure.gaps', { years: yearsInWords(gaps, source.calendar, text) })]),
    ],
    table,
    sources: [source.name, ...new Set(divisors.flatMap(({ publishers }) => publishers))],
    legend: [
      ...statusLegend(lines.flatMap(({ points }) => points.map(({ status }) => status))),
      ...alignmentBadges(isAligned ? ['days'] : [], text),
    ],
    native:
      shown.length === 0
        ? null
        : {
            kind: 'line',
            unit: measure === 'gdp' ? 'percent' : 'usd',
            scale,
            ...nativeYears(
              allYears,
              lines.map(({ name, look, values }) => ({
                label: name,
                colour: look === 'history' ? 'total' : look,
                mark: 'solid',
                values: allYears.map((at) => values.find(({ year }) => year === at)?.value ?? null),
              })),
              source.calendar,
              text,
            ),
          },
    draw:
      shown.length === 0
        ? null
        : (context) => (
            <MeasuredChart
              title={t(`measure.title.${measure}`)}
              lines={lines}
              rows={allYears.map((at) => {
                const row = table.rows.find(({ cells }) => cells[0] === at)
                const [x, period] = [midYear(at, source.calendar), text.period(at, source.calendar)]
                return { year: at, x, period, origin: row?.origin ?? [] }
              })}
              ticks={timeLabels(first, last, source.calendar, text)}
              scale={scale}
              isShare={measure === 'gdp'}
              calendar={source.calendar}
              context={context}
            />
          ),
  }
}

function formulaOf(id: MeasurableId, measure: TradeMeasure, known: Known, { t }: Text): string {
  if (measure !== 'constant') return t(`measure.formula.${id}.${measure}`)
  const base = priceBase(known)
  return t('measure.formula.constant', { base: String(base?.year ?? ''), unit: base?.unit ?? '' })
}

type MeasuredView = Readonly<{
  id: MeasurableId
  measure: TradeMeasure
  lines: readonly MeasuredLine[]
}>

/** Returns the values of the latest year that all lines have; at constant prices also the highest. */
function sentenceFor(
  { id, measure, lines }: MeasuredView,
  known: Known,
  { source }: Chosen,
  text: Text,
): string {
  const year = latestYear(lines)
  if (year === null)
    return text.t('measure.none', { source: sourceInSentence(known.pair, source.shortName) })

  const printed = (value: number | null | undefined) =>
    measure === 'gdp' ? text.finePercent(value ?? 0) : text.usd(value ?? 0)
  const [first, second] = lines.map(({ values }) =>
    printed(values.find((value) => value.year === year)?.value),
  )
  const highest = lines[0]?.values.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const { exporter, importer } = partiesOf(known.pair, known.pair.flows[0])
  const isMost = id === 'path' && measure === 'constant' && highest?.year === year
  return text.t(isMost ? 'measure.path.constantMost' : `measure.${id}.${measure}`, {
    year: text.yearInBoth(year, source.calendar),
    first: first ?? '',
    second: second ?? '',
    firstEconomy: exporter,
    secondEconomy: importer,
    base: String(priceBase(known)?.year ?? ''),
    most: printed(highest?.value),
    mostYear: text.yearInBoth(highest?.year ?? year, source.calendar),
  })
}

/** Lists years, of each run of years only the first and the last. */
function yearsInWords(years: readonly Year[], calendar: Calendar, { t, year, list }: Text): string {
  const starts = years.filter((each) => !years.includes(each - 1))
  const ends = years.filter((each) => !years.includes(each + 1))
  return list(
    starts.map((start, index) => {
      const [first, last] = [start, ends[index] ?? start].map((each) => year(each, calendar))
      return first === last
        ? (first ?? '')
        : t('measure.years', { first: first ?? '', last: last ?? '' })
    }),
  )
}

function paragraphOf(
  { rows, token }: TableReader,
  lines: readonly MeasuredLine[],
  { t }: Text,
): readonly string[] {
  const year = latestYear(lines)
  const row = rows.find(({ cells }) => cells[0] === year)
  if (!row) return []
  return lines.map(({ key, column }) =>
    t('brief.measure', { what: column, period: token(row, 'period'), value: token(row, key) }),
  )
}
