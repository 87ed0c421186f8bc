import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { onlyFlow, type SourceYear } from '#model/history/onlyFlow.ts'
import type { Flow, FlowOrTotal } from '#model/series.ts'

type Economy = Pair['economies'][number]

/** The names of a flow's exporter and importer; their codes where the data have no names. */
type Parties = Readonly<{ exporter: string; importer: string }>

/** Returns the names of both sides of a flow as sentences say them: some with an article. */
export function partiesOf(pair: Pair, flow: Flow): Parties {
  return sidesBy(({ name, inSentence = name }) => inSentence, pair, flow)
}

/** Returns the same names as they stand alone, in titles, labels and tables. */
export function bareParties(pair: Pair, flow: Flow): Parties {
  return sidesBy(({ name }) => name, pair, flow)
}

function sidesBy(nameOf: (economy: Economy) => string, { economies }: Pair, flow: Flow): Parties {
  const [exporter = '', importer = ''] = flow.split('-').map((code) => {
    const economy = economies.find((each) => each.code === code)
    return economy ? nameOf(economy) : code
  })
  return { exporter, importer }
}

/** Returns the name of a flow: from exporter to importer. */
export function flowName(pair: Pair, flow: Flow, text: Text): string {
  return text.t('flow.named', bareParties(pair, flow))
}

/** Returns the name of a source as sentences say it: with an article where the country that it begins with has one. */
export function sourceInSentence({ economies }: Pair, name: string): string {
  const first = economies.find((each) => name.startsWith(each.name))
  return (first?.inSentence ?? first?.name ?? '') + name.slice(first?.name.length ?? 0)
}

/** Returns the name of what a figure counts: a flow, both, or the only one that its source's total holds. */
export function countedName(
  pair: Pair,
  { flow, ...total }: SourceYear & Readonly<{ flow: FlowOrTotal }>,
  text: Text,
): string {
  const only = flow === 'total' ? onlyFlow(pair, total) : flow
  return only ? flowName(pair, only, text) : text.t('table.total')
}
