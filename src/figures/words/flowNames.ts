import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Flow } from '#model/series.ts'

/** Who sells and who buys in a flow, by the names of the package. */
export function partiesOf(
  pair: Pair,
  flow: Flow,
): Readonly<{ exporter: string; importer: string }> {
  const [exporter = '', importer = ''] = flow.split('-')
  return { exporter: nameOf(pair, exporter), importer: nameOf(pair, importer) }
}

/** A flow in words: who to whom. */
export function flowName(pair: Pair, flow: Flow, text: Text): string {
  return text.t('flow.named', partiesOf(pair, flow))
}

function nameOf({ economies }: Pair, code: string): string {
  return economies.find((economy) => economy.code === code)?.name ?? code
}
