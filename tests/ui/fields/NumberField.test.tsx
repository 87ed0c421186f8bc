import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { RANGE, retype, showNumberField as show } from './showNumberField.tsx'

describe('a number field', () => {
  it('has its unit as description', () => {
    expect(show().field).toHaveAccessibleDescription('%')
  })

  it('commits on Enter, once', async () => {
    const { field, onCommit } = show()
    await retype(field, '12.5{Enter}')
    await userEvent.tab()
    expect(onCommit.mock.calls).toEqual([[12.5]])
    expect(field).toHaveValue('12.5')
  })

  it('commits on blur', async () => {
    const { field, onCommit } = show()
    await retype(field, '12.5')
    expect(onCommit).not.toHaveBeenCalled()
    await userEvent.tab()
    expect(onCommit.mock.calls).toEqual([[12.5]])
  })

  it('reads Persian digits', async () => {
    const { field, onCommit } = show()
    await retype(field, '۱۲٫۵{Enter}')
    expect(onCommit.mock.calls).toEqual([[12.5]])
  })

  it('discards the entry on Escape, and keeps that Escape from its dialog', async () => {
    const { field, onCommit } = show()
    const escapes = vi.fn<(event: KeyboardEvent) => boolean>((event) => event.defaultPrevented)
    document.addEventListener('keydown', (event) => event.key === 'Escape' && escapes(event))

    await retype(field, '12{Escape}')
    expect(field).toHaveValue('5')
    await userEvent.keyboard('{Escape}')
    expect(escapes.mock.results.map(({ value }) => value)).toEqual([true, false])
    await userEvent.tab()
    expect(onCommit).not.toHaveBeenCalled()
  })

  it.each([
    ['{ArrowUp}', 5.5],
    ['{ArrowDown}', 4.5],
    ['{Shift>}{ArrowUp}{/Shift}', 10],
    ['{Shift>}{ArrowDown}{/Shift}', 0],
  ])('goes with %s from 5 to %d', async (keys, value) => {
    const { field, onCommit } = show()
    field.focus()
    await userEvent.keyboard(keys)
    fireEvent.click(document.body)
    expect(onCommit.mock.calls).toEqual([[value]])
    expect(field).toHaveValue(String(value))
  })

  it('steps from the typed number', async () => {
    const { field, onCommit } = show()
    await retype(field, '12{ArrowUp}')
    fireEvent.click(document.body)
    expect(onCommit.mock.calls).toEqual([[12.5]])
  })

  it.each([
    ['ten', '“ten” is not a number, so 5 stays. Enter a number from −20 to 40.'],
    [
      '1 5',
      '“1 5” may mean 15, but its separators stand where none can, so 5 stays. Enter it without them.',
    ],
    ['1,500', '1,500 is outside −20 to 40, so 5 stays. Enter a number in that range.'],
    ['41', '41 is outside −20 to 40, so 5 stays. Enter a number in that range.'],
    [' ', 'Nothing is entered, so 5 stays. Enter a number from −20 to 40.'],
  ])('refuses %o, says what is wrong with it and commits nothing', async (typed, sentence) => {
    const { field, onCommit } = show()
    await retype(field, `${typed}{Enter}`)
    expect(screen.getByRole('alert')).toHaveTextContent(sentence)
    expect(field).toHaveValue(typed)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleErrorMessage(sentence)
    expect(field).toHaveAccessibleDescription(`% ${sentence}`)
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('shows its value again once a refused entry is left, with the message up to the next change', async () => {
    const { field, onCommit } = show({ range: { ...RANGE, min: 0.001, max: 100_000 } })
    await retype(field, '0')
    await userEvent.tab()
    expect(field).toHaveValue('5')
    expect(field).toBeValid()
    expect(screen.getByRole('alert')).toHaveTextContent('0 is outside 0.001 to 100,000, so 5 stays')
    await userEvent.click(field)
    await userEvent.tab()
    expect(screen.getByRole('alert')).toBeVisible()
    await retype(field, '7{Enter}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onCommit.mock.calls).toEqual([[7]])
  })

  it('asks for a whole number where a fraction makes no sense', async () => {
    const { field, onCommit } = show({ range: { min: 0, max: 9, step: 1, isWhole: true } })
    await retype(field, '2.5{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('“2.5” is not a whole number')
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('clears the error on the next keystroke', async () => {
    const { field } = show()
    await retype(field, '41{Enter}')
    await userEvent.type(field, '{Backspace}')
    expect(field).toBeValid()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('discards the entry when the value changes', async () => {
    const { field } = show()
    await retype(field, 'ten{Enter}')
    await userEvent.click(screen.getByText('Undo'))
    expect(field).toHaveValue('7')
    expect(field).toBeValid()
  })

  it('does not commit the rounded number that it shows', async () => {
    const { field, onCommit } = show({ value: 5.123, format: (value) => value.toFixed(1) })
    await retype(field, '5.1{Enter}')
    await userEvent.tab()
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('asks a phone for the keyboard with the minus sign only where one is needed', () => {
    expect(show().field).toHaveAttribute('inputmode', 'text')
  })

  it('asks a phone for the decimal keyboard otherwise', () => {
    const { field } = show({ range: { min: 0, max: 9, step: 0.1 } })
    expect(field).toHaveAttribute('inputmode', 'decimal')
  })

  it('keeps its name when its label is hidden', () => {
    expect(show({ isLabelHidden: true }).field).toHaveAccessibleName('Growth')
    expect(screen.getByText('Growth')).toHaveClass('visuallyHidden')
  })

  it('keeps the minus sign before its number in a right-to-left page', () => {
    expect(show().field).toHaveAttribute('dir', 'auto')
  })
})

describe('the number in a field', () => {
  it('is selected on focus, so that typing replaces it', async () => {
    const { field, onCommit } = show()
    await userEvent.tab()
    expect(field).toHaveFocus()
    await userEvent.keyboard('12{Enter}')
    expect(onCommit.mock.calls).toEqual([[12]])
  })

  it('may lie beyond a slider, within the limits that a refusal names', async () => {
    const { field, onCommit } = show({ range: { ...RANGE, accepts: { min: -50, max: 100 } } })
    await retype(field, '70{Enter}')
    expect(onCommit.mock.calls).toEqual([[70]])
    await userEvent.keyboard('{ArrowUp}')
    await waitFor(() => expect(onCommit).toHaveBeenLastCalledWith(70.5))
    await retype(field, '101')
    await userEvent.tab()
    expect(screen.getByRole('alert')).toHaveTextContent('101 is outside −50 to 100, so')
  })

  it('may be pasted as an amount', async () => {
    const { field, onCommit } = show({ unit: 'US$ bn', range: { ...RANGE, scale: 1e9 } })
    await userEvent.clear(field)
    await userEvent.paste('$3.1 bn')
    await userEvent.tab()
    expect(onCommit.mock.calls).toEqual([[3.1]])
  })
})
