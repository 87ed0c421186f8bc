import type { Text } from '#i18n/text.ts'
import { beyondMeasured, refusalInWords } from '#figures/words/chanceWords.ts'
import { simulationKey, type NamedScenario } from '#analysis/comparedScenarios.ts'
import type { Chosen, Known } from '#analysis/known.ts'

/**
 * Returns how the probabilities of a comparison were simulated, or why some are missing; one sentence
 * each.
 */
export function chanceExplanations(
  scenarios: readonly NamedScenario[],
  { reference }: Known,
  { simulationsByScenario }: Chosen,
  text: Text,
): readonly string[] {
  const { t, plain } = text
  const results = scenarios.map(({ chosen }) => ({
    chosen,
    result: simulationsByScenario?.get(simulationKey(chosen)),
  }))
  const reasons = results.flatMap(({ result }) =>
    result && !result.ok ? [refusalInWords(result.refusal, text)] : [],
  )
  const beyond = results.flatMap(({ chosen: { outcome }, result }) =>
    result?.ok ? beyondMeasured(outcome, outcome.projection.lastYear, text) : [],
  )
  const simulations = results.flatMap(({ result }) => (result?.ok ? [result.simulation] : []))
  const paths = simulations.map((simulation) => simulation.paths)
  return [
    ...(reference && results.some(({ result }) => !result) ? [t('compare.simulating')] : []),
    ...(paths.length > 0 ? [t('compare.simulated', { draws: plain(Math.min(...paths)) })] : []),
    ...new Set([...beyond, ...reasons]),
  ]
}
