import { Suspense, type ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'
import styles from './Part.module.css'

type PartProps = Readonly<{
  /** What stands there until it has come. */
  fallback?: ReactNode
  /** It belongs to no place of the page, so what is said of its failure floats above it. */
  isFloating?: boolean
  children: ReactNode
}>

/** Room for what is loaded on demand: if it does not come or fails, the rest of the page stands. */
export function Part({ fallback, isFloating = false, children }: PartProps) {
  const part = (
    <Boundary what="part">
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  )
  return isFloating ? <div className={styles['floating']}>{part}</div> : part
}
