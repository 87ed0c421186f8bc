import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Flow } from '#model/series.ts'

/** The names of the exporter and importer of a flow; the codes where the package has no names. */
export function partiesOf(
  pair: Pair,
  flow: Flow,
): Readonly<{ exporter: string; importer: string }> {
  const [exporter = '', importer = ''] = flow.split('-')
  return { exporter: nameOf(pair, exporter), importer: nameOf(pair, importer) }
}

/** The name of a flow in words: exporter to importer. */
export function flowName(pair: Pair, flow: Flow, text: Text): string {
  return text.t('flow.named', partiesOf(pair, flow))
}

function nameOf({ economies }: Pair, code: string): string {
  return economies.find((economy) => economy.code === code)?.name ?? code
}
