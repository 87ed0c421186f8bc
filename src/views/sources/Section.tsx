import { useEffect, useRef, useState, type ReactNode } from 'react'
import { runInSlice } from '#analysis/slices.ts'
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
  const box = useRef<HTMLElement>(null)
  const [hasContent, setHasContent] = useState(isFirst)
  useEffect(() => {
    if (hasContent) return undefined
    return runInSlice(
      'soon',
      () => setHasContent(true),
      () => box.current?.offsetTop ?? 0,
    )
  }, [hasContent])
  return (
    <section
      ref={box}
      id={id}
      tabIndex={-1}
      aria-label={t(`sources.${id}`)}
      className={styles['section']}
      aria-busy={!hasContent}
    >
      {isTitleHidden ? null : <h2>{t(`sources.${id}`)}</h2>}
      {hasContent ? children : null}
    </section>
  )
}
