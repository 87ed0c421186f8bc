import { DataTable } from '#ui/table/DataTable.tsx'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import { resultIn } from '#figures/compare/comparedResult.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { PROJECTION } from '#figures/provenance/origins.ts'
import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import styles from './Compare.module.css'
import { OriginButton } from './OriginButton.tsx'
import type { CompareActions } from './useComparison.ts'

type ResultTableProps = Readonly<{
  comparison: CompareActions
  onOrigin: (origin: readonly string[]) => void
}>

/** One row: a measure, and its value for each scenario. */
type Measure = Readonly<{ key: string; name: string; answer: (column: NamedScenario) => string }>

const MEASURE = 'measure'
const ORIGIN = 'origin'

/** Results of each scenario: totals and flows in the chosen year, the last year, and the target. */
export function ResultTable({ comparison, onOrigin }: ResultTableProps) {
  const text = useText()
  const { t } = text
  const { columns } = comparison
  return (
    <section className={styles['table']}>
      <h2 className={styles['title']}>{t('compare.results')}</h2>
      <DataTable
        caption={t('compare.results')}
        isCaptionHidden
        columns={[
          { key: MEASURE, label: t('compare.measure'), align: 'start' },
          ...columns.map(({ link, name }) => ({ key: link, label: name, align: 'end' as const })),
          { key: ORIGIN, label: t('table.origin'), align: 'start' },
        ]}
        rows={measuresOf(comparison, text)}
        rowKey={({ key }) => key}
        cell={(measure, key) => {
          if (key === MEASURE) return measure.name
          const column = columns.find(({ link }) => link === key)
          if (column) return measure.answer(column)
          return <OriginButton what={measure.name} origin={[PROJECTION]} onOrigin={onOrigin} />
        }}
      />
    </section>
  )
}

function measuresOf(
  { viewState, columns, choice: { year } }: CompareActions,
  text: Text,
): readonly Measure[] {
  const { t, usd, percent, yearInBoth } = text
  const { pair, chosen } = viewState
  const amount = (value: number | null = null) =>
    value === null ? t('table.notReported') : usd(value)
  const resultOf = (scenario: NamedScenario, resultYear: number) =>
    resultIn(scenario.chosen, resultYear, pair.flows, chosen.simulationsByScenario)
  const inYear = { year: yearInBoth(year, chosen.source.calendar) }
  return [
    {
      key: 'total',
      name: t('compare.totalIn', inYear),
      answer: (column) => amount(resultOf(column, year).total),
    },
    ...pair.flows.map((flow) => ({
      key: flow,
      name: t('compare.flowIn', { ...inYear, flow: flowName(pair, flow, text) }),
      answer: (column: NamedScenario) => amount(resultOf(column, year).flows[flow]),
    })),
    ...totalInLastYear(columns, inYear.year, text),
    {
      key: 'reached',
      name: t('compare.reached'),
      answer: ({ chosen: { outcome } }) =>
        outcome.reached === null
          ? t('compare.notReached')
          : yearInBoth(outcome.reached, outcome.base.calendar),
    },
    {
      key: 'needed',
      name: t('compare.neededFromStart'),
      answer: (column) => {
        const { needed } = resultOf(column, column.chosen.outcome.base.year)
        return needed === null
          ? t('compare.noTime')
          : t('compare.perYear', { value: percent(needed) })
      },
    },
    {
      key: 'chance',
      name: t('compare.chanceByTarget'),
      answer: (column) => {
        const { target, projection } = column.chosen.outcome
        const { chance } = resultOf(column, Math.min(target.year, projection.lastYear))
        return chance === null ? t('compare.notSimulated') : percent(chance)
      },
    },
  ]
}

/**
 * Returns the total in the last year; the row names the year where all scenarios share it, and is left
 * out where that is the year in which all are compared anyway.
 */
function totalInLastYear(
  columns: readonly NamedScenario[],
  comparedYear: string,
  { t, usd, yearInBoth }: Text,
): readonly Measure[] {
  const lastYears = columns.map(({ chosen: { outcome } }) => {
    const { base, projection } = outcome
    return yearInBoth(projection.lastYear, base.calendar)
  })
  const [year = '', ...furtherYears] = new Set(lastYears)
  const isSame = furtherYears.length === 0
  if (isSame && year === comparedYear) return []
  return [
    {
      key: 'end',
      name: isSame ? t('compare.totalIn', { year }) : t('compare.atEnd'),
      answer: ({ chosen: { outcome } }) => {
        const { base, projection } = outcome
        const value = usd(projection.total.at(-1) ?? base.total)
        if (isSame) return value
        return t('compare.endIn', { value, year: yearInBoth(projection.lastYear, base.calendar) })
      },
    },
  ]
}
