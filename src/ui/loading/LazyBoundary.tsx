import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './LazyBoundary.module.css'

type LazyBoundaryProps = Readonly<{
  /** Shown while the children load. */
  fallback?: ReactNode
  /** For a dialog: its error message floats above the page and can be dismissed. */
  onClose?: () => void
  children: ReactNode
}>

/** A `Suspense` and an `ErrorBoundary` around children that are loaded lazily. */
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
