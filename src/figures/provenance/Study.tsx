import type { Evidence } from '#datasets/referenceSchemas.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Provenance.module.css'

/**
 * Renders a study of a lever or of other country pairs: its finding, sample, strength of evidence and
 * caveat.
 */
export function Study({ study }: Readonly<{ study: Evidence }>) {
  const { t } = useText()
  const { finding, sample, standing, url, caveat } = study
  const name = t('origin.reference', study)
  return (
    <section className={styles['record']}>
      <h3>
        {url === null ? (
          name
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
        <small>
          {t('contributions.study', { standing: t(`contributions.${standing}`), sample })}
        </small>
      </h3>
      <p>{finding}</p>
      <p>{caveat}</p>
    </section>
  )
}
