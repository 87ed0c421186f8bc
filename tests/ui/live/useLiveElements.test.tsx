import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { LiveText } from '#ui/live/LiveText.tsx'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { Written } from '#ui/live/writeElement.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

type Of = (value: number) => Readonly<Record<'line' | 'label' | 'part' | 'input', Written>>

function of(value: number): ReturnType<Of> {
  return {
    line: { d: `M0,0L${value},0`, visibility: value > 5 ? 'inherit' : 'hidden' },
    label: {
      x: value,
      y: value / 3,
      textAnchor: value > 5 ? 'end' : 'start',
      children: `${value}`,
    },
    part: { hidden: value < 3, style: { '--to': value / 10 }, children: value < 3 ? '' : 'more' },
    input: { value: `${value} %`, size: `${value} %`.length, 'aria-valuetext': `${value}` },
  }
}

const onRender = vi.fn<() => void>()

function Drawing({ live, of: current = of }: Readonly<{ live: ReadonlyStore<number>; of?: Of }>) {
  onRender()
  const element = useLiveElements(live, current)
  return (
    <div data-testid="drawing">
      <svg>
        <path {...element('line')} />
        <text {...element('label')} />
      </svg>
      <p {...element('part')} />
      <input {...element('input')} onChange={() => {}} />
    </div>
  )
}

const input = () => screen.getByRole<HTMLInputElement>('textbox')

/** A copy of what is drawn, without the attribute of the input, which holds the value rendered first. */
function drawn(): Node {
  const copy = screen.getByTestId('drawing').cloneNode(true)
  // What is written empty keeps its text node.
  copy.normalize()
  if (copy instanceof Element) copy.querySelector('input')?.removeAttribute('value')
  return copy
}

/** What React renders for a value that it begins with. */
function rendered(value: number): Node {
  const { unmount } = render(<Drawing live={createStore(() => value)} />)
  const copy = drawn()
  unmount()
  return copy
}

describe('elements that follow a store', () => {
  it('are written as React renders them, whatever came before', () => {
    const values = [4, 7, 2, 2.5, 9, 0, 5, 6]
    const expected = values.map((value) => rendered(value))
    const live = createStore(() => 1)
    render(<Drawing live={live} />)
    onRender.mockClear()
    for (const [index, value] of values.entries()) {
      live.setState(value, true)
      expect(drawn().isEqualNode(expected[index] ?? null)).toBe(true)
      expect(input()).toHaveValue(`${value} %`)
    }
    expect(onRender).not.toHaveBeenCalled()
  })

  it('keep the text node that React has rendered', async () => {
    const live = createStore(() => 1)
    render(<LiveText live={live} of={(value) => `value ${value}`} />)
    const { firstChild } = screen.getByText('value 1')
    live.setState(2, true)
    expect((await screen.findByText('value 2')).firstChild).toBe(firstChild)
  })

  it('are right after a render whose result React takes for what it rendered before', () => {
    const live = createStore(() => 4)
    const { rerender } = render(<Drawing live={live} />)
    live.setState(8, true)
    // Nothing differs from what was rendered last, at 4: only from what was written since.
    rerender(<Drawing live={live} of={() => of(4)} />)
    expect(screen.getByText('4')).toHaveAttribute('text-anchor', 'start')
    expect(input()).toHaveValue('4 %')
  })

  it('are written no more once they are gone', () => {
    const live = createStore(() => 1)
    const { unmount } = render(<Drawing live={live} />)
    const element = input()
    unmount()
    live.setState(9, true)
    expect(element).toHaveValue('1 %')
  })
})
