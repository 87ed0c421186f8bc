import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { usePrinting } from '#ui/live/usePrinting.ts'

function announce(event: 'beforeprint' | 'afterprint') {
  act(() => void window.dispatchEvent(new Event(event)))
}

describe('whether the page is printed', () => {
  it('is true between the two events', () => {
    const { result } = renderHook(() => usePrinting())
    expect(result.current).toBe(false)
    announce('beforeprint')
    expect(result.current).toBe(true)
    announce('afterprint')
    expect(result.current).toBe(false)
  })

  it('is forgotten where all that asked are gone before the end', () => {
    const first = renderHook(() => usePrinting())
    announce('beforeprint')
    first.unmount()
    expect(renderHook(() => usePrinting()).result.current).toBe(false)
  })
})
