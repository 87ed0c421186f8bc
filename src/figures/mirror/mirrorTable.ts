import type { Row, Table, TableCell } from '#charts/frame/table.ts'
import type { Pair } from '#datasets/schemas.ts'
import { flowName } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import type { Flow } from '#model/series.ts'
import type { Count, Pairing } from './pairings.ts'

/**
 * Returns every value of a flow by year and source, with the comparison of both sides beside that of the
 * exporter.
 */
export function mirrorTable(
  pair: Pair,
  flow: Flow,
  counts: readonly Count[],
  pairings: readonly Pairing[],
  text: Text,
): Table {
  const { t } = text
  const pairingOf = ({ source, point }: Count) =>
    pairings.find(({ year, exporter }) => year === point.year && exporter.source === source)
  return {
    caption: t('mirror.caption', { flow: flowName(pair, flow, text) }),
    columns: [
      { key: 'year', label: t('table.year'), kind: 'year' },
      { key: 'source', label: t('table.source'), kind: 'text' },
      { key: 'period', label: t('table.period'), kind: 'text' },
      { key: 'books', label: t('mirror.books'), kind: 'text' },
      { key: flow, label: flowName(pair, flow, text), kind: 'usd' },
      { key: 'status', label: t('table.status'), kind: 'status' },
      { key: 'ratio', label: t('mirror.ratio'), kind: 'ratio' },
      { key: 'sold', label: t('mirror.soldColumn'), kind: 'usd' },
      { key: 'bought', label: t('mirror.boughtColumn'), kind: 'usd' },
      { key: 'cif', label: t('mirror.cifColumn'), kind: 'usd' },
      { key: 'gap', label: t('mirror.gapColumn'), kind: 'usd' },
      { key: 'freight', label: t('mirror.freightColumn'), kind: 'usd' },
      { key: 'rest', label: t('mirror.restColumn'), kind: 'usd' },
      { key: 'note', label: t('table.note'), kind: 'text' },
    ],
    rows: counts
      .toSorted((a, b) => a.point.year - b.point.year)
      .map((count): Row => {
        const { source, point } = count
        const books =
          pair.economies.find(({ code }) => code === source.reporter)?.name ?? t('mirror.neither')
        const period = text.period(point.year, source.calendar)
        return {
          cells: [
            point.year,
            source.name,
            period,
            books,
            point.value,
            point.status,
            ...comparisonCells(pairingOf(count), text),
          ],
          origin: point.observations,
        }
      }),
  }
}

/** Returns the ratio, what it is of, the gap with its two parts, and how it was worked out; empty without a pairing. */
function comparisonCells(pairing: Pairing | undefined, { t }: Text): TableCell[] {
  if (!pairing) return ['', '', '', '', '', '', '', '']
  const { withFreight, compared } = pairing
  if (!compared) return ['', '', '', withFreight, '', '', '', t('mirror.notAlignedNote')]
  const { ratio, sold, bought, gap, alignment } = compared
  const note = alignment === null ? '' : t(`mirror.note.${alignment}`)
  return [ratio, sold, bought, withFreight, gap.total, gap.freight, gap.rest, note]
}
