import { basesOf } from '#analysis/choose.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { baseReports } from '#analysis/simulation/baseReports.ts'
import type { Sensitivity } from '#analysis/simulation/sensitivity.ts'
import { historyOf, valueIn } from '#analysis/history.ts'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { countedName } from '#figures/words/flowNames.ts'
import { evidenceId, PROJECTION, spreadRecords } from '#figures/provenance/origins.ts'
import type { Text } from '#i18n/text.ts'
import { chanceAtEnd } from '#model/chance/chanceAtEnd.ts'
import { spreadBetween } from '#model/math/interval80.ts'
import { threeDigits } from '#model/math/threeDigits.ts'
import type { LeverId } from '#model/scenario.ts'
import type { FlowOrTotal } from '#model/series.ts'
import type { TornadoRange, UncertainInput, Variation } from '#model/attribution/tornadoRanges.ts'
import type { Share, Usd } from '#model/units.ts'
import { endInWords } from './tornadoEnds.ts'

/** An input at one of its ends: its formatted value, the result, and the evidence for this range. */
export type DescribedEnd = Readonly<{
  /** An id of this end, unique in the table. */
  name: string
  /** The formatted value of the input. */
  at: string
  /** The total of trade in the target's year. */
  total: Usd
  /** The probability of having reached the target by then; `null` where not known. */
  chance: Share | null
  /** The evidence for this range, in words. */
  basis: string
  origin: readonly string[]
}>

/** One input in words, with the lower result before the higher one. */
export type DescribedInput = Readonly<{
  id: string
  label: string
  low: DescribedEnd
  high: DescribedEnd
  /** Both ends; for the choice of source, one entry for each source. */
  ends: readonly DescribedEnd[]
}>

/** Describes every input that changes the total, the most influential first. */
export function describeInputs(
  sensitivity: Sensitivity,
  known: Known,
  reference: Reference,
  chosen: Chosen,
  text: Text,
): readonly DescribedInput[] {
  const context = { sensitivity, pair: known.pair, reference, chosen, text }
  return sensitivity.bars.map((bar) => {
    const ends = bar.input.kind === 'source' ? sourceEnds(context) : bothEnds(bar, context)
    const ordered = ends.toSorted((a, b) => a.total - b.total)
    const [first, last] = [ordered[0] ?? NO_END, ordered.at(-1) ?? NO_END]
    return { id: idOf(bar.input), label: labelOf(bar.input, context), low: first, high: last, ends }
  })
}

type DescriptionContext = Readonly<{
  sensitivity: Sensitivity
  pair: Pair
  reference: Reference
  chosen: Chosen
  text: Text
}>

/** For an input without variation, which does not occur but satisfies the types. */
const NO_END: DescribedEnd = {
  name: '',
  at: '',
  total: 0,
  chance: null,
  basis: '',
  origin: [],
}

function idOf(input: UncertainInput): string {
  switch (input.kind) {
    case 'growth':
    case 'source':
      return input.kind
    case 'base':
      return input.flow
    case 'lever':
    case 'amount':
      return `${input.lever}-${input.kind}`
  }
}

function labelOf(
  input: UncertainInput,
  { pair, chosen, reference, text }: DescriptionContext,
): string {
  const { t } = text
  switch (input.kind) {
    case 'growth':
      return t('tornado.growth')
    case 'source':
      return t('tornado.choiceOfSource')
    case 'base':
      return t('tornado.base', {
        flow: countedName(pair, { ...chosen.outcome.base, flow: input.flow }, text),
      })
    case 'amount':
      return t('tornado.amount', { lever: leverIn(reference, input.lever)?.name ?? input.lever })
    case 'lever':
      return leverLabel(leverIn(reference, input.lever), text)
  }
}

/**
 * Returns the label of a lever; of `gate` and `shock` levers (a closed border), the uncertain share is
 * named.
 */
