import type { ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import type { SectionId } from './sectionIds.ts'
import styles from './Sources.module.css'

type SectionProps = Readonly<{
  id: SectionId
  /** True where the content has a visible title already. */
  isTitleHidden?: boolean
  children: ReactNode
}>

/** A section of the page, target of the table of contents. */
export function Section({ id, isTitleHidden = false, children }: SectionProps) {
  const { t } = useText()
  return (
    <section id={id} tabIndex={-1} aria-label={t(`sources.${id}`)} className={styles['section']}>
      {isTitleHidden ? null : <h2>{t(`sources.${id}`)}</h2>}
      {children}
    </section>
  )
}
