import type { Claim, Pair, Rival } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { MILLION, shownNumber, formulaOfSum, toCents } from '#imports/checks/amounts.ts'
import type { Base } from '#model/projection/baseline.ts'
import { countOf, rivalCounts, type SourceCount } from './ownCounts.ts'
import { growthSince } from './ownDefaults.ts'
import { sidesOfFlow } from './ownNames.ts'

/** A pair as far as its claims rest on it. */
export type Claiming = Pick<Pair, 'observations' | 'economies' | 'flows' | 'defaults' | 'sources'>

/** What a claim says, worked out of the figures of one source. */
type Worked = Readonly<{ statement: string; value: number; formula: string }>

/** Works a claim out of what a source counts; `null` where its figures do not allow it. */
type WorkOut = (count: SourceCount) => Worked | null

/**
 * Returns the headline claims that follow from the figures of the base: its total, its growth on the
 * year before, and how much one side sold for each dollar that it bought. Each is derived, with its
 * formula, and has as rivals what follows from other sources of the same trade; the target is assumed,
 * since nobody is known to have named one.
 */
export function ownClaims(pair: Claiming, base: Base, text: Text): Claim[] {
  const whole = pair.observations
    .filter(({ source, year }) => source === base.source && year === base.year)
    .findLast(({ span, preferred }) => span === 'year' && preferred)
  const own = countOf(pair, base.source, base)
  if (!whole || base.carried || !own) return []
  const others = rivalCounts(pair, own, base)
  const claim = (kind: Claim['kind'], workOut: WorkOut): Claim[] => {
    const worked = workOut(own)
    if (!worked) return []
    const id = `${kind}-${base.year}`
    return [
      {
        id,
        kind,
        ...worked,
        source: base.source,
        observation: null,
        year: base.year,
        firstDay: whole.firstDay,
        lastDay: whole.lastDay,
        status: 'derived',
        // Where only one flow is counted, the total says so.
        note: whole.flow === 'total' ? whole.note : null,
        bibliography: [...whole.bibliography],
        rivals: others.flatMap((count) => rivalOf(id, worked.value, count, workOut, text)),
      },
    ]
  }
  return [
    ...claim('total', totalOf(pair, base, text)),
    ...claim('growth', growthOf(base, text)),
    ...claim('ratio', ratioOf(pair, base, text)),
    targetClaim(pair, base, [...whole.bibliography], text),
  ]
}

/** What follows from another source, unless it is the same. */
function rivalOf(
  claim: string,
  value: number,
  count: SourceCount,
  workOut: WorkOut,
  { t }: Text,
): Rival[] {
  const worked = workOut(count)
  if (!worked || worked.value === value) return []
  const { id: source, name } = count.source
  const statement = t('data.claim.rival', { source: name, statement: worked.statement })
  return [
    {
      id: `${claim}-${source}`,
      ...worked,
      statement,
      source,
      observation: count.observation,
      status: 'derived',
      note: null,
      bibliography: [...count.bibliography],
    },
  ]
}

/** The target that is assumed to begin with; it rests on publications that do not name it. */
function targetClaim(
  { defaults: { target } }: Claiming,
  base: Base,
  bibliography: string[],
  text: Text,
): Claim {
  const parts = { target: text.usd(target.value), due: text.yearInBoth(target.year, base.calendar) }
  const multiple = Number((target.value / base.total).toPrecision(2))
  const statement =
    base.total > 0
      ? text.t('data.claim.target', {
          ...parts,
          multiple: text.plain(multiple),
          year: text.yearInBoth(base.year, base.calendar),
        })
      : text.t('data.claim.targetOfNone', parts)
  return {
    id: `target-${base.year}`,
    kind: 'target',
    statement,
    value: target.value,
    source: null,
    observation: null,
    year: target.year,
    firstDay: null,
    lastDay: null,
    status: 'assumed',
    formula: null,
    note: null,
    bibliography,
    rivals: [],
  }
}

function totalOf({ economies }: Claiming, base: Base, text: Text): WorkOut {
  return ({ source, only, total, flows }) => {
    const parts = { total: text.usd(total), year: text.yearInBoth(base.year, base.calendar) }
    const statement = only
      ? text.t('data.claim.oneFlow', { ...parts, ...sidesOfFlow(only, economies) })
      : text.t(source.coverage === 'goods' ? 'data.claim.goods' : 'data.claim.total', parts)
    const values = flows ?? [total]
    return { statement, value: toCents(total), formula: formulaOfSum(values) }
  }
}

function growthOf(base: Base, text: Text): WorkOut {
  return ({ total, before }) => {
    if (before === null || before <= 0) return null
    const growth = growthSince({ year: base.year - 1, value: before }, { ...base, total })
    if (!growth) return null
    const statement = text.t('data.claim.growth', {
      growth: text.signedPercent(growth),
      year: text.yearInBoth(base.year, base.calendar),
    })
    const [now, then] = [total, before].map((value) => shownNumber(value / MILLION))
    return { statement, value: growth, formula: `${now} / ${then} - 1` }
  }
}

function ratioOf(pair: Claiming, base: Base, text: Text): WorkOut {
  return ({ flows }) => {
    if (!flows || flows.some((value) => value <= 0)) return null
    const [sold, bought] = flows
    const ratio = Number((sold / bought).toPrecision(3))
    const statement = text.t('data.claim.ratio', {
      ...sidesOfFlow(pair.flows[0], pair.economies),
      ratio: text.usd(ratio),
      year: text.yearInBoth(base.year, base.calendar),
    })
    const [a, b] = flows.map((value) => shownNumber(value / MILLION))
    return { statement, value: ratio, formula: `${a} / ${b}` }
  }
}
