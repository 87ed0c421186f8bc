import type { OwnPackage } from '#datasets/ownPackage.ts'
import { useText } from '#i18n/useText.ts'
import { sidesOfFlow } from '#imports/packages/ownNames.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import styles from '#views/data/Data.module.css'

/** Smaller parts of a flow are rounding. */
const ROUNDING = 0.001

/** What categories leave over of each flow in its latest year; nothing where they add up to it. */
export function Residuals({ own: { pair } }: Readonly<{ own: OwnPackage }>) {
  const { t, percent, year } = useText()
  const flows = groupedBy(pair.mix, ({ source, flow }) => `${source} ${flow}`)
  return [...flows].map(([key, shares]) => {
    const [first] = shares
    const source = pair.sources.find(({ id }) => id === first?.source)
    const rest = 1 - shares.reduce((sum, { share }) => sum + share, 0)
    if (!first || !source || rest < ROUNDING) return null
    return (
      <p key={key} className={styles['soft']}>
        {t('data.groups.rest', {
          share: percent(rest),
          year: year(first.year, source.calendar),
          source: source.shortName,
          ...sidesOfFlow(first.flow, pair.economies),
        })}
      </p>
    )
  })
}
