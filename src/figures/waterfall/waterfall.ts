import type { Known } from '#analysis/known.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { Column, Row } from '#charts/frame/table.ts'
import type { Evidence } from '#datasets/referenceSchemas.ts'
import type { NativeChart, NativeSeries } from '#figures/figure.ts'
import { evidenceId, PROJECTION } from '#figures/provenance/origins.ts'
import type { Text } from '#i18n/text.ts'
import type { DifferenceStep } from '#model/attribution/scenarioDifference.ts'
import type { Usd, Year } from '#model/units.ts'
import { COLOURS, type WaterfallStep } from './WaterfallChart.tsx'

/** A bar of a waterfall chart, with the amount, strength of evidence and studies of its table row. */
export type Bar = WaterfallStep & Readonly<{ amount: Usd; standing: string; studies: string }>

/** Returns the columns of a waterfall's table. */
export function barColumns({ t }: Text): readonly Column[] {
  return [
    { key: 'year', label: t('table.year'), kind: 'year' },
    { key: 'part', label: t('contributions.part'), kind: 'text' },
    { key: 'amount', label: t('contributions.effect'), kind: 'usd' },
    { key: 'standing', label: t('contributions.standing'), kind: 'text' },
    { key: 'studies', label: t('contributions.studies'), kind: 'text' },
  ]
}

/** Returns the table row of a bar. */
export function barRow(year: Year, { label, amount, standing, studies, origin }: Bar): Row {
  return { cells: [year, label, amount, standing, studies], origin }
}

/** Returns the first or last bar of a waterfall: a total, from zero. */
export function endBar(kind: 'baseline' | 'scenario', label: string, amount: Usd, text: Text): Bar {
  return {
    id: kind,
    kind,
    label,
    value: text.usd(amount),
    from: 0,
    to: amount,
    amount,
    standing: '',
    studies: '',
    origin: [PROJECTION],
  }
}

/** Returns one bar for each step; each begins where the previous one ends, the first at `from`. */
export function stepBars(
  from: Usd,
  steps: readonly DifferenceStep[],
  known: Known,
  text: Text,
): readonly Bar[] {
  let end = from
  return steps.map((step) => {
    const start = end
    end += step.value
    return { ...stepBar(step, known, text), from: start, to: end }
  })
}

function stepBar(step: DifferenceStep, known: Known, text: Text): Bar {
  const lever = 'lever' in step ? leverIn(step.lever, known) : undefined
  const studies: readonly Evidence[] =
    known.reference?.evidence.filter(({ id }) => lever?.evidence.includes(id)) ?? []
  const origin = studies.map(({ id }) => evidenceId(id))
  return {
    id: 'lever' in step ? `${step.kind}-${step.lever}` : step.kind,
    kind: step.value < 0 ? 'fall' : 'rise',
    label: stepName(step, known, text),
    value: signedUsd(step.value, text),
    from: 0,
    to: step.value,
    amount: step.value,
    standing: lever ? text.t(`contributions.${lever.standing}`) : '',
    studies: text.list(studies.map((study) => text.t('origin.reference', study))),
    origin: [PROJECTION, ...origin],
  }
}

/** Returns the label of a step: the name of a lever, or the kind of the assumption. */
function stepName(step: DifferenceStep, known: Known, { t }: Text): string {
  if ('lever' in step) return leverIn(step.lever, known)?.name ?? step.lever
  return t(step.kind === 'source' ? 'difference.source' : `contributions.${step.kind}`)
}

/** Returns an upper bound of the totals along a waterfall that starts at `from` and ends at `to`. */
export function highestOf(from: Usd, to: Usd, steps: readonly DifferenceStep[]): Usd {
  const rises = steps.reduce((sum, { value }) => sum + Math.max(0, value), 0)
  return Math.max(to, from + rises)
}

/**
 * Returns a sentence on the step with the largest change, up or down: that it is all of the
 * difference, its largest part, or goes against it; `null` without steps.
 */
export function largestInWords(
  steps: readonly DifferenceStep[],
  known: Known,
  text: Text,
): string | null {
  const [largest] = steps.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  if (!largest) return null

  const { t, usd } = text
  const name = stepName(largest, known, text)
  if (steps.length === 1) return t('contributions.whole', { name })

  const difference = steps.reduce((sum, { value }) => sum + value, 0)
  const amount = usd(Math.abs(largest.value))
  if (largest.value < 0 && difference > 0) return t('contributions.takes', { name, amount })
  if (largest.value > 0 && difference < 0) return t('contributions.adds', { name, amount })
  return t('contributions.largest', { name, value: signedUsd(largest.value, text) })
}

/** Formats a change in US dollars with its sign. */
export function signedUsd(value: Usd, { t, usd }: Text): string {
  return value > 0 ? t('contributions.more', { amount: usd(value) }) : usd(value)
}

/**
 * Returns the waterfall as stacked bars, one series for each kind of bar, on hidden ones that reach from
 * zero to where they begin. A bar across zero has a part on either side.
 */
export function nativeBars(first: Bar, steps: readonly Bar[], last: Bar, { t }: Text): NativeChart {
  const bars = [first, ...steps, last]
  const ends = bars.map(({ from, to }) => ({ low: Math.min(from, to), high: Math.max(from, to) }))
  const under = ends.map(({ low, high }) => Math.max(0, low) + Math.min(0, high))
  const above = ends.map(({ low, high }) => Math.max(0, high) - Math.max(0, low))
  const below = ends.map(({ low, high }) => Math.min(0, low) - Math.min(0, high))
  const hidden = { label: t('contributions.under'), colour: 'baseline', mark: 'hidden' } as const
  const ofKind = (kind: Bar['kind'], label: string) =>
    [above, below].flatMap((lengths, side): NativeSeries[] => {
      const isIn = (bar: Bar, index: number) => bar.kind === kind && (lengths[index] ?? 0) !== 0
      const values = bars.map((bar, index) => (isIn(bar, index) ? (lengths[index] ?? null) : null))
      // Words are beside the upper part, where there is one.
      const words = bars.map((bar, index) =>
        isIn(bar, index) && (side === 0 || above[index] === 0) ? bar.value : null,
      )
      const isEmpty = values.every((value) => value === null)
      return isEmpty ? [] : [{ label, colour: COLOURS[kind], mark: 'filled', values, words }]
    })
  return {
    kind: 'stackedBars',
    unit: 'usd',
    labels: bars.map(({ label }) => label),
    series: [
      { ...hidden, values: under },
      ...ofKind('baseline', first.label),
      ...ofKind('rise', t('contributions.effect')),
      ...ofKind('fall', t('contributions.effect')),
      ...ofKind('scenario', last.label),
    ],
    scale: niceScale(
      Math.min(...ends.map(({ low }) => low)),
      Math.max(...ends.map(({ high }) => high)),
    ),
  }
}

function leverIn(id: string, { reference }: Known) {
  return reference?.levers.find((lever) => lever.id === id)
}
