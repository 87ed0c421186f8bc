import type { ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import styles from './Stack.module.css'

/** Stacks a drawing on its legend; the drawing takes the remaining height. */
export function Stack({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={styles['stack']}>{children}</div>
}

/** Says in place of the drawing that there is none; the sentence above it says why. */
export function NoDrawing() {
  const { t } = useText()
  return (
    <div className={styles['empty']}>
      <p>{t('figure.nothingToDraw')}</p>
    </div>
  )
}
