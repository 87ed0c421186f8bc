import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { chanceAtEnd } from '#model/chance/chanceAtEnd.ts'
import { spreadBetween } from '#model/math/interval80.ts'
import type { LeverId } from '#model/scenario.ts'
import type { TornadoRange, UncertainInput, Variation } from '#model/attribution/tornadoRanges.ts'
import type { Share, Usd } from '#model/units.ts'
import { basesOf } from '#analysis/choose.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { baseReports } from '#analysis/simulation/simulationSetup.ts'
import { evidenceId, panelId, PROJECTION } from '#figures/provenance/origins.ts'
import type { Sensitivity } from '#analysis/simulation/sensitivity.ts'
import { historyOf, valueIn } from '#analysis/history.ts'
import { endInWords } from './tornadoEnds.ts'

/** What an input is at one of its ends, what that leads to, and who says so. */
export type DescribedEnd = Readonly<{
  /** One word that names this end alone. */
  name: string
  at: string
  total: Usd
  /** Of having reached the target by then; `null` where it is not known. */
  chance: Share | null
  basis: string
  origin: readonly string[]
}>

/** One input in words, with the lower result before the higher one. */
export type DescribedInput = Readonly<{
  id: string
  label: string
  low: DescribedEnd
  high: DescribedEnd
  /** All ends; of the choice of source every source. */
  ends: readonly DescribedEnd[]
}>

/** Every input that moves the total, in the order of how far it does. */
export function describeInputs(
  found: Sensitivity,
  known: Known,
  reference: Reference,
  chosen: Chosen,
  text: Text,
): readonly DescribedInput[] {
  const teller = { found, pair: known.pair, reference, chosen, text }
  return found.bars.map((bar) => {
    const ends = bar.input.kind === 'source' ? sourceEnds(teller) : bothEnds(bar, teller)
    const ordered = ends.toSorted((a, b) => a.total - b.total)
    const [first, last] = [ordered[0] ?? NOBODY, ordered.at(-1) ?? NOBODY]
    return { id: idOf(bar.input), label: labelOf(bar.input, teller), low: first, high: last, ends }
  })
}

type Teller = Readonly<{
  found: Sensitivity
  pair: Pair
  reference: Reference
  chosen: Chosen
  text: Text
}>

const NOBODY: DescribedEnd = {
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

function labelOf(input: UncertainInput, { pair, reference, text }: Teller): string {
  const { t } = text
  switch (input.kind) {
    case 'growth':
      return t('tornado.growth')
    case 'source':
      return t('tornado.choiceOfSource')
    case 'base':
      return input.flow === 'total'
        ? t('tornado.baseOfTotal')
        : t('tornado.base', { flow: flowName(pair, input.flow, text) })
    case 'amount':
      return t('tornado.amount', { lever: leverIn(reference, input.lever)?.name ?? input.lever })
    case 'lever':
      return leverLabel(leverIn(reference, input.lever), text)
  }
}

/** Of a gate and of a closed border it is a share that is not sure, of all others the effect. */
function leverLabel(lever: LeverRow | undefined, { t }: Text): string {
  if (!lever) return ''
  const { name, mechanism } = lever
  if (mechanism === 'gate') return t('tornado.through', { lever: name })
  return mechanism === 'shock' ? t('tornado.madeGood', { lever: name }) : name
}

function bothEnds(bar: TornadoRange, teller: Teller): readonly DescribedEnd[] {
  const { input, low, high } = bar
  const variation = teller.found.variations.find((each) => each.input === input)
  if (!variation) return []
  const said = saidOf(variation, teller)
  const end = (name: 'low' | 'high', total: Usd): DescribedEnd => ({
    name: `${idOf(input)}-${name}`,
    at: endInWords(variation, name, teller),
    total,
    chance: chanceOf(
      total,
      input.kind === 'growth' ? null : spreadBetween(bar.low, bar.high),
      teller,
    ),
    ...said,
  })
  return [end('low', low), end('high', high)]
}

/** Who says that an input lies between its ends. */
function saidOf({ input }: Variation, teller: Teller): Pick<DescribedEnd, 'basis' | 'origin'> {
  const { pair, reference, chosen, text } = teller
  const { t, year } = text
  const { base } = chosen.outcome
  switch (input.kind) {
    case 'base':
      return {
        basis: t('tornado.basis.base', { year: year(base.year, base.calendar) }),
        origin: [
          PROJECTION,
          ...baseReports(pair, base.year).flatMap(({ flow, id }) =>
            flow === input.flow ? id : [],
          ),
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

/** The panel of other pairs, or the pair's own history. */
function spreadRecords({ choice, history }: Chosen, { pairGroups }: Reference): readonly string[] {
  if (choice.chance.spread === 'own') {
    return history.total.points.flatMap(({ observations }) => observations)
  }
  return pairGroups.slice(0, 1).map(({ id }) => panelId(id, 'spread'))
}

/** Growth has no chance of its own: its spread is what chance is drawn from. */
function chanceOf(total: Usd, own: number | null, { found }: Teller): Share | null {
  const { chance, central } = found
  if (!chance || own === null || central <= 0) return null
  return total > 0 ? chanceAtEnd(chance, { shift: Math.log(total / central), own }) : 0
}

function sourceEnds(teller: Teller): readonly DescribedEnd[] {
  const { found, pair, text } = teller
  return found.sources.map(({ source: id, total }) => {
    const source = pair.sources.find((each) => each.id === id)
    return {
      name: id,
      at: source?.shortName ?? id,
      total,
      chance: chanceOf(total, 0, teller),
      basis: text.t('tornado.basis.source', { year: String(basesOf(pair).get(id)?.year ?? '') }),
      origin: [PROJECTION, ...baseRecords(pair, id)],
    }
  })
}

/** The observations that a source's base is made of. */
function baseRecords(pair: Pair, source: string): readonly string[] {
  const { flows, total } = historyOf(pair, source)
  const year = basesOf(pair).get(source)?.year ?? 0
  const records = [...flows, total].flatMap((series) => valueIn(series, year)?.observations ?? [])
  return [...new Set(records)]
}

function leverIn({ levers }: Reference, id: LeverId): LeverRow | undefined {
  return levers.find((lever) => lever.id === id)
}
