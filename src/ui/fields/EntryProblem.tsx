import { Icon } from '#ui/icons.tsx'
import styles from './EntryProblem.module.css'

type EntryProblemProps = Readonly<{ id: string; children: string | null }>

/** The error message below a field with an invalid entry. */
export function EntryProblem({ id, children }: EntryProblemProps) {
  if (children === null) return null

  return (
    <span id={id} role="alert" className={styles['problem']}>
      <Icon name="warning" /> {children}
    </span>
  )
}
