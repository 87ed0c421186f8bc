import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/icons.tsx'
import { useText } from '#i18n/useText.ts'
import type { NumberEntry } from './useNumberEntry.ts'
import styles from './EntryProblem.module.css'

type EntryProblemProps = Readonly<{
  entry: Pick<NumberEntry, 'id' | 'problem' | 'choose'>
  /** Of the numbers to choose from. */
  unit: string
}>

/** The message below a field whose entry was not taken, and the numbers that it may have meant. */
export function EntryProblem({ entry: { id, problem, choose }, unit }: EntryProblemProps) {
  const { t, exact } = useText()
  if (problem === null) return null

  return (
    <span id={`${id}-problem`} role="alert" className={styles['problem']}>
      <Icon name="warning" /> {problem.message}
      {problem.choices.map((choice) => (
        <Button key={choice} kind="quiet" onClick={() => choose(choice)}>
          {t('number.withUnit', { number: exact(choice), unit })}
        </Button>
      ))}
    </span>
  )
}
