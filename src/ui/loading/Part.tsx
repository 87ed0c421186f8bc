import { Suspense, type ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'
import styles from './Part.module.css'

type PartProps = Readonly<{
  /** What stands there until it has come. */
  fallback?: ReactNode
  /** For a dialog, which belongs to no place: its failure is told above the page, until closed. */
  onClose?: () => void
  children: ReactNode
}>

/** Room for what is loaded on demand: if it does not come or fails, the rest of the page stands. */
export function Part({ fallback, onClose, children }: PartProps) {
  const content = <Suspense fallback={fallback}>{children}</Suspense>
  if (!onClose) return <Boundary what="part">{content}</Boundary>

  return (
    <div className={styles['floating']}>
      <Boundary what="part" onClose={onClose}>
        {content}
      </Boundary>
    </div>
  )
}
