import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Tabs.module.css'

type TabsProps<Tab extends string> = Readonly<{
  /** The name of the row of tabs. */
  label: string
  tabs: readonly Readonly<{ value: Tab; label: string }>[]
  value: Tab
  onChange: (tab: Tab) => void
  /** The content of the selected tab. */
  children: ReactNode
}>

/** The steps of the keys that select another tab; they continue at the other end. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Tabs as the WAI-ARIA pattern has them: one tab stop, arrow keys, Home and End. */
export function Tabs<Tab extends string>(props: TabsProps<Tab>) {
  const { label, tabs, value, onChange, children } = props
  const id = useId()
  const row = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const index = nextIndex(event, tabs.length)
    const next = tabs[index]
    if (!next) return

    event.preventDefault()
    onChange(next.value)
    row.current?.querySelectorAll('button')[index]?.focus()
  }

  /** Returns the index of the tab that a key selects; −1 for other keys. */
  function nextIndex({ key, currentTarget }: KeyboardEvent, count: number): number {
    if (key === 'Home') return 0
    if (key === 'End') return count - 1
    const isMirrored = getComputedStyle(currentTarget).direction === 'rtl'
    const step = (STEPS[key] ?? 0) * (isMirrored ? -1 : 1)
    const current = tabs.findIndex((tab) => tab.value === value)
    return step === 0 ? -1 : (current + step + count) % count
  }

  return (
    <>
      <div ref={row} role="tablist" aria-label={label} className={styles['row']}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            className={styles['tab']}
            onClick={() => onChange(tab.value)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={styles['panel']}
      >
        {children}
      </div>
    </>
  )
}
