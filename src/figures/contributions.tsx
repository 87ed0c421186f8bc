import { niceScale } from '#charts/niceScale.ts'
import type { Row } from '#charts/table.ts'
import { WaterfallChart, type WaterfallStep } from '#charts/WaterfallChart.tsx'
import type { Evidence } from '#datasets/referenceSchemas.ts'
import type { Text } from '#i18n/text.ts'
import { contributionsIn, type Contribution, type Contributions } from '#model/contribution.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Chosen, Figure, Known, NativeChart } from './figure.ts'
import { evidenceId, PROJECTION } from './origins.ts'

/** What each assumption adds between baseline and scenario, in the target's year. */
export function contributions(known: Known, chosen: Chosen, text: Text): Figure {
  const { outcome, source } = chosen
  const { t } = text
  const found = split(outcome, known)
  const steps = found.bars.map((bar) => stepOf(bar, known, text))
  const isMoved = outcome.levers !== null
  const [first, last] = endsOf(found, text)
  return {
    id: 'contributions',
    title: t('contributions.title'),
    sentence: sentenceFor(outcome, known, text),
    native: isMoved ? nativeOf(found, steps, text) : null,
    retell: (other) => sentenceFor(other, known, text),
    caveats: isMoved ? [t('contributions.how')] : [],
    table: {
      caption: t('contributions.caption'),
      columns: [
        { key: 'year', label: t('table.year'), kind: 'year' },
        { key: 'part', label: t('contributions.part'), kind: 'text' },
        { key: 'amount', label: t('contributions.effect'), kind: 'usd' },
        { key: 'standing', label: t('contributions.standing'), kind: 'text' },
        { key: 'studies', label: t('contributions.studies'), kind: 'text' },
      ],
      rows: [first, ...steps, last].map((step) => rowOf(found.year, step)),
    },
    sources: [source.name],
    legend: [],
    draw: isMoved
      ? (stage) => (
          <WaterfallChart
            title={t('contributions.title')}
            steps={[first, ...stacked(found.baseline, steps), last]}
            scale={niceScale(0, highest(found))}
            onOrigin={stage.onOrigin}
          />
        )
      : null,
  }
}

type Step = WaterfallStep & Readonly<{ amount: number; standing: string; studies: string }>

/** In the target's year, or the last one of the projection where that is earlier. */
function split(outcome: Outcome, { levers }: Known): Contributions {
  const { base, target, scenario, baseline, projection } = outcome
  const end = Math.max(base.year, scenario.horizon)
  const year = Math.min(end, Math.max(base.year, target.year))
  return (
    contributionsIn(outcome, levers?.model ?? null, year) ?? {
      year,
      baseline: baseline.total[0] ?? 0,
      scenario: projection.total[0] ?? 0,
      bars: [],
    }
  )
}

function endsOf({ baseline, scenario }: Contributions, { t, usd }: Text): [Step, Step] {
  const end = (id: 'baseline' | 'scenario', amount: number): Step => ({
    id,
    kind: id,
    label: t(`contributions.${id}`),
    value: usd(amount),
    from: 0,
    to: amount,
    amount,
    standing: '',
    studies: '',
    origin: [PROJECTION],
  })
  return [end('baseline', baseline), end('scenario', scenario)]
}

function stepOf(bar: Contribution, known: Known, text: Text): Step {
  const lever = 'lever' in bar ? leverIn(bar.lever, known) : undefined
  const studies: readonly Evidence[] =
    known.reference?.evidence.filter(({ id }) => lever?.evidence.includes(id)) ?? []
  const origin = studies.map(({ id }) => evidenceId(id))
  return {
    id: 'lever' in bar ? `${bar.kind}-${bar.lever}` : bar.kind,
    kind: bar.value < 0 ? 'fall' : 'rise',
    label: nameOf(bar, known, text),
    value: signedUsd(bar.value, text),
    from: 0,
    to: bar.value,
    amount: bar.value,
    standing: lever ? text.t(`contributions.${lever.standing}`) : '',
    studies: text.list(studies.map((study) => text.t('origin.reference', study))),
    origin: [PROJECTION, ...origin],
  }
}

/** Each bar from where the one before it ends. */
function stacked(baseline: number, steps: readonly Step[]): readonly Step[] {
  let at = baseline
  return steps.map((step) => {
    const from = at
    at += step.amount
    return { ...step, from, to: at }
  })
}

function rowOf(year: number, { label, amount, standing, studies, origin }: Step): Row {
  return { cells: [year, label, amount, standing, studies], origin }
}

function highest({ baseline, scenario, bars }: Contributions): number {
  const rises = bars.reduce((sum, { value }) => sum + Math.max(0, value), 0)
  return Math.max(scenario, baseline + rises)
}

function sentenceFor(outcome: Outcome, known: Known, text: Text): string {
  const { t, usd, yearInBoth } = text
  const { year, baseline, scenario, bars } = split(outcome, known)
  const [largest] = bars.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const parts = {
    year: yearInBoth(year, outcome.base.calendar),
    scenario: usd(scenario),
    baseline: usd(baseline),
  }
  if (outcome.levers === null) return t('contributions.none', parts)
  return largest
    ? t('contributions.sentence', {
        ...parts,
        name: nameOf(largest, known, text),
        value: signedUsd(largest.value, text),
      })
    : t('contributions.notYet', parts)
}

function nameOf(bar: Contribution, known: Known, { t }: Text): string {
  return 'lever' in bar
    ? (leverIn(bar.lever, known)?.name ?? bar.lever)
    : t(`contributions.${bar.kind}`)
}

function leverIn(id: string, { reference }: Known) {
  return reference?.levers.find((lever) => lever.id === id)
}

function signedUsd(value: number, { t, usd }: Text): string {
  return value > 0 ? t('contributions.more', { amount: usd(value) }) : usd(value)
}

/** Levels and what is added in two series, so that an office program can tell them apart. */
function nativeOf(found: Contributions, steps: readonly Step[], text: Text): NativeChart {
  const { t } = text
  const [first, last] = endsOf(found, text)
  return {
    kind: 'bars',
    unit: 'usd',
    labels: [first, ...steps, last].map(({ label }) => label),
    series: [
      {
        label: t('contributions.levels'),
        colour: 'baseline',
        mark: 'filled',
        values: [first.amount, ...steps.map(() => null), last.amount],
      },
      {
        label: t('contributions.effect'),
        colour: 'scenario',
        mark: 'filled',
        values: [null, ...steps.map(({ amount }) => amount), null],
      },
    ],
    range: null,
  }
}
