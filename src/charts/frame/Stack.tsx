import type { ReactNode } from 'react'
import styles from './Stack.module.css'

/** A drawing that takes the room its legend leaves. */
export function Stack({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={styles['stack']}>{children}</div>
}
