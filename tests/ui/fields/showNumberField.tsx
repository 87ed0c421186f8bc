import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ComponentProps } from 'react'
import { vi } from 'vitest'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { constant } from '#ui/readonlyStore.ts'
import { useUndoKeys } from '#ui/useUndoKeys.ts'
import { renderIn } from '../renderIn.tsx'

/** What the field accepts unless a test says otherwise. */
export const RANGE = { min: -20, max: 40, step: 0.5 }

type Shown = Partial<Omit<ComponentProps<typeof NumberField>, 'live' | 'onDrag'>> & {
  value?: number
}

/** Renders a number field that keeps what it commits, and what it has called. */
export function showNumberField({ value: first = 5, ...props }: Shown = {}) {
  const onCommit = vi.fn<(value: number) => void>()
  const onDrag = vi.fn<(value: number) => void>()
  const onUndo = vi.fn<() => void>()

  function Held() {
    useUndoKeys({ undo: onUndo, redo: () => {} })
    const [value, setValue] = useState(first)
    const commit = (next: number) => {
      setValue(next)
      onCommit(next)
    }
    return (
      <>
        <NumberField
          label="Growth"
          range={RANGE}
          unit="%"
          {...props}
          live={constant(value)}
          onDrag={(next) => {
            setValue(next)
            onDrag(next)
          }}
          onCommit={commit}
        />
        <button type="button" onClick={() => setValue(7)}>
          Undo
        </button>
      </>
    )
  }

  renderIn(<Held />)
  return { onCommit, onDrag, onUndo, field: screen.getByRole('textbox', { name: 'Growth' }) }
}

/** Replaces the text of a field by typing. */
export async function retype(field: HTMLElement, typed: string) {
  await userEvent.clear(field)
  await userEvent.type(field, typed)
}
