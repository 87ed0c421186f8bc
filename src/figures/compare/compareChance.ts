import type { Text } from '#i18n/text.ts'
import { refusalInWords } from '#figures/words/chanceWords.ts'
import { simulationKey, type NamedScenario } from '#analysis/comparedScenarios.ts'
import type { Chosen, Known } from '#analysis/known.ts'

/** How the chances of a comparison were simulated, or why some are missing; one sentence each. */
export function chanceCaveats(
  columns: readonly NamedScenario[],
  { reference }: Known,
  { simulationsByScenario }: Chosen,
  text: Text,
): readonly string[] {
  const { t, plain } = text
  const results = columns.map(({ chosen }) => ({
    chosen,
    result: simulationsByScenario?.get(simulationKey(chosen)),
  }))
  const refusals = results.flatMap(({ chosen, result: one }) =>
    one && !one.ok ? [refusalInWords(one.refusal, chosen, text)] : [],
  )
  const simulations = results.flatMap(({ result: one }) => (one?.ok ? [one.simulation] : []))
  const paths = simulations.map((simulation) => simulation.paths)
  // Levers with simulated effects use another law of spread, so their chances are not quite comparable.
  const areUnsure = new Set(simulations.map(({ hasLeverDraws }) => hasLeverDraws))
  return [
    ...(reference && results.some(({ result }) => !result) ? [t('compare.simulating')] : []),
    ...(paths.length > 0 ? [t('compare.simulated', { draws: plain(Math.min(...paths)) })] : []),
    ...(areUnsure.size > 1 ? [t('compare.twoSpreads')] : []),
    ...new Set(refusals),
  ]
}
