import { useDeferredValue, type ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import type { SectionId } from './sectionIds.ts'
import styles from './Sources.module.css'

type SectionProps = Readonly<{
  id: SectionId
  /** Whether it is on the first screen; the content of the others is rendered after that. */
  isFirst?: boolean
  /** True where the content has a visible title already. */
  isTitleHidden?: boolean
  children: ReactNode
}>

/** A section of the page, target of the table of contents. */
export function Section({ id, isFirst = false, isTitleHidden = false, children }: SectionProps) {
  const { t } = useText()
  const hasContent = useDeferredValue(true, isFirst)
  return (
    <section id={id} tabIndex={-1} aria-label={t(`sources.${id}`)} className={styles['section']}>
      {isTitleHidden ? null : <h2>{t(`sources.${id}`)}</h2>}
      {hasContent ? children : null}
    </section>
  )
}
