import { useStore } from 'zustand'
import { useText } from '#i18n/useText.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Outcome } from '#model/outcome.ts'
import { constant, type ReadonlyStore } from '#ui/readonlyStore.ts'
import type { PathRow } from './PathChart.tsx'
import styles from './PathReadout.module.css'

type PathReadoutProps = Readonly<{
  row: PathRow
  live: ReadonlyStore<Outcome>
  /** The latest simulation; `null` where its bands are hidden. */
  chance: ReadonlyStore<Simulation | null> | null
}>

const NO_CHANCE = constant(null)

/**
 * Renders what the chart says of one year: what was counted, the scenario with its median and 80 %
 * interval, the baseline and a shock. Follows a slider.
 */
export function PathReadout({ row, live, chance }: PathReadoutProps) {
  const { t, usd, signedPercent } = useText()
  const { projection, baseline, base, scenario } = useStore(live)
  const band = useStore(chance ?? NO_CHANCE)?.bands.find(({ year }) => year === row.year)
  const index = row.year - base.year
  const [assumed, unmoved] = [projection.total[index], baseline.total[index]]
  const shock = scenario.shocks.find(({ year }) => year === row.year)
  const isProjected = index > 0
  return (
    <div className={styles['readout']}>
      <p className={styles['period']}>{row.period}</p>
      <dl>
        {isProjected && row.value === null ? null : (
          <Value term={t('path.total')}>
            {row.value === null ? t('table.notReported') : usd(row.value)}
            {row.value === null || row.status === 'reported' ? null : (
              <i> {t(`status.${row.status}`)}</i>
            )}
          </Value>
        )}
        {isProjected && assumed !== undefined ? (
          <Value term={t(band ? 'path.scenarioMedian' : 'path.scenario')} isScenario>
            {usd(assumed)}
          </Value>
        ) : null}
        {isProjected && band ? (
          <Value term={t('path.mostDraws')}>
            {t('path.range', { low: usd(band.p10), high: usd(band.p90) })}
          </Value>
        ) : null}
        {isProjected && unmoved !== undefined ? (
          <Value term={t('path.baseline')}>{usd(unmoved)}</Value>
        ) : null}
        {row.reference === null ? null : (
          <Value term={t('path.referenceColumn')}>{usd(row.reference)}</Value>
        )}
        {shock ? <Value term={t('path.shock')}>{signedPercent(shock.change)}</Value> : null}
      </dl>
    </div>
  )
}

type ValueProps = Readonly<{ term: string; isScenario?: boolean; children: React.ReactNode }>

function Value({ term, isScenario = false, children }: ValueProps) {
  return (
    <div className={isScenario ? styles['scenario'] : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
