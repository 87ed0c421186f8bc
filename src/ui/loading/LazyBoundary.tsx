import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './LazyBoundary.module.css'

type LazyBoundaryProps = Readonly<{
  /** What stands there until it has come. */
  fallback?: ReactNode
  /** For a dialog, which belongs to no place: its failure is told above the page, until closed. */
  onClose?: () => void
  children: ReactNode
}>

/** Room for what is loaded on demand: if it does not come or fails, the rest of the page stands. */
export function LazyBoundary({ fallback, onClose, children }: LazyBoundaryProps) {
  const content = <Suspense fallback={fallback}>{children}</Suspense>
  if (!onClose) return <ErrorBoundary what="part">{content}</ErrorBoundary>

  return (
    <div className={styles['floating']}>
      <ErrorBoundary what="part" onClose={onClose}>
        {content}
      </ErrorBoundary>
    </div>
  )
}
