import { choose } from '#analysis/choose.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import { scenarioPairOf, type ScenarioPair } from '#analysis/scenarioPair.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { Column, Row } from '#charts/frame/table.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import { comparedIn } from '#figures/words/comparedNames.ts'
import { alignmentBadges } from '#figures/words/alignmentBadges.ts'
import { apart, hasTwoCalendars, namesOf } from '#figures/words/apart.ts'
import type { Figure } from '#figures/figure.ts'
import { PROJECTION } from '#figures/provenance/origins.ts'
import type { Text } from '#i18n/text.ts'
import { differenceIn, type Difference } from '#model/attribution/scenarioDifference.ts'
import { isSame } from '#state/stored/mergeThreeWay.ts'
import { WaterfallChart } from './WaterfallChart.tsx'
import { differenceEffects, type DifferenceEffect } from './differenceEffects.ts'
import {
  barColumns,
  barRow,
  endBar,
  highestOf,
  largestInWords,
  nativeBars,
  stepBars,
  type Bar,
} from './waterfall.ts'
import '#i18n/compareEnglish.ts'

/**
 * Computes the figure that splits the difference between two scenarios by assumption, as a waterfall.
 */
export function difference(known: Known, chosen: Chosen, text: Text): Figure {
  const { t } = text
  const between = betweenOf(comparedIn(known, chosen, text), chosen)
  const { from, to } = between
  const parts = split(between, known)
  const steps = stepBars(parts.from, parts.steps, known, text)
  const first = endBar('baseline', from.name, parts.from, text)
  const last = endBar('scenario', to.name, parts.to, text)
  const sentence = sentenceFor(between, parts, known, text)
  return {
    id: 'difference',
    title: t('difference.title'),
    sentence,
    native: nativeBars(first, steps, last, text),
    paragraph: differenceParagraph,
    // Updated only when a slider is released; while it moves, `compare` shows the change.
    sentenceFor: () => sentence,
    caveat: hasTwoCalendars(between)
      ? t('difference.aligned', namesOf(between))
      : t('difference.caveat'),
    explanations: [t('difference.how'), t('difference.aloneHow')],
    table: {
      caption: t('difference.caption'),
      columns: [...barColumns(text), ...ownColumns(between, text)],
      rows: [
        ...[first, ...steps, last].map((bar) => stepRow(between, bar, text)),
        ...differenceEffects(between, known, text).map((effect) => aloneRow(between, effect, text)),
      ],
    },
    sources: [...new Set([from, to].map(({ chosen: { source } }) => source.name))],
    legend: alignmentBadges(hasTwoCalendars(between) ? ['days'] : [], text),
    draw: (context) => (
      <WaterfallChart
        title={t('difference.title')}
        steps={[first, ...steps, last]}
        scale={niceScale(0, highestOf(parts.from, parts.to, parts.steps))}
        onOrigin={context.onOrigin}
      />
    ),
  }
}

/** Returns one sentence for each step; rows with the effect of a single difference are left out. */
function differenceParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const steps = rows.filter((row) => cell(row, 'way') !== t('difference.alone'))
  return steps.map((row) =>
    t('brief.difference.part', {
      year: token(row, 'year'),
      part: token(row, 'part'),
      amount: token(row, 'amount'),
    }),
  )
}

/** Returns the two selected scenarios; without a comparison, the current one twice. */
function betweenOf(scenarios: readonly NamedScenario[], chosen: Chosen): ScenarioPair {
  const { selection, outcome } = chosen
  const current = { link: '', kind: 'current', name: '', selection, chosen } as const
  return (
    scenarioPairOf(scenarios, selection.between) ?? {
      from: current,
      to: current,
      year: outcome.base.year,
    }
  )
}

/** Splits the difference into steps; without steps where either scenario has no value in the year. */
function split({ from, to, year }: ScenarioPair, { pair, levers }: Known): Difference {
  const isSameBase = isSame(from.chosen.outcome.base, to.chosen.outcome.base)
  const { own = [] } = to.selection
  const bySource = isSameBase
    ? from.chosen
    : choose(pair, { ...from.selection, own, source: to.chosen.source.id }, levers)
  const outcomes = {
    from: from.chosen.outcome,
    fromBySource: bySource.outcome,
    to: to.chosen.outcome,
  }
  return (
    differenceIn(outcomes, levers?.model ?? null, year) ?? {
      year,
      from: outcomes.from.projection.total[0] ?? 0,
      to: outcomes.to.projection.total[0] ?? 0,
      steps: [],
    }
  )
}

/**
 * Returns the columns that only this table has: kind of row, value in each scenario, year of the
 * target.
 */
function ownColumns({ from, to }: ScenarioPair, { t }: Text): readonly Column[] {
  return [
    { key: 'way', label: t('difference.way'), kind: 'text' },
    { key: 'before', label: from.name, kind: 'text' },
    { key: 'after', label: to.name, kind: 'text' },
    { key: 'reached', label: t('compare.reached'), kind: 'year' },
  ]
}

function stepRow({ from, to, year }: ScenarioPair, bar: Bar, { t }: Text): Row {
  const { cells, origin } = barRow(year, bar)
  const scenario = { baseline: from, scenario: to, rise: null, fall: null }[bar.kind]
  const reached = scenario?.chosen.outcome.reached ?? ''
  return { cells: [...cells, t('difference.together'), '', '', reached], origin }
}

/** Returns the row for the effect of one difference, applied alone to the first scenario. */
function aloneRow({ year }: ScenarioPair, effect: DifferenceEffect, { t }: Text): Row {
  const { name, from, to, total, reached } = effect
  const way = t('difference.alone')
  return {
    cells: [year, name, total, '', '', way, from, to, reached.after ?? ''],
    origin: [PROJECTION],
  }
}

function sentenceFor(
  between: ScenarioPair,
  { steps }: Difference,
  known: Known,
  text: Text,
): string {
  const first = apart(between, text)
  const second = largestInWords(steps, known, text)
  return second === null
    ? text.t('difference.none', { apart: first })
    : text.t('sentence.two', { first, second })
}
