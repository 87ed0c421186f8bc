import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { InlineNumber } from '#ui/fields/InlineNumber.tsx'
import { constant } from '#ui/readonlyStore.ts'
import { renderIn } from '../renderIn.tsx'

function show({ start = 3134.56789, isUnknown = false } = {}) {
  const onCommit = vi.fn<(value: number) => void>()

  function Held() {
    const [value, setValue] = useState(start)
    return (
      <p>
        From{' '}
        <InlineNumber
          label="Start"
          live={constant({ value, text: `$${value.toPrecision(3)} m` })}
          range={{ min: 0, max: 9999, step: 1 }}
          unit="million dollars"
          isUnknown={isUnknown}
          onDrag={setValue}
          onCommit={(next) => {
            setValue(next)
            onCommit(next)
          }}
        />
      </p>
    )
  }

  renderIn(<Held />)
  return { onCommit }
}

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Start' })

describe('a number in a sentence', () => {
  it('shows the formatted value', () => {
    show({ start: 313 })
    expect(input()).toHaveValue('$313 m')
    expect(screen.queryByText('million dollars')).toBeNull()
  })

  it('shows the bare number with its unit on focus', async () => {
    show()
    await userEvent.tab()
    expect(input()).toHaveFocus()
    expect(input()).toHaveValue('3134.56789')
    expect(screen.getByText('million dollars')).toBeVisible()
    expect(input()).toHaveAccessibleDescription('million dollars')
  })

  it('is selected as a whole on focus, so that typing replaces it', async () => {
    const { onCommit } = show()
    act(() => input().focus())
    expect(input().selectionStart).toBe(0)
    expect(input().selectionEnd).toBe('3134.56789'.length)
    await userEvent.keyboard('42{Enter}')
    expect(onCommit.mock.calls).toEqual([[42]])
  })

  it('shows the formatted value again on blur', async () => {
    const { onCommit } = show({ start: 313 })
    await userEvent.tab()
    await userEvent.keyboard('۴۲')
    await userEvent.tab()
    expect(onCommit.mock.calls).toEqual([[42]])
    expect(input()).toHaveValue('$42.0 m')
  })

  it('commits nothing on focus and blur alone', async () => {
    const { onCommit } = show()
    await userEvent.tab()
    await userEvent.tab()
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('shows its value again after an invalid entry and says what was wrong', async () => {
    const { onCommit } = show({ start: 313 })
    await userEvent.tab()
    await userEvent.keyboard('10000')
    await userEvent.tab()
    expect(input()).toHaveValue('$313 m')
    expect(input()).toHaveAccessibleDescription(/10,000 is outside 0 to 9,999, so 313 stays/)
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('is about as wide as its text where the browser cannot fit it, which adds a letter', () => {
    show({ start: 313 })
    expect(input().size).toBe('$313 m'.length - 1)
    fireEvent.change(input(), { target: { value: '12' } })
    expect(input().size).toBe(1)
  })

  it('is read-only when it is the unknown', () => {
    show({ start: 313, isUnknown: true })
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    const output = screen.getByRole('status')
    expect(output).toHaveTextContent('$313 m')
    // A name would be read in place of the number.
    expect(output).toHaveAccessibleName('')
    expect(output).toHaveAttribute('aria-live', 'off')
  })
})
