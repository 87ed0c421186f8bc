import type { MouseEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import { SECTIONS, type SectionId } from './sectionIds.ts'
import styles from './Sources.module.css'

/** The table of contents. Its links leave the address alone, which holds the scenario. */
export function Contents() {
  const { t } = useText()

  return (
    <nav aria-label={t('sources.contents')} className={styles['contents']}>
      {SECTIONS.map((id) => (
        <a key={id} href={`#${id}`} onClick={(event) => lead(event, id)}>
          {t(`sources.${id}`)}
        </a>
      ))}
    </nav>
  )
}

function lead(event: MouseEvent, id: SectionId) {
  event.preventDefault()
  const section = document.getElementById(id)
  section?.scrollIntoView()
  section?.focus({ preventScroll: true })
}
