import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { LoadedPair } from '#figures/printing/LoadedPair.tsx'
import { useView } from '#figures/useView.ts'
import { settings } from '#state/stored/settings.ts'
import { SourceControls } from '#views/dashboard/controls/SourceControls.tsx'
import { real } from '../../../support/packages.ts'
import { renderApp } from '../../../support/renderApp.tsx'

beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
  })
})

const LINK =
  'own=total:2025:solarHijri:3.4:claimed:Ministry:a.example%2Fx&source=own-ministry-solar'

/** The choice of the base alone, since the dashboard around it takes seconds. */
function Base() {
  return <LoadedPair>{(pair, entry) => <BaseOf pair={pair} entry={entry} />}</LoadedPair>
}

function BaseOf({ pair, entry }: Readonly<{ pair: Pair; entry: PairEntry }>) {
  const view = useView(pair, entry, false)
  return (
    <>
      <SourceControls viewState={view} />
      <button type="button" onClick={view.change.undo}>
        Undo
      </button>
    </>
  )
}

async function openDialog() {
  fireEvent.click(await screen.findByRole('button', { name: 'Add a figure' }))
  return within(await screen.findByRole('dialog'))
}

type Fields = Readonly<{ year?: string; value?: string; who?: string; address?: string }>

function fill(dialog: Awaited<ReturnType<typeof openDialog>>, fields: Fields) {
  const { year, value, who = 'Ministry', address = '' } = fields
  const typed = {
    Year: year,
    'Value in US$ bn': value,
    'Who says so?': who,
    'Address (if published)': address,
  }
  for (const [label, entry] of Object.entries(typed)) {
    if (entry !== undefined)
      fireEvent.change(dialog.getByLabelText(label), { target: { value: entry } })
  }
}

describe('a figure of one’s own', () => {
  it('is read as it is typed, becomes the base, and is removed in one step', async () => {
    const { address } = renderApp(<Base />, real)
    const dialog = await openDialog()
    fill(dialog, { year: '۱۴۰۴', value: '۳٫۴', address: 'https://a.example/x' })
    expect(dialog.getByText('2025/26 (1404) · Mar 2025 – Mar 2026')).toBeInTheDocument()
    expect(dialog.getByText('The projection will start from it.')).toBeInTheDocument()
    fireEvent.click(dialog.getByRole('button', { name: 'Add' }))

    expect(address.location.search).toBe(`?${LINK}`)
    expect(screen.queryByRole('dialog')).toBeNull()
    const select = screen.getByRole('combobox', { name: 'Whose number is the base?' })
    expect(select).toHaveDisplayValue('Ministry, added by hand')
    const [remove] = await screen.findAllByRole('button', { name: /^Remove Both flows/ })
    if (remove) fireEvent.click(remove)
    expect(address.location.search).toBe('')
    expect(select).toHaveDisplayValue(/customs by Iranian year/)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(address.location.search).toBe(`?${LINK}`)
  })

  it('is offered again from what this browser kept, until it is forgotten', async () => {
    const kept = settings.getState().figures
    expect(kept?.map(({ link }) => link)).toEqual([
      'total:2025:solarHijri:3.4:claimed:Ministry:a.example/x',
    ])
    const { address } = renderApp(<Base />, real)
    fireEvent.click(await screen.findByRole('button', { name: /^Use again: Both flows/ }))
    expect(address.location.search).toBe(`?${LINK}`)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    fireEvent.click(await screen.findByRole('button', { name: /^Forget Both flows/ }))
    await waitFor(() => expect(screen.queryByText('Added before')).toBeNull())
    expect(settings.getState().figures).toEqual([])
  })

  it('stands beside the base where it is not newer, or one flow alone', async () => {
    const { address } = renderApp(<Base />, real)
    const dialog = await openDialog()
    fill(dialog, { year: '1403', value: '2' })
    expect(dialog.getByText(/^It will stand beside what others say. The proj/)).toBeInTheDocument()
    fireEvent.change(dialog.getByLabelText('What is it of?'), { target: { value: 'IRN-PAK' } })
    expect(dialog.getByText(/One flow alone is no base/)).toBeInTheDocument()
    fireEvent.click(dialog.getByRole('button', { name: 'Add' }))
    expect(address.location.search).toBe('?own=IRN-PAK:2024:solarHijri:2:claimed:Ministry')
  })

  it('says what is wrong with each field, and adds nothing', async () => {
    const { address } = renderApp(<Base />, real)
    const dialog = await openDialog()
    fill(dialog, { year: '1450', value: 'much', who: '\u202E…', address: 'http://a.example' })
    expect(dialog.queryByRole('alert')).toBeNull()
    fireEvent.click(dialog.getByRole('button', { name: 'Add' }))
    expect(dialog.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Enter an amount of at most 100,000 billions'),
      expect.stringContaining('That year has not begun.'),
      expect.stringContaining('with a letter or a digit'),
      expect.stringContaining('begins with https://'),
    ])
    await waitFor(() => expect(dialog.getByLabelText('Value in US$ bn')).toHaveFocus())
    expect(address.location.search).toBe('')
  })

  it('says before it takes the place of one of the same issuer and year', async () => {
    renderApp(<Base />, real, `/?${LINK}`)
    const dialog = await openDialog()
    fill(dialog, { year: '1404', value: '3.9' })
    expect(dialog.getByText(/^You added \$3.4 bn for the same year/)).toBeInTheDocument()
    fill(dialog, { who: 'Another ministry' })
    expect(dialog.queryByText(/^You added/)).toBeNull()
  })

  it('is corrected in its place', async () => {
    const { address } = renderApp(<Base />, real, `/?${LINK}`)
    fireEvent.click(await screen.findByRole('button', { name: /^Correct Both flows/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Correct the figure' }))
    const value = dialog.getByLabelText('Value in US$ bn')
    expect(value).toHaveValue('3.4')
    fireEvent.change(value, { target: { value: '3500 million' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }))
    expect(address.location.search).toBe(`?${LINK.replace('3.4', '3.5')}`)
  })
})
