import type { ReactNode } from 'react'
import styles from './Stack.module.css'

/** Stacks a drawing on its legend; the drawing takes the remaining height. */
export function Stack({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={styles['stack']}>{children}</div>
}

/** Renders the reason why there is nothing to draw, in place of the drawing. */
export function NoDrawing({ reason }: Readonly<{ reason: string }>) {
  return (
    <div className={styles['empty']}>
      <p>{reason}</p>
    </div>
  )
}
