import { useMemo } from 'react'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Outcome } from '#model/outcome.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { Written } from '#ui/live/writeElement.ts'
import { bothOf, constant, type ReadonlyStore } from '#ui/readonlyStore.ts'
import type { PathRow } from './pathRows.ts'
import styles from './PathReadout.module.css'

type PathReadoutProps = Readonly<{
  row: PathRow
  live: ReadonlyStore<Outcome>
  /** The latest simulation; `null` where its bands are hidden. */
  chance: ReadonlyStore<Simulation | null> | null
}>

/**
 * Renders what the chart says of one year: what was counted, the scenario with its median and 80 %
 * interval, the baseline and a shock. Follows a slider.
 */
export function PathReadout({ row, live, chance }: PathReadoutProps) {
  const text = useText()
  const { t, usd } = text
  const both = useMemo(() => bothOf(live, chance ?? constant(null)), [live, chance])
  const element = useLiveElements(both, (state) => readoutOf(row, state, text), 'turn')
  const isProjected = row.year > live.getState().base.year
  return (
    <div className={styles['readout']}>
      <p className={styles['period']}>{row.period}</p>
      <dl>
        {row.beside.map(({ source, value }) => (
          <div key={source}>
            <dt>{source}</dt>
            <dd>{usd(value)}</dd>
          </div>
        ))}
        {row.value === null && (isProjected || row.beside.length > 0) ? null : (
          <div>
            <dt>{t('path.total')}</dt>
            <dd>
              {row.value === null ? t('table.notReported') : usd(row.value)}
              {row.value === null || row.status === 'reported' ? null : (
                <i> {t(`status.${row.status}`)}</i>
              )}
            </dd>
          </div>
        )}
        {PARTS.map((part) => (
          <div
            key={part}
            className={part === 'scenario' ? styles['scenario'] : undefined}
            {...element(part)}
          >
            <dt {...element(`${part}.term`)} />
            <dd {...element(`${part}.value`)} />
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The parts that a slider moves, and the reference growth, in their order. */
const PARTS = ['scenario', 'range', 'baseline', 'reference', 'shock'] as const
type Part = (typeof PARTS)[number]
type WrittenReadout = Readonly<Partial<Record<Part | `${Part}.${'term' | 'value'}`, Written>>>

/** Returns the words of each part; those without a value are hidden. */
function readoutOf(
  { year, reference }: PathRow,
  [{ projection, baseline, base, scenario }, simulation]: readonly [Outcome, Simulation | null],
  { t, usd, signedPercent }: Text,
): WrittenReadout {
  const index = year - base.year
  const isProjected = index > 0
  const band = isProjected ? simulation?.bands.find((each) => each.year === year) : undefined
  const shock = scenario.shocks.find((each) => each.year === year)
  const usdOf = (value: number | null | undefined) => (value == null ? null : usd(value))
  const projected = (values: readonly number[]) => (isProjected ? usdOf(values[index]) : null)
  const range = band ? t('path.range', { low: usd(band.p10), high: usd(band.p90) }) : null
  return {
    ...written(
      'scenario',
      t(band ? 'path.scenarioMedian' : 'path.scenario'),
      projected(projection.total),
    ),
    ...written('range', t('path.mostDraws'), range),
    ...written('baseline', t('path.baseline'), projected(baseline.total)),
    ...written('reference', t('path.referenceColumn'), usdOf(reference)),
    ...written('shock', t('path.shock'), shock ? signedPercent(shock.change) : null),
  }
}

function written(part: Part, term: string, value: string | null): WrittenReadout {
  return {
    [part]: { hidden: value === null },
    [`${part}.term`]: { children: value === null ? '' : term },
    [`${part}.value`]: { children: value ?? '' },
  }
}
