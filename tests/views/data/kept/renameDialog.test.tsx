import 'fake-indexeddb/auto'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { keepPackage, keptPackage, removePackage } from '#datasets/own/ownStore.ts'
import { RenameDialog } from '#views/data/kept/RenameDialog.tsx'
import { removedPackages } from '#views/data/kept/removedPackages.ts'
import '#i18n/dataEnglish.ts'
import { madeUp } from '../../../support/packages.ts'
import { renderIn } from '../../../ui/renderIn.tsx'

const { pair, chapters, library } = madeUp
const OWN = { pair: { ...pair, id: 'own-abc-xyz' }, chapters, library }
const [source] = pair.sources

afterEach(async () => {
  while (removedPackages.pop()) await removePackage(OWN.pair.id)
})

/** Keeps the package and opens the dialog; returns what is called once it closes. */
async function openDialog() {
  await keepPackage(OWN)
  const onClose = vi.fn<() => void>()
  renderIn(
    <QueryClientProvider client={new QueryClient()}>
      <RenameDialog id={OWN.pair.id} name={pair.name} onClose={onClose} />
    </QueryClientProvider>,
  )
  return onClose
}

it('renames a source by one of its two names, and offers the package as it was', async () => {
  const onClose = await openDialog()
  const field = await screen.findByRole('textbox', { name: `Name of ${source?.name}` })
  await userEvent.clear(field)
  await userEvent.type(field, 'Board of Trade')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())

  const kept = await keptPackage(OWN.pair.id)
  expect(kept?.pair.sources[0]).toEqual({ ...source, name: 'Board of Trade' })
  expect(kept?.pair.economies).toEqual(pair.economies)
  expect(removedPackages.store.getState().map(({ own, how }) => [own, how])).toEqual([
    [OWN, 'renamed'],
  ])
})

it('takes no empty name, and no two economies of one name', async () => {
  const onClose = await openDialog()
  const [one, other] = pair.economies
  const field = await screen.findByRole('textbox', { name: `Name of ${other.code}` })
  const save = screen.getByRole('button', { name: 'Save' })
  await userEvent.clear(field)
  await userEvent.click(save)
  expect(screen.getByText('A name is needed: write one, or cancel.')).toBeInTheDocument()
  await userEvent.type(field, one.name.toUpperCase())
  await userEvent.click(save)
  expect(screen.getByText(/^The other economy has this name already/)).toBeInTheDocument()
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.type(field, ' South')
  await userEvent.click(save)
  await waitFor(() => expect(onClose).toHaveBeenCalled())
})

it('changes the web address of a publication, takes no other, and offers the package as it was', async () => {
  const onClose = await openDialog()
  const [first, ...others] = library.bibliography
  const field = await screen.findByRole('textbox', { name: `Web address of ${first?.title}` })
  const save = screen.getByRole('button', { name: 'Save' })
  await userEvent.clear(field)
  await userEvent.type(field, 'javascript:alert(1)')
  expect(field).toBeValid()
  await userEvent.click(save)
  expect(field).toBeInvalid()
  expect(onClose).not.toHaveBeenCalled()

  await userEvent.clear(field)
  await userEvent.type(field, 'stats.example/trade')
  await userEvent.click(save)
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  const kept = await keptPackage(OWN.pair.id)
  const url = 'https://stats.example/trade'
  expect(kept?.library.bibliography).toEqual([{ ...first, url }, ...others])
  expect(kept?.pair).toEqual(OWN.pair)
  expect(removedPackages.store.getState().map(({ own, how }) => [own, how])).toEqual([
    [OWN, 'renamed'],
  ])
})
