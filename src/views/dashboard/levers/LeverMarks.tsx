import { useStore } from 'zustand'
import type { LeverRow } from '#datasets/referenceSchemas.ts'
import { useText } from '#i18n/useText.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import styles from './LeverPanel.module.css'

type LeverMarksProps = Readonly<{
  lever: LeverRow
  strength: ReadonlyStore<number>
  onTake: (strength: number) => void
}>

/** Buttons for the named strengths of a lever, in ascending order. */
export function LeverMarks({ lever, strength, onTake }: LeverMarksProps) {
  const { t } = useText()
  const { name, marks } = lever
  const pressed = useStore(strength, (value) => marks.find((each) => each.value === value)?.mark)
  return (
    <div
      role="group"
      aria-label={t('leverPanel.marks', { lever: name })}
      className={styles['marks']}
    >
      {marks
        .toSorted((a, b) => a.value - b.value)
        .map(({ mark, value }) => (
          <button
            key={mark}
            type="button"
            aria-pressed={mark === pressed}
            className={styles['mark']}
            onClick={() => onTake(value)}
          >
            {t(`levers.mark.${mark}`)}
          </button>
        ))}
    </div>
  )
}
