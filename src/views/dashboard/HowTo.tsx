import { useStore } from 'zustand'
import { IconButton } from '#ui/IconButton.tsx'
import { useText } from '#i18n/useText.ts'
import { closeHowTo, selectHowToClosed, settings } from '#state/stored/settings.ts'
import styles from './HowTo.module.css'

const STEPS = ['explore', 'adjust', 'take'] as const

/** How to use the dashboard, in three steps on one line, until the reader closes it for good. */
export function HowTo() {
  const { t } = useText()
  const isClosed = useStore(settings, selectHowToClosed)
  if (isClosed) return null

  return (
    <section aria-label={t('howTo.title')} className={styles['howTo']} data-howto>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{t(`howTo.${step}`)}</b> {t(`howTo.${step}.how`)}
          </li>
        ))}
      </ol>
      <IconButton icon="close" label={t('howTo.close')} onClick={closeHowTo} />
    </section>
  )
}
