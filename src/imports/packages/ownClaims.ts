import type { Claim, Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { MILLION, shownNumber, formulaOfSum, toCents } from '#imports/checks/amounts.ts'
import { isReported, seriesOf, totalSeries, type ReportedValue } from '#model/history/seriesOf.ts'
import type { Base } from '#model/projection/baseline.ts'
import { growthSince } from './ownDefaults.ts'
import { sidesOfFlow } from './ownNames.ts'

/** A pair as far as its claims rest on it. */
export type Claiming = Pick<Pair, 'observations' | 'economies' | 'flows' | 'defaults'>

/**
 * Returns the headline claims that follow from the figures of the base: its total, its growth on the
 * year before, and how much one side sold for each dollar that it bought. Each is derived, with its
 * formula; the target is assumed, since nobody is known to have named one.
 */
export function ownClaims(pair: Claiming, base: Base, text: Text): Claim[] {
  const whole = pair.observations
    .filter(({ source, year }) => source === base.source && year === base.year)
    .findLast(({ span, preferred }) => span === 'year' && preferred)
  if (!whole || base.carried) return []
  const { firstDay, lastDay, bibliography } = whole
  const claim = (
    kind: Claim['kind'],
    statement: string,
    value: number,
    formula: string,
  ): Claim => ({
    id: `${kind}-${base.year}`,
    kind,
    statement,
    value,
    source: base.source,
    observation: null,
    year: base.year,
    firstDay,
    lastDay,
    status: 'derived',
    formula,
    // Where only one flow is counted, the total says so.
    note: whole.flow === 'total' ? whole.note : null,
    bibliography: [...bibliography],
    rivals: [],
  })
  return [
    totalClaim(pair, base, claim, text),
    ...growthClaim(pair, base, claim, text),
    ...ratioClaim(pair, base, claim, text),
    {
      ...claim('target', targetStatement(pair, base, text), pair.defaults.target.value, ''),
      source: null,
      year: pair.defaults.target.year,
      firstDay: null,
      lastDay: null,
      status: 'assumed',
      formula: null,
      note: null,
    },
  ]
}

function targetStatement({ defaults: { target } }: Claiming, base: Base, text: Text): string {
  return text.t('data.claim.target', {
    target: text.usd(target.value),
    due: String(target.year),
    year: text.year(base.year, base.calendar),
  })
}

type ClaimOf = (kind: Claim['kind'], statement: string, value: number, formula: string) => Claim

function totalClaim(pair: Claiming, base: Base, claim: ClaimOf, text: Text): Claim {
  const values = valuesIn(pair, base)
  const statement = text.t('data.claim.total', {
    total: text.usd(base.total),
    year: text.year(base.year, base.calendar),
  })
  return claim('total', statement, toCents(base.total), formulaOfSum(values))
}

function growthClaim(pair: Claiming, base: Base, claim: ClaimOf, text: Text): Claim[] {
  const before = totalSeries(pair.observations, base.source, pair.flows)
    .points.filter(isReported)
    .find(({ year }) => year === base.year - 1)
  const growth = before ? growthSince(before, base) : null
  if (!before || !growth) return []
  const statement = text.t('data.claim.growth', {
    growth: text.signedPercent(growth),
    year: text.year(base.year, base.calendar),
  })
  const [now, then] = [base.total, before.value].map((value) => shownNumber(value / MILLION))
  return [claim('growth', statement, growth, `${now} / ${then} - 1`)]
}

function ratioClaim(pair: Claiming, base: Base, claim: ClaimOf, text: Text): Claim[] {
  const [sold, bought] = pair.flows.map((flow) => valueOf(pair, base, flow))
  if (!sold || !bought || bought.value <= 0 || sold.value <= 0) return []
  const ratio = Number((sold.value / bought.value).toPrecision(3))
  const statement = text.t('data.claim.ratio', {
    ...sidesOfFlow(pair.flows[0], pair.economies),
    ratio: text.usd(ratio),
    year: text.year(base.year, base.calendar),
  })
  const [a, b] = [sold, bought].map(({ value }) => shownNumber(value / MILLION))
  return [claim('ratio', statement, ratio, `${a} / ${b}`)]
}

/** The values that a base adds up: of both flows, or of the total. */
function valuesIn(pair: Claiming, base: Base): readonly number[] {
  const flows = pair.flows.flatMap((flow) => valueOf(pair, base, flow) ?? [])
  return flows.length === 2 ? flows.map(({ value }) => value) : [base.total]
}

function valueOf(pair: Claiming, base: Base, flow: Pair['flows'][number]) {
  const { points } = seriesOf(pair.observations, base.source, flow)
  return points.find(
    (point): point is ReportedValue => point.year === base.year && point.value !== null,
  )
}
