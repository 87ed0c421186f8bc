import { act, screen, within } from '@testing-library/react'
import { edits } from '#state/briefings/briefingEdits.ts'
import {
  briefingSession,
  deletedBriefings,
  briefingStore,
  changeAllBriefings,
} from '#state/briefings/briefingStore.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { BriefView } from '#views/brief/BriefView.tsx'
import { madeUp } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

export const { id: PAIR, vintage: VINTAGE } = madeUp.pair

/** The default view of the made-up pair, as a page keeps it. */
export const LINK = `pair=${PAIR}&vintage=${VINTAGE}&model=${MODEL_VERSION}`

/** A reader who has made nothing yet. */
export function forgetBriefings() {
  changeAllBriefings(() => ({ briefings: [], open: null }))
  briefingSession.setState({ open: null })
  while (deletedBriefings.pop());
  edits.setState({ histories: {}, removed: null })
}

/** Opens the page. Its words load first: an async act() waits for what suspends. */
export async function open(link = '/brief', broken: readonly string[] = [], files = madeUp) {
  await act(async () => void renderApp(<BriefView />, files, link, broken))
}

/** The briefing as it would be printed, once its figures have come. */
export async function printed() {
  const article = await screen.findByRole('article')
  await within(article).findAllByText(/^Source: /)
  return article
}

/** The pages of the newest briefing. */
export function pages() {
  return briefingStore.getState().briefings.at(-1)?.pages ?? []
}