function leverLabel(lever: LeverRow | undefined, { t }: Text): string {
  if (!lever) return ''
  const { name, mechanism } = lever
  if (mechanism === 'gate') return t('tornado.through', { lever: name })
  return mechanism === 'shock' ? t('tornado.madeGood', { lever: name }) : name
}

function bothEnds(bar: TornadoRange, context: DescriptionContext): readonly DescribedEnd[] {
  const { input, low, high } = bar
  const variation = context.sensitivity.variations.find((each) => each.input === input)
  if (!variation) return []
  const basis = basisOf(variation, context)
  const end = (name: 'low' | 'high', total: Usd): DescribedEnd => ({
    name: `${idOf(input)}-${name}`,
    at: endInWords(variation, name, context),
    total,
    chance: chanceOf(total, bar, context),
    ...basis,
  })
  return [end('low', low), end('high', high)]
}

/** Returns the evidence for the range of an input, in words and as ids of records. */
function basisOf(
  { input }: Variation,
  context: DescriptionContext,
): Pick<DescribedEnd, 'basis' | 'origin'> {
  const { pair, reference, chosen, text } = context
  const { t, year } = text
  const { base } = chosen.outcome
  switch (input.kind) {
    case 'base':
      return {
        basis: t('tornado.basis.base', { year: year(base.year, base.calendar) }),
        origin: [
          PROJECTION,
          ...baseRecords(pair, base.source, input.flow),
          ...baseReports(pair, base, input.flow).map(({ id }) => id),
        ],
      }
    case 'lever':
    case 'amount': {
      const lever = leverIn(reference, input.lever)
      const studies = reference.evidence.filter(({ id }) => lever?.evidence.includes(id))
      return {
        basis: lever ? t(`contributions.${lever.standing}`) : '',
        origin: [PROJECTION, ...studies.map(({ id }) => evidenceId(id))],
      }
    }
    case 'growth':
    case 'source':
      return {
        basis: t(`tornado.basis.${chosen.choice.chance.spread}`),
        origin: [PROJECTION, ...spreadRecords(chosen, reference)],
      }
  }
}

/**
 * Returns the probability of reaching the target with an input fixed at the end with this total;
 * `null` for growth, whose spread the simulation itself uses. The start is not drawn, so that fixing
 * it takes nothing off the spread.
 */
function chanceOf(
  total: Usd,
  { input, low, high }: TornadoRange,
  { sensitivity: { chance, central } }: DescriptionContext,
): Share | null {
  if (!chance || input.kind === 'growth' || central <= 0) return null
  const own = input.kind === 'base' ? 0 : spreadBetween(low, high)
  if (total <= 0) return 0
  return threeDigits(chanceAtEnd(chance, { shift: Math.log(total / central), own }))
}

function sourceEnds(context: DescriptionContext): readonly DescribedEnd[] {
  const { sensitivity, pair, text } = context
  return sensitivity.sources.map(({ source: id, total }) => {
    const source = pair.sources.find((each) => each.id === id)
    return {
      name: id,
      at: source?.shortName ?? id,
      total,
      // Another source is another base, with a chance of its own.
      chance: null,
      basis: text.t('tornado.basis.source', { year: String(basesOf(pair).get(id)?.year ?? '') }),
      origin: [PROJECTION, ...baseRecords(pair, id)],
    }
  })
}

/** Returns the ids of the observations that the base of a source, or one flow of it, consists of. */
function baseRecords(pair: Pair, source: string, flow?: FlowOrTotal): readonly string[] {
  const { flows, total } = historyOf(pair, source)
  const year = basesOf(pair).get(source)?.year ?? 0
  const records = [...flows, total]
    .filter((series) => flow === undefined || series.flow === flow)
    .flatMap((series) => valueIn(series, year)?.observations ?? [])
  return [...new Set(records)]
}

function leverIn({ levers }: Reference, id: LeverId): LeverRow | undefined {
  return levers.find((lever) => lever.id === id)
}
