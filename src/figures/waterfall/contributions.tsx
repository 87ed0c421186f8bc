import type { Chosen, Known } from '#analysis/known.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import type { Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { contributionsIn, type Contributions } from '#model/attribution/contribution.ts'
import { excludedLevers } from '#model/levers/excludedLevers.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'
import { WaterfallChart } from './WaterfallChart.tsx'
import {
  barColumns,
  barRow,
  endBar,
  highestOf,
  largestInWords,
  nativeBars,
  stepBars,
} from './waterfall.ts'

/**
 * Computes the figure that splits scenario minus baseline by assumption, as a waterfall, in the
 * target's year.
 */
export function contributions(known: Known, chosen: Chosen, text: Text): Figure {
  const { outcome, source } = chosen
  const { t } = text
  const parts = split(outcome, known)
  const { year, baseline, scenario } = parts
  const steps = stepBars(baseline, parts.bars, known, text)
  const isMoved = parts.bars.length > 0
  const first = endBar('baseline', t('contributions.baseline'), baseline, text)
  const last = endBar('scenario', t('contributions.scenario'), scenario, text)
  return {
    id: 'contributions',
    title: t('contributions.title'),
    sentence: sentenceFor(outcome, known, text),
    native: isMoved ? nativeBars(first, steps, last, text) : null,
    paragraph: contributionsParagraph,
    sentenceFor: (live) => sentenceFor(live, known, text),
    caveat: isMoved ? t('contributions.caveat') : null,
    explanations: [
      ...exclusionsInWords(outcome, year, known, text),
      ...(isMoved ? [t('contributions.how')] : []),
    ],
    table: {
      caption: t('contributions.caption'),
      columns: barColumns(text),
      rows: [first, ...steps, last].map((bar) => barRow(year, bar)),
    },
    sources: [source.name],
    legend: [],
    draw: isMoved
      ? (context) => (
          <WaterfallChart
            title={t('contributions.title')}
            steps={[first, ...steps, last]}
            scale={niceScale(0, highestOf(baseline, scenario, parts.bars))}
            onOrigin={context.onOrigin}
          />
        )
      : null,
  }
}

/** Returns one sentence for each lever that counts nothing beside another, which excludes it. */
function exclusionsInWords(
  { base, levers }: Outcome,
  year: Year,
  known: Known,
  { t }: Text,
): readonly string[] {
  const nameOf = (id: string) => known.reference?.levers.find((each) => each.id === id)?.name ?? id
  return excludedLevers(levers, year - base.year).map(({ lever, rival }) =>
    t('contributions.excluded', { lever: nameOf(lever), rival: nameOf(rival) }),
  )
}

/** Returns one sentence for each bar. */
function contributionsParagraph({ rows, token }: TableReader, { t }: Text): string[] {
  return rows.map((row) =>
    t('brief.contributions.part', {
      year: token(row, 'year'),
      part: token(row, 'part'),
      amount: token(row, 'amount'),
    }),
  )
}

/**
 * Splits the difference by assumption in the target's year, or in the projection's last year if
 * earlier.
 */
function split(outcome: Outcome, { levers }: Known): Contributions {
  const { base, target, scenario, baseline, projection } = outcome
  const lastYear = Math.max(base.year, scenario.horizon)
  const year = Math.min(lastYear, Math.max(base.year, target.year))
  return (
    contributionsIn(outcome, levers?.model ?? null, year) ?? {
      year,
      baseline: baseline.total[0] ?? 0,
      scenario: projection.total[0] ?? 0,
      bars: [],
    }
  )
}

function sentenceFor(outcome: Outcome, known: Known, text: Text): string {
  const { t, usd, yearInBoth } = text
  const { year, baseline, scenario, bars } = split(outcome, known)
  const parts = {
    year: yearInBoth(year, outcome.base.calendar),
    scenario: usd(scenario),
    baseline: usd(baseline),
  }
  const largest = largestInWords(bars, known, text)
  if (largest !== null)
    return t('sentence.two', { first: t('contributions.totals', parts), second: largest })
  return t(outcome.levers === null ? 'contributions.none' : 'contributions.notYet', parts)
}
