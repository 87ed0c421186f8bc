import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { DatasetError } from '#datasets/datasetError.ts'
import { PictureError } from '#files/pictures/pictureError.ts'
import { NoHashesError } from '#files/bundle/sha256.ts'
import { StandaloneError } from '#files/html/standaloneScript.ts'
import { addPage, restoreBriefing } from '#state/briefings/briefingActions.ts'
import * as printable from '#views/brief/export/prepareBriefing.ts'
import type { BriefingPage } from '#state/briefings/briefing.ts'
import { editPage } from '#state/briefings/briefingEdits.ts'
import { briefingStore } from '#state/briefings/briefingStore.ts'
import { forgetBriefings, LINK, open, printed } from './openBrief.tsx'

/** The first step of every export. */
let print: MockInstance<typeof printable.prepareBriefing>

beforeEach(() => {
  forgetBriefings()
  print = vi.spyOn(printable, 'prepareBriefing')
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('an export', () => {
  beforeEach(() => {
    addPage({ figure: 'record', link: LINK })
  })

  it('is preceded by a warning while a placeholder is left, of a template or a reader', async () => {
    await open()
    await printed()
    const panel = screen.getByRole('region', { name: 'Take the briefing with you' })
    expect(panel).not.toHaveTextContent('placeholder')
    const briefing = briefingStore.getState().briefings.at(-1)
    const change = (words: Partial<BriefingPage>) =>
      act(() => editPage(briefing?.id ?? '', briefing?.pages[0]?.id ?? '', words))
    change({ note: 'Prices rose [to be researched: by how much].' })
    expect(panel).toHaveTextContent('A placeholder is left: [to be researched: by how much].')
    change({ paragraph: 'In 1850: {{1850 · total}}.' })
    expect(panel).toHaveTextContent(/^.*2 placeholders are left/)
    change({ paragraph: 'In words.', note: '' })
    expect(panel).not.toHaveTextContent('placeholder')
  })

  it('says how far it has come, and ends early when asked', async () => {
    await open()
    await printed()
    let signal: AbortSignal | undefined
    print.mockImplementation((making) => {
      ;({ signal } = making)
      making.onProgress(1, 4)
      return new Promise(() => {})
    })
    await userEvent.click(screen.getByRole('button', { name: 'PowerPoint' }))
    const progress = screen.getByRole('progressbar', { name: 'Progress of: PowerPoint' })
    await waitFor(() => expect(progress).toHaveAttribute('value', '1'))
    expect(progress).toHaveAttribute('max', '4')

    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(signal?.aborted).toBe(true)
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Take the briefing with you' })).toHaveFocus()
  })

  it.each([
    [
      'a part that did not come',
      new TypeError('Failed to fetch dynamically imported module: x'),
      /blocks this part of it\. Nothing was written/,
    ],
    [
      'a worker that did not come',
      new Error('The part that writes … could not be loaded.'),
      /blocks this part of it\. Nothing was written/,
    ],
    [
      'a standalone script that did not come',
      new StandaloneError(),
      /blocks this part of it\. Nothing was written/,
    ],
    [
      'publications that did not come',
      new DatasetError('offline', 'x'),
      /no file is made without it/,
    ],
    ['a browser that draws no pictures', new PictureError('refused'), /did not draw a figure/],
    ['a page that is not safe', new NoHashesError(), /not opened over https/],
    ['a mistake of ours', new RangeError('x'), /which is our mistake/],
  ])('explains %s, and tries again', async (_, error, said) => {
    await open()
    await printed()
    print.mockRejectedValueOnce(error)
    await userEvent.click(screen.getByRole('button', { name: 'PowerPoint' }))
    expect(await within(await screen.findByRole('alert')).findByText(said)).toBeVisible()

    print.mockImplementation(() => new Promise(() => {}))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('progressbar')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

it('leaves out what cannot be shown, and says so beforehand', async () => {
  const page = { paragraph: null, note: '' }
  const shown = addPage({ figure: 'record', link: LINK })
  restoreBriefing({
    ...shown,
    pages: [...shown.pages, { ...page, id: '2', figure: 'crystal-ball', link: LINK }],
  })
  await open()
  await printed()
  expect(screen.getByText('1 figure cannot be shown, so files are made without it.')).toBeVisible()
  print.mockImplementation(() => new Promise(() => {}))
  await userEvent.click(screen.getByRole('button', { name: 'PowerPoint' }))
  await waitFor(() => expect(print).toHaveBeenCalled())
  expect(print.mock.lastCall?.[0].pages.map((one) => one.figure.id)).toEqual(['record'])
})

it('has nothing to take along before there is a figure', async () => {
  await act(async () => void addPage({ figure: 'crystal-ball', link: LINK }))
  await open()
  expect(await screen.findByRole('button', { name: 'PowerPoint' })).toBeDisabled()
  expect(screen.getByRole('button', { name: 'PDF (print)' })).toBeDisabled()
})
