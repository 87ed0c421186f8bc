import { Icon } from '#ui/icons.tsx'
import styles from './EntryProblem.module.css'

type EntryProblemProps = Readonly<{ id: string; children: string | null }>

/** The sentence under a field whose text cannot be used. */
export function EntryProblem({ id, children }: EntryProblemProps) {
  if (children === null) return null

  return (
    <span id={id} role="alert" className={styles['problem']}>
      <Icon name="warning" /> {children}
    </span>
  )
}
