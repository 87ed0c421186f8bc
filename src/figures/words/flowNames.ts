import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Flow } from '#model/series.ts'

/** Returns the names of a flow's exporter and importer; their codes where the data have no names. */
export function partiesOf(
  pair: Pair,
  flow: Flow,
): Readonly<{ exporter: string; importer: string }> {
  const [exporter = '', importer = ''] = flow.split('-')
  return { exporter: nameOf(pair, exporter), importer: nameOf(pair, importer) }
}

/** Returns the name of a flow: from exporter to importer. */
export function flowName(pair: Pair, flow: Flow, text: Text): string {
  return text.t('flow.named', partiesOf(pair, flow))
}

function nameOf({ economies }: Pair, code: string): string {
  return economies.find((economy) => economy.code === code)?.name ?? code
}
