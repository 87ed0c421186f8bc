import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn } from '#analysis/history.ts'
import { niceScale, type NiceScale } from '#charts/axes/niceScale.ts'
import type { Pair, Source, TargetRow } from '#datasets/schemas.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { ReportedValue } from '#model/history/seriesOf.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import { RecordChart, type RecordRow } from './RecordChart.tsx'

/**
 * Whether a target was met. `unknown`: its year is over, but not reported; `open`: it is not over;
 * `passed`: it had no date, and was reached since it was announced.
 */
type Verdict = 'met' | 'missed' | 'unknown' | 'open' | 'passed' | 'noDate'

/** A target with the reported total of the year it was due, or of the first one that reached it. */
type Judged = Readonly<{ target: TargetRow; actual: ReportedValue | null; verdict: Verdict }>

/**
 * Computes the figure of announced targets, compared with the reported total of the year each was due.
 */
export function record({ pair }: Known, chosen: Chosen, text: Text): Figure {
  const { source } = chosen
  const { t } = text
  const judged = pair.targets.map((target) => judge(target, pair, chosen))
  const sentence = sentenceFor(judged, source, text)
  const rows = judged.map((each) => rowOf(each, source, text))
  const scale = niceScale(0, Math.max(0, ...rows.map(({ target }) => target)))
  return {
    id: 'record',
    title: t('record.title'),
    sentence,
    native: nativeOf(rows, scale, text),
    paragraph: recordParagraph,
    sentenceFor: () => sentence,
    caveat: null,
    explanations: [],
    table: {
      caption: t('record.caption'),
      columns: [
        { key: 'announced', label: t('record.announced'), kind: 'text' },
        { key: 'statement', label: t('headline.claim'), kind: 'text' },
        { key: 'target', label: t('record.target'), kind: 'usd' },
        { key: 'due', label: t('record.due'), kind: 'text' },
        { key: 'actual', label: t('record.actual'), kind: 'usd' },
        { key: 'outcome', label: t('record.verdict'), kind: 'text' },
      ],
      rows: judged.map(({ target, actual, verdict }, index) => ({
        cells: [
          text.date(target.announced),
          target.statement,
          target.value,
          target.dueYear === null ? t('record.noDate') : String(target.dueYear),
          // Not reported is what is over; a year to come has nothing to report.
          verdict === 'unknown' ? null : (actual?.value ?? ''),
          rows[index]?.verdict ?? '',
        ],
        origin: rows[index]?.origin ?? [],
      })),
    },
    sources: [source.name],
    legend: [],
    draw:
      rows.length > 0
        ? (context) => <RecordChart rows={rows} scale={scale} context={context} />
        : null,
  }
}

/** Returns one sentence for each announced target, with its verdict. */
function recordParagraph({ rows, token, cell }: TableReader, { t }: Text): string[] {
  return rows.map((row) =>
    t('brief.record.target', {
      statement: token(row, 'statement'),
      announced: token(row, 'announced'),
      // Where the total is not reported, the cell of the total is printed: a gap that says so.
      outcome: token(row, cell(row, 'outcome') === t('record.unknown') ? 'actual' : 'outcome'),
    }),
  )
}

function nativeOf(rows: readonly RecordRow[], scale: NiceScale, { t }: Text): NativeChart | null {
  if (rows.length === 0) return null

  return {
    kind: 'bars',
    unit: 'usd',
    labels: rows.map(({ label }) => label),
    series: [
      {
        label: t('record.target'),
        colour: 'baseline',
        mark: 'filled',
        values: rows.map(({ target }) => target),
        words: rows.map(({ targetLabel }) => targetLabel),
      },
      {
        label: t('record.actual'),
        colour: 'total',
        mark: 'filled',
        values: rows.map(({ actual }) => actual),
        words: rows.map(({ actual, verdict }) => (actual === null ? null : verdict)),
      },
    ],
    scale,
  }
}

function sentenceFor(judged: readonly Judged[], source: Source, text: Text): string {
  const { t, usd, yearInBoth } = text
  const count = judged.filter(({ verdict }) => verdict === 'met' || verdict === 'missed').length
  const met = judged.filter(({ verdict }) => verdict === 'met').length
  const parts = { source: source.shortName, count, met }
  const ofDated =
    judged.length === 0
      ? t('record.noTarget')
      : count === 0
        ? t('record.none', parts)
        : t(met === 0 ? 'record.noneMet' : 'record.sentence', parts)
  const passed = judged.flatMap(({ target: { value }, actual, verdict }) =>
    verdict === 'passed' && actual
      ? [
          t('record.passedUndated', {
            value: usd(value),
            year: yearInBoth(actual.year, source.calendar),
          }),
        ]
      : [],
  )
  return [ofDated, ...passed].reduce((first, second) => t('sentence.two', { first, second }))
}

function judge(target: TargetRow, pair: Pair, { history: { total } }: Chosen): Judged {
  const { dueYear, value } = target
  if (dueYear === null) {
    const announced = Number(target.announced.slice(0, 4))
    const reached = total.points.find((point): point is ReportedValue => {
      return point.year >= announced && point.value !== null && isReached(point.value, value)
    })
    return { target, actual: reached ?? null, verdict: reached ? 'passed' : 'noDate' }
  }
  const due = valueIn(total, dueYear)
  if (due && due.value !== null) {
    const actual = { ...due, value: due.value }
    return { target, actual, verdict: isReached(actual.value, value) ? 'met' : 'missed' }
  }
  const thisYear = Number(pair.vintage.slice(0, 4))
  return { target, actual: null, verdict: dueYear < thisYear ? 'unknown' : 'open' }
}

/** Returns the verdict in words, with the value it rests on. */
function verdictInWords(
  { actual, verdict }: Judged,
  { calendar }: Source,
  { t, usd, yearInBoth }: Text,
): string {
  if (!actual || verdict === 'unknown' || verdict === 'open' || verdict === 'noDate')
    return t(verdict === 'open' || verdict === 'noDate' ? `record.${verdict}` : 'record.unknown')

  const value = usd(actual.value)
  return verdict === 'passed'
    ? t('record.passed', { value, year: yearInBoth(actual.year, calendar) })
    : t(`record.${verdict}`, { value })
}

function rowOf(judged: Judged, source: Source, text: Text): RecordRow {
  const { target } = judged
  const { t, usd, date } = text
  const actual = judged.actual?.value ?? null
  const value = usd(target.value)
  const outcome = verdictInWords(judged, source, text)
  return {
    id: target.id,
    label:
      target.dueYear === null
        ? t('record.undated', { value })
        : t('record.label', { value, year: String(target.dueYear) }),
    announced: date(target.announced),
    target: target.value,
    actual,
    // Where there is no bar for the actual value, the verdict is in the label of the target's bar.
    targetLabel: actual === null ? t('record.valueAndVerdict', { value, verdict: outcome }) : value,
    verdict: outcome,
    origin: [target.id],
  }
}
