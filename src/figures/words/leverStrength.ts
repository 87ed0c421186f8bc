import type { LeverRow } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { leverResponse } from '#model/levers/lever.ts'
import { splitQuantile } from '#model/levers/splitQuantile.ts'
import type { Text } from '#i18n/text.ts'
import { flowName } from './flowNames.ts'
import { leverValue } from './leverValue.ts'

/** The quantiles p10 and p90 of the distribution of an effect. */
const [LOW, HIGH] = [0.1, 0.9]
const DAYS_A_YEAR = 365

/**
 * Describes the effect of a lever at its furthest named position, fully phased in, with its p10 and
 * p90.
 */
export function strengthOf(lever: LeverRow, pair: Pair, text: Text): string {
  const { t, percent, signedPercent } = text
  const position = furthest(lever)
  const value = leverValue(position, lever.unit, text)
  const quantile = splitQuantile(lever)
  const response = leverResponse(lever, position)
  const effect = leverEffect(lever, position, pair, text)
  switch (lever.mechanism) {
    case 'factor': {
      const change = (log: number) => signedPercent(Math.expm1(log * response))
      const [low, high] = [quantile(LOW), quantile(HIGH)].toSorted((a, b) => (a - b) * response)
      const interval = { low: change(low ?? 0), high: change(high ?? 0) }
      return t('levers.effect', { value, effect, ...interval })
    }
    case 'gate': {
      const interval = { low: percent(quantile(LOW)), high: percent(quantile(HIGH)) }
      return t('levers.gate', { open: percent(lever.effect), ...interval })
    }
    case 'shock': {
      const fall = (recovered: number) => signedPercent((-position / DAYS_A_YEAR) * (1 - recovered))
      const interval = { low: fall(quantile(LOW)), high: fall(quantile(HIGH)) }
      return t('levers.closure', {
        value,
        effect,
        made: percent(lever.effect),
        ...interval,
      })
    }
    case 'project':
      return projectsOf(lever, position, pair, text)
    case 'cap':
      return t('levers.cap')
    case 'reporting':
      return t('levers.reporting', { value, effect })
  }
}

/**
 * Returns the effect of a lever at a position, fully phased in and as a few characters; for a gate, the
 * share that it lets through.
 */
export function leverEffect(lever: LeverRow, position: number, pair: Pair, text: Text): string {
  const { t, usd, percent, signedPercent } = text
  switch (lever.mechanism) {
    case 'factor':
    case 'reporting':
      return signedPercent(Math.expm1(lever.effect * leverResponse(lever, position)))
    case 'gate':
      return t('levers.open', {
        share: percent(lever.effect + (1 - lever.effect) * leverResponse(lever, position)),
      })
    case 'shock':
      return signedPercent((-position / DAYS_A_YEAR) * (1 - lever.effect))
    case 'project': {
      const projects = pair.projects.filter((project) => project.lever === lever.id)
      const perUnit = projects.reduce((sum, { value }) => sum + value, 0)
      return usd(perUnit * (position - lever.neutral))
    }
    case 'cap':
      return signedPercent(0)
  }
}

/**
 * Returns the value of the `ambitious` position if the lever has one, else of its last named position.
 */
function furthest({ marks, neutral }: LeverRow): number {
  const ambitious = marks.find(({ mark }) => mark === 'ambitious')
  return ambitious?.value ?? marks.at(-1)?.value ?? neutral
}

/** Describes the trade that the projects of a lever add at a position, in US dollars a year. */
function projectsOf(
  { id, unit, neutral }: LeverRow,
  position: number,
  pair: Pair,
  text: Text,
): string {
  const { t, usd } = text
  const projects = pair.projects.filter(({ lever }) => lever === id)
  if (projects.length === 0) return t('levers.noProject')

  const units = position - neutral
  return projects
    .map(({ flow, value, low, high }) =>
      t('levers.project', {
        value: leverValue(position, unit, text),
        amount: usd(value * units),
        flow: flowName(pair, flow, text),
        low: usd(low * units),
        high: usd(high * units),
      }),
    )
    .join(' ')
}
