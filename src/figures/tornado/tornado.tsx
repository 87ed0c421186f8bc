import type { Chosen, Known } from '#analysis/known.ts'
import { sensitivityOf, type Sensitivity } from '#analysis/simulation/sensitivity.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import { beyondMeasured, refusalInWords } from '#figures/words/chanceWords.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { tornadoParagraph } from './tornadoParagraph.ts'
import { TornadoChart } from './TornadoChart.tsx'
import type { TornadoEnd, TornadoRow } from './tornadoLayout.ts'
import { describeInputs, type DescribedEnd, type DescribedInput } from './tornadoInputs.ts'
import { tornadoRank, type TornadoRank } from './tornadoRank.ts'
import { tornadoSentence } from './tornadoSentence.ts'
import { tornadoColumns, tornadoRows } from './tornadoTable.ts'
import '#i18n/sensitivityEnglish.ts'

/**
 * Computes the tornado chart: the result with each input alone at its low and high end, largest effect
 * first.
 */
export function tornado(known: Known, chosen: Chosen, text: Text): Figure {
  const { reference } = known
  const { t } = text
  const sensitivity = reference ? sensitivityOf(known, reference, chosen) : null
  const inputs =
    sensitivity && reference ? describeInputs(sensitivity, known, reference, chosen, text) : []
  const rank = sensitivity ? tornadoRank(sensitivity, inputs, chosen, text) : null
  const sentence = sensitivity
    ? tornadoSentence(sensitivity, rank, chosen, text)
    : t('tornado.noReference')
  const canDraw = rank !== null && rank.inputs.length > 0
  return {
    id: 'tornado',
    title: t('tornado.title'),
    sentence,
    native: canDraw ? nativeOf(rank, text) : null,
    paragraph: tornadoParagraph,
    // Updated only when a slider is released: moving every input to its ends takes too long.
    sentenceFor: () => sentence,
    caveat: sensitivity ? caveatOf(sensitivity, text) : null,
    explanations: sensitivity ? explanationsOf(chosen, text) : [],
    table: {
      caption: t('tornado.caption'),
      columns: tornadoColumns(text),
      rows: tornadoRows(sensitivity, inOrder(inputs, rank), chosen, text),
    },
    sources: [chosen.source.name, t('chance.panel')],
    legend: [],
    draw: canDraw
      ? (context) => (
          <TornadoChart
            title={t('tornado.title')}
            rows={rank.inputs.map((input) => chartRow(input, rank, text))}
            central={centralOf(rank, text)}
            target={targetOf(rank, chosen, text)}
            scale={niceScale(0, highest(rank, chosen))}
            unit={rank.unit}
            onOrigin={context.onOrigin}
          />
        )
      : null,
  }
}

/** Returns all inputs for the table, those in the chart first. */
function inOrder(
  inputs: readonly DescribedInput[],
  rank: TornadoRank | null,
): readonly DescribedInput[] {
  return [...new Set([...(rank?.inputs ?? []), ...inputs])]
}

function caveatOf({ refusal }: Sensitivity, text: Text): string {
  return refusal ? refusalInWords(refusal, text) : text.t('tornado.caveat')
}

function explanationsOf(chosen: Chosen, text: Text): readonly string[] {
  const { t } = text
  const isStartSet = chosen.outcome.scenario.start !== null
  return [
    t('tornado.how'),
    ...(chosen.choice.rank === 'chance' ? [t('tornado.chanceHow')] : []),
    t(isStartSet ? 'tornado.startIsSet' : 'tornado.twice'),
    ...beyondMeasured(chosen.outcome, chosen.outcome.target.year, text),
  ]
}

function chartRow(
  { label, low, high, id }: DescribedInput,
  rank: TornadoRank,
  { t }: Text,
): TornadoRow {
  const toEnd = (end: DescribedEnd): TornadoEnd => {
    return { value: rank.of(end), label: rank.print(rank.of(end)) }
  }
  return {
    id,
    label,
    range: t('tornado.range', { low: low.at, high: high.at }),
    low: toEnd(low),
    high: toEnd(high),
    origin: [...new Set([...low.origin, ...high.origin])],
  }
}

function centralOf({ central, print }: TornadoRank, { t }: Text): TornadoEnd {
  return { value: central, label: t('tornado.central', { value: print(central) }) }
}

/**
 * Returns the target to mark; `null` if it is too far beyond the bars, or in a ranking by probability.
 */
function targetOf(rank: TornadoRank, { outcome }: Chosen, { t, usd }: Text): TornadoEnd | null {
  const { value } = outcome.target
  if (rank.unit !== 'usd' || value > FURTHEST * highestEnd(rank)) return null
  return { value, label: t('tornado.target', { value: usd(value) }) }
}

/**
 * Largest ratio of the target to the largest total at which it is marked; beyond, bars would be too
 * short.
 */
const FURTHEST = 1.6

/** Returns the largest value that the axis has to include. */
function highest(rank: TornadoRank, chosen: Chosen): number {
  const end = highestEnd(rank)
  const { value } = chosen.outcome.target
  return rank.unit !== 'usd' || value > FURTHEST * end ? end : Math.max(end, value)
}

function highestEnd({ central, inputs, of }: TornadoRank): number {
  return Math.max(central, ...inputs.flatMap(({ low, high }) => [of(low), of(high)]))
}

/** Length of the axis of an office chart, as a multiple of its bars: words are beside them. */
const ROOM = 1.25

/** Returns the differences from the scenario at both ends; `null` in a ranking by probability. */
function nativeOf({ unit, central, inputs, print }: TornadoRank, { t }: Text): NativeChart | null {
  // The table has no differences of probabilities, since differences of percentages are easily misread.
  if (unit !== 'usd') return null
  const side = (label: string, colour: 'ruleStrong' | 'inkSoft', end: 'low' | 'high') => ({
    label,
    colour,
    mark: 'filled' as const,
    values: inputs.map((input) => {
      const difference = input[end].total - central
      return difference === 0 ? null : difference
    }),
    words: inputs.map((input) => print(input[end].total)),
  })
  const differences = inputs.flatMap(({ low, high }) => [low.total - central, high.total - central])
  return {
    kind: 'stackedBars',
    unit: 'usd',
    labels: inputs.map(({ label, low, high }) =>
      t('tornado.labelled', {
        input: label,
        range: t('tornado.range', { low: low.at, high: high.at }),
      }),
    ),
    series: [
      side(t('tornado.less'), 'ruleStrong', 'low'),
      side(t('tornado.more'), 'inkSoft', 'high'),
    ],
    scale: niceScale(ROOM * Math.min(...differences), ROOM * Math.max(...differences)),
    axisTitle: t('tornado.change', { value: print(central) }),
  }
}
