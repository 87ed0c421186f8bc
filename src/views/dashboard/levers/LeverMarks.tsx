import type { LeverRow } from '#datasets/referenceSchemas.ts'
import { useText } from '#i18n/useText.ts'
import styles from './LeverPanel.module.css'

type LeverMarksProps = Readonly<{
  lever: LeverRow
  strength: number
  onTake: (strength: number) => void
}>

/** Buttons for the named strengths of a lever, in ascending order. */
export function LeverMarks({ lever, strength, onTake }: LeverMarksProps) {
  const { t } = useText()
  const { name, marks } = lever
  return (
    <div role="group" aria-label={t('levers.marks', { lever: name })} className={styles['marks']}>
      {marks
        .toSorted((a, b) => a.value - b.value)
        .map(({ mark, value }) => (
          <button
            key={mark}
            type="button"
            aria-pressed={value === strength}
            className={styles['mark']}
            onClick={() => onTake(value)}
          >
            {t(`levers.mark.${mark}`)}
          </button>
        ))}
    </div>
  )
}
