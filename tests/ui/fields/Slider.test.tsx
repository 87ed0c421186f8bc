import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Lang } from '#i18n/languages.ts'
import { constant } from '#ui/readonlyStore.ts'
import { Slider } from '#ui/fields/Slider.tsx'
import { renderIn } from '../renderIn.tsx'

const RANGE = { min: -20, max: 40, step: 0.5 }

function show({ value = 5, lang = 'en' }: { value?: number; lang?: Lang } = {}) {
  const onDrag = vi.fn<(value: number) => void>()
  const onCommit = vi.fn<(value: number) => void>()

  function Held() {
    const [held, setHeld] = useState(value)
    return (
      <Slider
        label="Growth"
        range={RANGE}
        live={constant(held)}
        mark={10}
        valueText={(percent) => `${percent} % a year`}
        onDrag={(next) => {
          setHeld(next)
          onDrag(next)
        }}
        onCommit={onCommit}
      />
    )
  }

  const { unmount } = renderIn(<Held />, lang)
  return { onDrag, onCommit, unmount, slider: screen.getByRole('slider', { name: 'Growth' }) }
}

describe('a slider', () => {
  it('has a name and a value text', () => {
    expect(show().slider).toHaveAttribute('aria-valuetext', '5 % a year')
  })

  it('reports every move and commits once on release', () => {
    const { slider, onDrag, onCommit } = show()
    for (const value of [6, 7, 8]) fireEvent.input(slider, { target: { value } })
    expect(onDrag.mock.calls).toEqual([[6], [7], [8]])
    expect(onCommit).not.toHaveBeenCalled()

    fireEvent.pointerUp(slider)
    slider.dispatchEvent(new Event('change', { bubbles: true }))
    fireEvent.blur(slider)
    expect(onCommit.mock.calls).toEqual([[8]])
  })

  it('commits changes by assistive technology and a release outside the window', () => {
    const { slider, onCommit } = show()
    fireEvent.input(slider, { target: { value: 9 } })
    slider.dispatchEvent(new Event('change', { bubbles: true }))
    expect(onCommit.mock.calls).toEqual([[9]])
  })

  it('commits nothing without a change', async () => {
    const { onCommit } = show()
    await userEvent.tab()
    await userEvent.keyboard('{Shift}x')
    await userEvent.tab()
    expect(onCommit).not.toHaveBeenCalled()
  })

  it.each([
    ['{ArrowRight}', 5.5],
    ['{ArrowUp}', 5.5],
    ['{ArrowLeft}', 4.5],
    ['{ArrowDown}', 4.5],
    ['{Shift>}{ArrowRight}{/Shift}', 10],
    ['{Shift>}{ArrowDown}{/Shift}', 0],
    ['{PageUp}', 10],
    ['{PageDown}', 0],
    ['{Home}', -20],
    ['{End}', 40],
  ])('goes with %s from 5 to %d', async (keys, value) => {
    const { slider, onCommit } = show()
    slider.focus()
    await userEvent.keyboard(keys)
    expect(slider).toHaveValue(String(value))
    fireEvent.click(document.body)
    expect(onCommit.mock.calls).toEqual([[value]])
  })

  it('commits a held key once, and keys tapped in a row once, after a pause', async () => {
    const { slider, onDrag, onCommit } = show()
    slider.focus()
    await userEvent.keyboard('{ArrowUp>3/}{ArrowUp}{ArrowUp}')
    expect(onDrag.mock.calls).toEqual([[5.5], [6], [6.5], [7], [7.5]])
    expect(onCommit).not.toHaveBeenCalled()
    await waitFor(() => expect(onCommit.mock.calls).toEqual([[7.5]]))
  })

  it('commits before another key does what it is for, such as an undo', async () => {
    const { slider, onCommit } = show()
    slider.focus()
    await userEvent.keyboard('{ArrowUp}{Control>}')
    expect(onCommit.mock.calls).toEqual([[5.5]])
  })

  it('commits nothing while another control is pressed, which could move by that', async () => {
    const { slider, onCommit } = show()
    slider.focus()
    await userEvent.keyboard('{ArrowUp}')
    fireEvent.blur(slider)
    expect(onCommit).not.toHaveBeenCalled()
    await waitFor(() => expect(onCommit.mock.calls).toEqual([[5.5]]))
  })

  it('commits before another control is used, be it without moving the focus', async () => {
    const { slider, onCommit } = show()
    slider.focus()
    await userEvent.keyboard('{ArrowUp}')
    fireEvent.click(document.body)
    expect(onCommit.mock.calls).toEqual([[5.5]])
  })

  it('commits when it is taken off the page between two keys', async () => {
    const { slider, onCommit, unmount } = show()
    slider.focus()
    await userEvent.keyboard('{ArrowUp}')
    unmount()
    expect(onCommit.mock.calls).toEqual([[5.5]])
  })

  it('commits on blur while a key is held', async () => {
    const { slider, onCommit } = show()
    slider.focus()
    await userEvent.keyboard('{ArrowUp>}')
    fireEvent.blur(slider)
    expect(onCommit.mock.calls).toEqual([[5.5]])
  })

  it('follows the direction of the text with the horizontal arrows only', async () => {
    const { slider } = show({ lang: 'qps' })
    slider.focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(slider).toHaveValue('5.5')
    await userEvent.keyboard('{ArrowUp}')
    expect(slider).toHaveValue('6')
    await userEvent.keyboard('{ArrowRight}')
    expect(slider).toHaveValue('5.5')
  })

  it('leaves browser shortcuts alone', async () => {
    const { slider, onDrag } = show()
    slider.focus()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(onDrag).not.toHaveBeenCalled()
  })

  it('is filled between its default and its value', () => {
    const { slider } = show({ value: -5 })
    const track = slider.parentElement?.querySelector('span')
    expect(track?.style.getPropertyValue('--mark')).toBe('0.5')
    expect(track?.style.getPropertyValue('--from')).toBe('0.25')
    expect(track?.style.getPropertyValue('--to')).toBe('0.5')
  })
})
