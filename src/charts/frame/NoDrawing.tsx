import styles from './NoDrawing.module.css'

/** What stands in a drawing's place where there is nothing to draw: the reason, never a blank. */
export function NoDrawing({ reason }: Readonly<{ reason: string }>) {
  return (
    <div className={styles['empty']}>
      <p>{reason}</p>
    </div>
  )
}
