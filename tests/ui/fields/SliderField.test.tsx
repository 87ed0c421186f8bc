import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { constant } from '#ui/readonlyStore.ts'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { renderIn } from '../renderIn.tsx'

function show(start: number) {
  const onCommit = vi.fn<(value: number) => void>()

  function Held() {
    const [value, setValue] = useState(start)
    return (
      <SliderField
        label="Growth"
        range={{ min: -20, max: 40, step: 0.5 }}
        live={constant(value)}
        standard={10}
        unit="%"
        format={(number) => number.toFixed(1)}
        onDrag={setValue}
        onCommit={(next) => {
          setValue(next)
          onCommit(next)
        }}
      />
    )
  }

  renderIn(<Held />)
  return { onCommit, slider: screen.getByRole('slider', { name: 'Growth' }) }
}

describe('a slider field', () => {
  it('labels both the slider and the number field', () => {
    show(5)
    expect(screen.getAllByText('Growth')).toHaveLength(1)
    expect(screen.getByRole('slider')).toHaveAccessibleName('Growth')
    expect(screen.getByRole('textbox')).toHaveAccessibleName('Growth, as a number')
    expect(screen.getByRole('button')).toHaveAccessibleName('Reset Growth to 10.0 %')
  })

  it('shows the same number on the slider and in the field', async () => {
    const { slider } = show(5)
    slider.focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(slider).toHaveAttribute('aria-valuetext', '5.5 %')
    expect(screen.getByRole('textbox')).toHaveValue('5.5')
  })

  it('commits a typed number', async () => {
    const { slider, onCommit } = show(5)
    await userEvent.clear(screen.getByRole('textbox'))
    await userEvent.type(screen.getByRole('textbox'), '12{Enter}')
    expect(onCommit.mock.calls).toEqual([[12]])
    expect(slider).toHaveValue('12')
  })

  it('offers a reset only while the value differs from its default, and keeps the focus', async () => {
    const { slider, onCommit } = show(5)
    await userEvent.click(screen.getByRole('button', { name: 'Reset Growth to 10.0 %' }))
    expect(onCommit.mock.calls).toEqual([[10]])
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(slider).toHaveFocus()
  })
})
