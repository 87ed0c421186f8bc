import { FIGURE_GROUPS } from '#figures/catalogue.ts'
import type { Pair } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import styles from './DashboardTitle.module.css'

/**
 * The title of the dashboard: its pair, the name of the scenario, the date of its figures, and links
 * to its groups of figures.
 */
export function DashboardTitle({ pair }: Readonly<{ pair: Pair }>) {
  const { t, rich, date } = useText()
  const { name } = useSelection()
  return (
    <div className={styles['line']}>
      <h1 className={styles['title']}>{t('dashboard.title', { pair: pair.name })}</h1>
      {name === undefined ? null : (
        <p className={styles['scenario']}>{rich('scenario.named', { name: <bdi>{name}</bdi> })}</p>
      )}
      <p>{t('dashboard.vintage', { vintage: date(pair.vintage) })}</p>
      <nav aria-label={t('dashboard.groups')} className={styles['groups']}>
        {FIGURE_GROUPS.map((group) => (
          <a key={group} href={`#${group}`}>
            {t(`group.${group}`)}
          </a>
        ))}
      </nav>
    </div>
  )
}
