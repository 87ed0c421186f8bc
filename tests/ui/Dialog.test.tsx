import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from '#ui/Dialog.tsx'
import { constant } from '#ui/readonlyStore.ts'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { renderIn } from './renderIn.tsx'

function Page() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="Sources" placement="side" onClose={() => setOpen(false)}>
          <p>Who says so</p>
          <NumberField
            label="Growth"
            live={constant(5)}
            range={{ min: 0, max: 9, step: 1 }}
            onDrag={() => {}}
            onCommit={() => {}}
          />
          <input type="file" aria-label="File" />
        </Dialog>
      )}
    </>
  )
}

async function open() {
  renderIn(<Page />)
  await userEvent.click(screen.getByText('Open'))
  return screen.getByRole<HTMLDialogElement>('dialog', { name: 'Sources' })
}

/** Closed, with the focus back on the button that opened it. */
function isClosed() {
  return screen.queryByRole('dialog') === null && document.activeElement?.textContent === 'Open'
}

describe('a dialog', () => {
  it('has an accessible name and focuses its title when it opens', async () => {
    expect((await open()).open).toBe(true)
    expect(screen.getByRole('heading', { name: 'Sources' })).toHaveFocus()
  })

  it('closes with its button and returns the focus', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(isClosed()).toBe(true)
  })

  it('closes with Escape', async () => {
    await open()
    await userEvent.keyboard('{Escape}')
    expect(isClosed()).toBe(true)
  })

  it('stays open when Escape resets a number inside', async () => {
    await open()
    await userEvent.type(screen.getByRole('textbox', { name: 'Growth' }), '7{Escape}')
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    expect(isClosed()).toBe(true)
  })

  it('closes with the back gesture of a phone, but not when a file picker is cancelled', async () => {
    const dialog = await open()
    fireEvent(screen.getByLabelText('File'), new Event('cancel', { bubbles: true }))
    expect(dialog).toBeInTheDocument()
    fireEvent(dialog, new Event('cancel', { cancelable: true }))
    expect(isClosed()).toBe(true)
  })

  it('closes with a press on the backdrop', async () => {
    await userEvent.click(await open())
    expect(isClosed()).toBe(true)
  })

  it('stays open on clicks inside and on selections dragged out of it', async () => {
    const dialog = await open()
    await userEvent.click(screen.getByText('Who says so'))
    fireEvent.pointerDown(screen.getByText('Who says so'))
    fireEvent.click(dialog)
    expect(dialog).toBeInTheDocument()
  })

  it('is a tab stop while its content overflows', async () => {
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(900)
    await open()
    const content = screen.getByRole('group', { name: 'Sources' })
    expect(content).toHaveAttribute('tabindex', '0')
    vi.restoreAllMocks()
  })
})
