import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RowName } from '#charts/marks/RowName.tsx'

function lines(height: number, width = 90) {
  const name = <RowName label="Days saved at the border" {...{ x: 100, y: 50, width, height }} />
  const { container } = render(<svg>{name}</svg>)
  return [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
}

describe('the name of a row', () => {
  it('takes the lines it needs', () => {
    expect(lines(60)).toEqual(['Days saved at', 'the border'])
    expect(lines(60, 400)).toEqual(['Days saved at the border'])
  })

  it('is cut rather than written over its neighbours', () => {
    // The whole is its title, before the words that are drawn.
    expect(lines(20)).toEqual([expect.stringMatching(/^Days saved at the borderDays saved.*…$/)])
  })
})
