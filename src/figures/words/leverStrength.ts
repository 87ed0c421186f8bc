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

/** Describes the effect of a lever at a position, fully phased in, with its p10 and p90. */
export function strengthOf(lever: LeverRow, position: number, pair: Pair, text: Text): string {
  const { t, percent, signedPercent } = text
  const value = leverValue(position, lever, text)
  const quantile = splitQuantile(lever)
  const response = leverResponse(lever, position)
  switch (lever.mechanism) {
    case 'factor': {
      const change = (log: number) => signedPercent(Math.expm1(log * response))
      const [low, high] = [quantile(LOW), quantile(HIGH)].toSorted((a, b) => (a - b) * response)
      const interval = { low: change(low ?? 0), high: change(high ?? 0) }
      return t('levers.effect', { value, effect: change(lever.effect), ...interval })
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
        effect: fall(lever.effect),
        made: percent(lever.effect),
        ...interval,
      })
    }
    case 'project':
      return projectsOf(lever, position, pair, text)
    case 'cap':
      return t('levers.cap')
    case 'reporting':
      return t('levers.reporting', {
        value,
        effect: signedPercent(Math.expm1(lever.effect * response)),
      })
  }
}

/**
 * Returns the value of the `ambitious` position if the lever has one, else of its last named position.
 */
export function furthestPosition({ marks, neutral }: LeverRow): number {
  const ambitious = marks.find(({ mark }) => mark === 'ambitious')
  return ambitious?.value ?? marks.at(-1)?.value ?? neutral
}

/** Describes the trade that the projects of a lever add at a position, in US dollars a year. */
function projectsOf(lever: LeverRow, position: number, pair: Pair, text: Text): string {
  const { t, usd } = text
  const projects = pair.projects.filter((project) => project.lever === lever.id)
  if (projects.length === 0) return t('levers.noProject')

  const units = position - lever.neutral
  return projects
    .map(({ flow, value, low, high }) =>
      t('levers.project', {
        value: leverValue(position, lever, text),
        amount: usd(value * units),
        flow: flowName(pair, flow, text),
        low: usd(low * units),
        high: usd(high * units),
      }),
    )
    .join(' ')
}
