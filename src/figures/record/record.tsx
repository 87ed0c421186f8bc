import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn } from '#analysis/history.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { Pair, TargetRow } from '#datasets/schemas.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import { RecordChart, type RecordRow } from './RecordChart.tsx'

/** Whether a target was met. `unknown`: its year is over, but not reported; `open`: it is not over. */
type Verdict = 'met' | 'missed' | 'unknown' | 'open' | 'noDate'

/** A target with the reported total of the year it was due. */
type Judged = Readonly<{ target: TargetRow; actual: number | null; verdict: Verdict }>

/**
 * Computes the figure of announced targets, compared with the reported total of the year each was due.
 */
export function record({ pair }: Known, chosen: Chosen, text: Text): Figure {
  const { source } = chosen
  const { t } = text
  const judged = pair.targets.map((target) => judge(target, pair, chosen))
  const sentence = sentenceFor(judged, source.shortName, text)
  const rows = judged.map((each) => rowOf(each, text))
  return {
    id: 'record',
    title: t('record.title'),
    sentence,
    native: nativeOf(rows, text),
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
      rows: judged.map(({ target, actual }, index) => ({
        cells: [
          text.date(target.announced),
          target.statement,
          target.value,
          target.dueYear === null ? t('record.noDate') : String(target.dueYear),
          actual,
          rows[index]?.verdict ?? '',
        ],
        origin: rows[index]?.origin ?? [],
      })),
    },
    sources: [source.name],
    legend: [],
    draw: (context) => (
      <RecordChart
        rows={rows}
        scale={niceScale(0, Math.max(0, ...rows.map(({ target }) => target)))}
        context={context}
      />
    ),
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

function nativeOf(rows: readonly RecordRow[], { t }: Text): NativeChart | null {
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
      },
      {
        label: t('record.actual'),
        colour: 'total',
        mark: 'filled',
        values: rows.map(({ actual }) => actual),
      },
    ],
    range: null,
  }
}

function sentenceFor(judged: readonly Judged[], source: string, { t }: Text): string {
  const count = judged.filter(({ actual }) => actual !== null).length
  const met = judged.filter(({ verdict }) => verdict === 'met').length
  if (count === 0) return t('record.none', { source })
  return met === 0
    ? t('record.noneMet', { count, source })
    : t('record.sentence', { count, met, source })
}

function judge(target: TargetRow, pair: Pair, { history }: Chosen): Judged {
  const { dueYear, value } = target
  if (dueYear === null) return { target, actual: null, verdict: 'noDate' }

  const actual = valueIn(history.total, dueYear)?.value ?? null
  if (actual !== null) {
    return { target, actual, verdict: isReached(actual, value) ? 'met' : 'missed' }
  }
  const thisYear = Number(pair.vintage.slice(0, 4))
  return { target, actual, verdict: dueYear < thisYear ? 'unknown' : 'open' }
}

function rowOf({ target, actual, verdict }: Judged, text: Text): RecordRow {
  const { t, usd, date } = text
  const value = usd(target.value)
  const outcome =
    verdict === 'met' || verdict === 'missed'
      ? t(`record.${verdict}`, { value: usd(actual ?? 0) })
      : t(`record.${verdict}`)
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
