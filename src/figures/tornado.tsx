import { niceScale } from '#charts/niceScale.ts'
import { TornadoChart, type TornadoEnd, type TornadoRow } from '#charts/TornadoChart.tsx'
import type { Column, Row } from '#charts/table.ts'
import type { Text } from '#i18n/text.ts'
import { refusalInWords } from './chanceWords.ts'
import type { Chosen, Figure, Known, NativeChart } from './figure.ts'
import { PROJECTION } from './origins.ts'
import { sensitivityOf, type Sensitivity } from './sensitivity.ts'
import { toldInputs, type ToldEnd, type ToldInput } from './tornadoInputs.ts'

/** What the total of the target's year depends on: each input alone at its ends, the largest first. */
export function tornado(known: Known, chosen: Chosen, text: Text): Figure {
  const { reference } = known
  const { t } = text
  const found = reference ? sensitivityOf(known, reference, chosen) : null
  const inputs = found && reference ? toldInputs(found, known, reference, chosen, text) : []
  const sentence = found ? sentenceFor(found, inputs, chosen, text) : t('tornado.noReference')
  const canDraw = found !== null && inputs.length > 0
  return {
    id: 'tornado',
    title: t('tornado.title'),
    sentence,
    native: canDraw ? nativeOf(found, inputs, text) : null,
    // Told at rest: moving every input to its ends is too much for a slider to wait for.
    retell: () => sentence,
    caveats: found ? caveatsOf(found, chosen, text) : [],
    table: {
      caption: t('tornado.caption'),
      columns: columnsOf(text),
      rows: [
        scenarioRow(found, chosen, text),
        ...inputs.flatMap((one) => rowsOf(one, found)),
        targetRow(found, chosen, text),
      ],
    },
    sources: [chosen.source.name, t('chance.panel')],
    legend: [],
    draw: canDraw
      ? (stage) => (
          <TornadoChart
            title={t('tornado.title')}
            rows={inputs.map((one) => drawnRow(one, text))}
            central={centralOf(found, text)}
            target={targetOf(found, chosen, text)}
            scale={niceScale(0, highest(found, chosen))}
            onOrigin={stage.onOrigin}
          />
        )
      : null,
  }
}

function sentenceFor(
  { year, central, bars }: Sensitivity,
  inputs: readonly ToldInput[],
  { outcome }: Chosen,
  text: Text,
): string {
  const { t, usd, yearInBoth } = text
  const scenario = t('tornado.scenario', {
    year: yearInBoth(year, outcome.base.calendar),
    value: usd(central),
  })
  const [first] = inputs
  if (!first) return t('sentence.two', { first: scenario, second: t('tornado.none') })

  const most = t('tornado.most', { input: first.label, ...endsInWords(first, text) })
  const place = bars.findIndex(({ input }) => input.kind === 'source')
  const source = inputs[place]
  const told = [scenario, most]
  if (source && place > 0) told.push(t('tornado.source', endsInWords(source, text)))
  return told.reduce((one, other) => t('sentence.two', { first: one, second: other }))
}

function endsInWords({ low, high }: ToldInput, { usd }: Text) {
  return { low: usd(low.total), atLow: low.at, high: usd(high.total), atHigh: high.at }
}

function caveatsOf({ refusal }: Sensitivity, chosen: Chosen, text: Text): readonly string[] {
  const { t } = text
  const isSet = chosen.outcome.scenario.start !== null
  return [
    t('tornado.how'),
    ...(isSet ? [t('tornado.startIsSet')] : [t('tornado.twice')]),
    ...(refusal ? [refusalInWords(refusal, chosen, text)] : []),
  ]
}

function columnsOf({ t }: Text): readonly Column[] {
  return [
    { key: 'year', label: t('table.year'), kind: 'year' },
    { key: 'input', label: t('tornado.input'), kind: 'text' },
    { key: 'at', label: t('tornado.at'), kind: 'text' },
    { key: 'total', label: t('tornado.total'), kind: 'usd' },
    { key: 'difference', label: t('tornado.difference'), kind: 'usd' },
    { key: 'basis', label: t('tornado.basis'), kind: 'text' },
    { key: 'studies', label: t('contributions.studies'), kind: 'text' },
    { key: 'name', label: t('tornado.name'), kind: 'text' },
  ]
}

function scenarioRow(found: Sensitivity | null, { outcome }: Chosen, { t }: Text): Row {
  const { base, target } = outcome
  const year = found?.year ?? Math.max(base.year, target.year)
  const total = found?.central ?? ''
  const cells = [
    year,
    t('contributions.scenario'),
    t('tornado.asAssumed'),
    total,
    '',
    '',
    '',
    'scenario',
  ]
  return { cells, origin: [PROJECTION] }
}

function targetRow(found: Sensitivity | null, { outcome }: Chosen, { t }: Text): Row {
  const { target } = outcome
  const gap = found ? target.value - found.central : ''
  const cells = [
    target.year,
    t('tornado.goal'),
    t('tornado.asSet'),
    target.value,
    gap,
    '',
    '',
    'target',
  ]
  return { cells, origin: [PROJECTION] }
}

function rowsOf({ label, ends }: ToldInput, found: Sensitivity | null): readonly Row[] {
  const { year = 0, central = 0 } = found ?? {}
  return ends.map(({ name, at, total, basis, studies, origin }) => ({
    cells: [year, label, at, total, total - central, basis, studies, name],
    origin,
  }))
}

function drawnRow({ label, low, high, id }: ToldInput, { t, usd }: Text): TornadoRow {
  const end = ({ total }: ToldEnd): TornadoEnd => ({ value: total, label: usd(total) })
  return {
    id,
    label,
    range: t('tornado.range', { low: low.at, high: high.at }),
    low: end(low),
    high: end(high),
    origin: [...new Set([...low.origin, ...high.origin])],
  }
}

function centralOf({ central }: Sensitivity, { t, usd }: Text): TornadoEnd {
  return { value: central, label: t('tornado.central', { value: usd(central) }) }
}

/** Only where it lies not too far outside of what the inputs can do. */
function targetOf(found: Sensitivity, { outcome }: Chosen, { t, usd }: Text): TornadoEnd | null {
  const { value } = outcome.target
  if (value > FURTHEST * highestEnd(found)) return null
  return { value, label: t('tornado.target', { value: usd(value) }) }
}

/** A target further than this times the largest total would squeeze all bars into a corner. */
const FURTHEST = 1.6

function highest(found: Sensitivity, { outcome: { target } }: Chosen): number {
  const end = highestEnd(found)
  return target.value > FURTHEST * end ? end : Math.max(end, target.value)
}

function highestEnd({ central, bars }: Sensitivity): number {
  return Math.max(central, ...bars.flatMap(({ low, high }) => [low, high]))
}

/** What is added or taken away at both ends, to both sides of the scenario. */
function nativeOf(
  { central }: Sensitivity,
  inputs: readonly ToldInput[],
  { t }: Text,
): NativeChart {
  const side = (label: string, colour: 'category5' | 'category3', end: 'low' | 'high') => ({
    label,
    colour,
    mark: 'filled' as const,
    values: inputs.map((one) => {
      const difference = one[end].total - central
      return difference === 0 ? null : difference
    }),
  })
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
      side(t('tornado.less'), 'category5', 'low'),
      side(t('tornado.more'), 'category3', 'high'),
    ],
    range: null,
  }
}
