import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { AxisTools } from '#figures/controls/AxisTools.tsx'
import { TextContext } from '#i18n/useText.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { constant } from '#ui/readonlyStore.ts'
import { knownOf, real, text } from '../../support/packages.ts'

/** Renders the controls for a link; returns the link after the last change. */
function renderTools(link = '') {
  const { selection } = readLink(link)
  const chosen = choose(real.pair, selection)
  let changed = selection
  const viewState: ViewState = {
    pair: real.pair,
    known: knownOf(real),
    chosen,
    selection,
    live: constant(chosen.outcome),
    change: {
      drag: () => {},
      commit: (edit) => {
        changed = edit(selection)
      },
      undo: () => {},
      redo: () => {},
    },
  }
  render(
    <TextContext value={text}>
      <AxisTools viewState={viewState} />
    </TextContext>,
  )
  return () => writeLink(changed)
}

describe('the controls of the axes', () => {
  it('choose the scale', async () => {
    const link = renderTools('growth=20')
    expect(screen.getByRole('radio', { name: 'Linear' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Log' }))
    expect(link()).toBe('growth=20&scale=log')
  })

  it('choose the calendar, where the source has one of its own', async () => {
    const link = renderTools('calendar=own')
    await userEvent.click(screen.getByRole('radio', { name: 'Gregorian' }))
    expect(link()).toBe('')
  })

  it('offer no calendar for a source that counts in Gregorian years', () => {
    renderTools('source=pakistan-commerce')
    expect(screen.queryByRole('radio', { name: 'Gregorian' })).toBeNull()
  })

  it('reach the lone earlier points, and keep the end at the horizon', async () => {
    const link = renderTools()
    const first = screen.getByRole('combobox', { name: 'Years shown, from' })
    expect(first).toHaveDisplayValue('2021/22')
    await userEvent.selectOptions(first, '2008/09')
    expect(link()).toBe('years=2008..2060')
  })

  it('end the years before the horizon, and leave the link at the default', async () => {
    const link = renderTools('years=2021..2028')
    const last = screen.getByRole('combobox', { name: 'to' })
    expect(last).toHaveDisplayValue('2028/29')
    await userEvent.selectOptions(last, '2034/35')
    expect(link()).toBe('')
  })
})
