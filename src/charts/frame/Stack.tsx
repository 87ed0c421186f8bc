import type { ReactNode } from 'react'
import styles from './Stack.module.css'

/** A drawing that fills the height its legend leaves. */
export function Stack({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={styles['stack']}>{children}</div>
}

/** Why there is nothing to draw, in the place of the drawing. */
export function NoDrawing({ reason }: Readonly<{ reason: string }>) {
  return (
    <div className={styles['empty']}>
      <p>{reason}</p>
    </div>
  )
}
