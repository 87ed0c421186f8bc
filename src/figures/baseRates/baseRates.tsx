import {
  comparedPairs,
  type ComparedGroup,
  type OutsideView,
} from '#analysis/simulation/comparedPairs.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { LegendEntry } from '#charts/frame/legend.ts'
import {
  IntervalsChart,
  type IntervalMark,
  type IntervalRow,
} from '#charts/marks/IntervalsChart.tsx'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { TableCell, Column, Row } from '#charts/frame/table.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import { panelId, PROJECTION } from '#figures/provenance/origins.ts'
import { shareInWords } from '#figures/words/rateWords.ts'
import type { Text } from '#i18n/text.ts'
import { COUNTED_MULTIPLE, type BaseRate } from '#model/otherPairs/baseRate.ts'
import type { Share } from '#model/units.ts'
import { baseRatesParagraph } from './baseRatesParagraph.ts'
import { baseRatesSentence, unknownInWords } from './baseRatesSentence.ts'
import '#i18n/otherPairsEnglish.ts'

/**
 * The base rate of a group of country pairs: as it was (`happened`), or adjusted to the assumed growth of
 * world trade (`moved`).
 */
type GroupRate = Readonly<{ group: ComparedGroup; world: 'happened' | 'moved'; baseRate: BaseRate }>

/**
 * Computes how often comparable country pairs grew as the target requires, against the model's
 * probability.
 */
export function baseRates({ reference }: Known, chosen: Chosen, text: Text): Figure {
  const { t } = text
  // Other pairs are counted by their total trade.
  const isOfGoods = chosen.source.coverage === 'goods'
  const compared = reference && !isOfGoods ? comparedPairs(chosen, reference) : null
  const rates = (compared?.groups ?? []).flatMap((group): GroupRate[] => [
    { group, world: 'happened', baseRate: group.happened },
    { group, world: 'moved', baseRate: group.moved },
  ])
  const contradicting = compared ? namesOfContradicting(compared) : []
  const world = text.percent(chosen.choice.comparison.world)
  const required = [compared?.multiple ?? '', compared?.years ?? '']
  const sentence = compared
    ? baseRatesSentence(compared, chosen, text)
    : t(isOfGoods ? 'base.goods' : 'baseRates.noReference')
  const canDraw = compared !== null && rates.some(({ baseRate }) => baseRate.known)
  return {
    id: 'base-rates',
    title: t('base-rates.title'),
    sentence,
    native: canDraw ? nativeOf(compared, chosen, text) : null,
    paragraph: baseRatesParagraph,
    sentenceFor: () => sentence,
    caveat:
      contradicting.length > 0 ? t('baseRates.contradiction', { world }) : t('baseRates.panelEnds'),
    explanations: [
      ...(contradicting.length > 0
        ? [t('baseRates.contradicting', { groups: text.list(contradicting), world })]
        : []),
      ...(chosen.choice.comparison.blend === null ? [] : [t('baseRates.blendFormula')]),
      t('baseRates.boom'),
      t('baseRates.windows'),
      t('baseRates.switches'),
    ],
    table: {
      caption: t('baseRates.caption'),
      columns: columnsOf(compared?.when ?? 'within', chosen, text),
      rows: [
        ...rates.map((rate) => rateRow(rate, required, chosen, text)),
        modelRow(compared, required, chosen, text),
      ],
    },
    sources: [t('chance.panel')],
    legend: canDraw ? legendOf(chosen, text) : [],
    draw: canDraw
      ? () => (
          <IntervalsChart
            title={t('base-rates.title')}
            rows={intervalRows(compared, text)}
            scale={niceScale(0, largest(compared))}
          />
        )
      : null,
  }
}

/** Returns the names of the groups whose odds differ from the model's by more than a factor of 3. */
function namesOfContradicting({ groups }: OutsideView): string[] {
  return groups.flatMap(({ name, contradicts }) => (contradicts ? [name] : []))
}

function columnsOf(when: OutsideView['when'], { choice }: Chosen, { t, percent }: Text): Column[] {
  const { blend } = choice.comparison
  return [
    { key: 'group', label: t('baseRates.group'), kind: 'text' },
    { key: 'world', label: t('baseRates.basis'), kind: 'text' },
    { key: 'multiple', label: t('baseRates.multiple'), kind: 'number' },
    {
      key: 'years',
      label: t(when === 'at' ? 'baseRates.afterYears' : 'baseRates.within'),
      kind: 'number',
    },
    { key: 'rate', label: t('baseRates.rate'), kind: 'percent' },
    { key: 'low', label: t('baseRates.low'), kind: 'percent' },
    { key: 'high', label: t('baseRates.high'), kind: 'percent' },
    { key: 'pairs', label: t('baseRates.pairs'), kind: 'number' },
    { key: 'how', label: t('baseRates.how'), kind: 'text' },
    ...(blend === null
      ? []
      : [
          {
            key: 'blended',
            label: t('baseRates.blended', { weight: percent(blend) }),
            kind: 'percent' as const,
          },
        ]),
  ]
}

function rateRow(
  { group, world, baseRate }: GroupRate,
  required: readonly TableCell[],
  chosen: Chosen,
  text: Text,
): Row {
  const interval = baseRate.known ? baseRate.interval : null
  const cells: TableCell[] = [
    group.name,
    worldInWords(world, chosen, text),
    ...required,
    baseRate.known ? baseRate.rate : '',
    interval?.[0] ?? '',
    interval?.[1] ?? '',
    group.pairs,
    baseRate.known ? howInWords(baseRate, text) : unknownInWords(baseRate, text),
    ...blendCells(world === 'moved' ? group.blended : null, chosen),
  ]
  return { cells, origin: [panelId(group.id, world)] }
}

