import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { renderIn } from '../renderIn.tsx'

const OPTIONS = [
  { value: 'value', label: 'Value', hint: 'In current dollars.' },
  { value: 'weight', label: 'Weight' },
  { value: 'share', label: 'Share' },
] as const

it('a select shows the selected option with its hint and reports a new one', async () => {
  const onChange = vi.fn<(value: string) => void>()
  renderIn(<SelectField label="Measure" value="value" options={OPTIONS} onChange={onChange} />)

  const select = screen.getByRole('combobox', { name: 'Measure' })
  expect(select).toHaveDisplayValue('Value')
  expect(select).toHaveAccessibleDescription('In current dollars.')
  await userEvent.selectOptions(select, 'Share')
  expect(onChange.mock.calls).toEqual([['share']])
})

it('an option without a hint leaves no empty line', () => {
  renderIn(<SelectField label="Measure" value="share" options={OPTIONS} onChange={() => {}} />)
  expect(screen.getByRole('combobox')).not.toHaveAttribute('aria-describedby')
})

it('a segmented control is one tab stop, with arrow keys between its options', async () => {
  const onChange = vi.fn<(value: string) => void>()
  renderIn(<SegmentedControl label="Measure" value="value" options={OPTIONS} onChange={onChange} />)

  expect(screen.getByRole('group', { name: 'Measure' })).toBeVisible()
  await userEvent.tab()
  expect(screen.getByRole('radio', { name: 'Value' })).toHaveFocus()
  expect(screen.getByRole('radio', { name: 'Value' })).toBeChecked()
  await userEvent.keyboard('{ArrowRight}')
  expect(onChange.mock.calls).toEqual([['weight']])
})

it('two segmented controls are independent', () => {
  const props = { options: OPTIONS, onChange: () => {} }
  renderIn(
    <>
      <SegmentedControl label="One" value="value" {...props} />
      <SegmentedControl label="Other" value="share" {...props} />
    </>,
  )
  const checked = screen.getAllByRole<HTMLInputElement>('radio', { checked: true })
  expect(checked.map(({ value }) => value)).toEqual(['value', 'share'])
})
