import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { retype, showNumberField as show } from './showNumberField.tsx'

describe('Ctrl+Z in a number field', () => {
  const undoKey = (field: HTMLElement) => {
    const event = createEvent.keyDown(field, { key: 'z', ctrlKey: true })
    fireEvent(field, event)
    return event
  }

  it('undoes on the page once the number is committed, not letter by letter in the input', async () => {
    const { field, onUndo } = show()
    await retype(field, '20{Enter}')
    expect(undoKey(field).defaultPrevented).toBe(true)
    expect(onUndo).toHaveBeenCalledOnce()
  })

  it('discards what is typed as a whole, and only then undoes on the page', async () => {
    const { field, onCommit, onUndo } = show()
    await retype(field, '20')
    expect(undoKey(field).defaultPrevented).toBe(true)
    expect(field).toHaveValue('5')
    expect(onUndo).not.toHaveBeenCalled()
    undoKey(field)
    expect(onUndo).toHaveBeenCalledOnce()
    await userEvent.tab()
    expect(onCommit).not.toHaveBeenCalled()
  })
})

describe('a key', () => {
  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'of an input method commits nothing: %o',
    async (composing) => {
      const { field, onCommit, onDrag } = show()
      await retype(field, '12')
      for (const key of ['Enter', 'ArrowUp', 'Escape']) {
        const event = createEvent.keyDown(field, { key, ...composing })
        fireEvent(field, event)
        expect(event.defaultPrevented).toBe(false)
      }
      expect(field).toHaveValue('12')
      expect([...onCommit.mock.calls, ...onDrag.mock.calls]).toEqual([])
    },
  )

  it('that is held is one gesture, however long it takes', async () => {
    const { field, onCommit, onDrag } = show()
    for (let step = 0; step < 4; step += 1) fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(onDrag.mock.calls).toEqual([[5.5], [6], [6.5], [7]])
    expect(onCommit).not.toHaveBeenCalled()
    fireEvent.keyUp(field, { key: 'ArrowUp' })
    await waitFor(() => expect(onCommit.mock.calls).toEqual([[7]]))
  })

  it('that types ends the gesture of the arrows before it', async () => {
    const { field, onCommit } = show()
    field.focus()
    await userEvent.keyboard('{ArrowUp}8')
    expect(onCommit.mock.calls).toEqual([[5.5]])
    expect(field).toHaveValue('5.58')
  })

  it('that is held while the field is left ends its gesture there', () => {
    const { field, onCommit } = show()
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    fireEvent.blur(field)
    fireEvent.keyUp(field, { key: 'ArrowUp' })
    expect(onCommit.mock.calls).toEqual([[5.5]])
  })
})

describe('an amount far from the one it replaces', () => {
  const amount = {
    value: 3.13,
    unit: 'US$ bn',
    range: { min: 0.001, max: 100_000, step: 0.1, scale: 1e9 },
  }

  it.each([
    ['3100', ['3.1 US$ bn', '3,100 US$ bn']],
    ['0.003', ['3 US$ bn', '0.003 US$ bn']],
    ['3,140,000,000', ['3.14 US$ bn']],
  ])('is asked about: %s', async (typed, choices) => {
    const { field, onCommit } = show(amount)
    await retype(field, `${typed}{Enter}`)
    expect(screen.getByRole('alert')).toHaveTextContent('far from 3.13, which stays')
    expect(onCommit).not.toHaveBeenCalled()
    const offered = screen.getAllByRole('button').map(({ textContent }) => textContent)
    expect(offered.filter((name) => name !== 'Undo')).toEqual(choices)

    await userEvent.click(screen.getByText(choices.at(-1) ?? ''))
    expect(onCommit).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['3100 m', 3.1],
    ['$3,100 bn', 3100],
    ['250', 250],
    ['0.5', 0.5],
  ])('is taken where its size is said, or not that far: %s', async (typed, value) => {
    const { field, onCommit } = show(amount)
    await retype(field, `${typed}{Enter}`)
    expect(onCommit.mock.calls).toEqual([[value]])
  })
})

it('does not join the lines of what is pasted', async () => {
  const { field, onCommit } = show()
  field.focus()
  await userEvent.paste('10\n28')
  expect(screen.getByRole('alert')).toHaveTextContent('“10 28” is not a number, so 5 stays')
  expect(field).toHaveValue('5')
  await userEvent.paste('12\n')
  await userEvent.tab()
  expect(onCommit.mock.calls).toEqual([[12]])
})

it('shows every digit of its number', () => {
  expect(show({ value: 13.625 }).field).toHaveValue('13.625')
})