/**
 * Returns the cell of the column `blended`; none where rates are not blended with the model's
 * probability.
 */
function blendCells(blended: Share | null, { choice }: Chosen): readonly TableCell[] {
  return choice.comparison.blend === null ? [] : [blended ?? '']
}

function howInWords({ how }: Extract<BaseRate, { known: true }>, { t, plain }: Text): string {
  return how === 'quantiles'
    ? t('baseRates.quantiles')
    : t(`baseRates.${how}`, { multiple: plain(COUNTED_MULTIPLE) })
}

function modelRow(
  compared: OutsideView | null,
  required: readonly TableCell[],
  chosen: Chosen,
  { t, plain }: Text,
): Row {
  const { simulated } = chosen
  const how = simulated?.ok
    ? t(compared?.when === 'at' ? 'baseRates.simulatedAt' : 'baseRates.simulated', {
        draws: plain(simulated.simulation.paths),
      })
    : t('baseRates.notKnown')
  const model = compared?.model ?? ''
  const cells = [
    t('baseRates.model'),
    t('baseRates.modelBasis'),
    ...required,
    model,
    '',
    '',
    '',
    how,
    ...blendCells(null, chosen),
  ]
  return { cells, origin: [PROJECTION] }
}

function worldInWords(
  world: GroupRate['world'],
  { choice: { comparison } }: Chosen,
  { t, percent }: Text,
): string {
  return world === 'happened'
    ? t('baseRates.happened')
    : t('baseRates.moved', { world: percent(comparison.world) })
}

function legendOf(chosen: Chosen, text: Text): readonly LegendEntry[] {
  const { blend } = chosen.choice.comparison
  const entry = (id: keyof typeof COLOURS, label: string): LegendEntry => {
    return { kind: 'layer', id, label, colour: COLOURS[id], canEnter: false, symbol: 'preliminary' }
  }
  return [
    ...(['happened', 'moved'] as const).map((id) => entry(id, worldInWords(id, chosen, text))),
    ...(blend === null
      ? []
      : [entry('blended', text.t('baseRates.blended', { weight: text.percent(blend) }))]),
  ]
}

const COLOURS = { happened: 'baseline', moved: 'total', blended: 'scenario' } as const

function intervalRows({ groups, model }: OutsideView, text: Text): readonly IntervalRow[] {
  const { t } = text
  const rows = groups.map((group): IntervalRow => {
    const marks = (['happened', 'moved'] as const).map((world): IntervalMark => {
      const baseRate = group[world]
      return {
        id: world,
        colour: COLOURS[world],
        isFilled: baseRate.known && baseRate.how === 'published',
        share: baseRate.known ? baseRate.rate : null,
        interval: baseRate.known ? baseRate.interval : null,
        label: baseRate.known ? shareInWords(baseRate.rate, text) : t('baseRates.notKnown'),
      }
    })
    return { id: group.id, label: group.name, marks: [...marks, ...blendMark(group, text)] }
  })
  if (model === null) return rows

  const mark: IntervalMark = {
    id: 'model',
    colour: 'scenario',
    isFilled: true,
    share: model,
    interval: null,
    label: shareInWords(model, text),
  }
  return [...rows, { id: 'model', label: t('baseRates.model'), marks: [mark] }]
}

function blendMark({ blended }: ComparedGroup, { percent }: Text): readonly IntervalMark[] {
  if (blended === null) return []
  const [colour, label] = [COLOURS.blended, percent(blended)]
  return [{ id: 'blended', colour, isFilled: false, share: blended, interval: null, label }]
}

/** Least upper end of the axis, as a fraction. */
const LEAST_SCALE = 0.01

/** Returns the largest rate, interval end or probability, for the axis. */
function largest({ groups, model }: OutsideView): number {
  const upperEnds = groups
    .flatMap(({ happened, moved }) => [happened, moved])
    .map((rate) => (rate.known ? (rate.interval?.[1] ?? rate.rate) : 0))
  return Math.max(LEAST_SCALE, model ?? 0, ...upperEnds)
}

function nativeOf({ groups, model }: OutsideView, chosen: Chosen, text: Text): NativeChart {
  const rateOf = (baseRate: BaseRate) => (baseRate.known ? baseRate.rate : null)
  const ratesOf = ({ happened, moved }: ComparedGroup) => [
    rateOf(happened) ?? 0,
    rateOf(moved) ?? 0,
  ]
  const inWords = (values: readonly (Share | null)[]) => ({
    values,
    words: values.map((value) => (value === null ? null : shareInWords(value, text))),
  })
  const rates = (world: GroupRate['world']) => ({
    label: worldInWords(world, chosen, text),
    colour: COLOURS[world],
    mark: 'filled' as const,
    ...inWords([...groups.map((group) => rateOf(group[world])), null]),
  })
  return {
    kind: 'bars',
    unit: 'percent',
    labels: [...groups.map(({ name }) => name), text.t('baseRates.model')],
    series: [
      rates('happened'),
      // Between the others, so that its bar is in the middle of its row.
      {
        label: text.t('baseRates.model'),
        colour: 'scenario',
        mark: 'filled',
        ...inWords([...groups.map(() => null), model]),
      },
      rates('moved'),
    ],
    scale: niceScale(0, Math.max(LEAST_SCALE, model ?? 0, ...groups.flatMap(ratesOf))),
  }
}
