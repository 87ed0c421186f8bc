import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { libraryQuery } from '#datasets/queries.ts'
import { selectionFor } from '#figures/catalogue.ts'
import { fileName } from '#files/formats/fileName.ts'
import type { Edition } from '#files/briefing/attribution.ts'
import { currentEdition } from '#files/briefing/edition.ts'
import { fileView, type Facts, type FileView, type Wanted } from '#files/briefing/fileView.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { snapshotLink, withAllData } from '#state/link/snapshotLink.ts'
import type { Selection } from '#state/link/selection.ts'
import type { Shared } from './shared.ts'

/** What is shared: the figure as it was when the dialog was opened, and what exports need. */
export type ShareState = Readonly<{
  shared: Shared
  wanted: Wanted
  view: FileView
  /** The same figure with all rows; equal to `view` where no rows are hidden. */
  all: FileView
  edition: Edition
  /** The data of the pair and the publications, which are loaded on demand. */
  facts: () => Promise<Facts>
  /** The name of a file, stable for the same figure and release. */
  nameFor: (ending: string, part?: string) => string
}>

/** The state of the share dialog, computed when it is opened. */
export function useShare(shared: Shared): ShareState {
  const text = useText()
  const client = useQueryClient()
  return useMemo(() => {
    const { viewState, entry, figure } = shared
    const { known } = viewState
    const { id, vintage } = known.pair
    return {
      shared,
      ...viewsOf(shared, text),
      facts: async () => ({ known, library: await client.fetchQuery(libraryQuery(entry)) }),
      nameFor: (ending, part = '') => fileName([id, figure.id, part, vintage], ending),
    }
  }, [shared, text, client])
}

function viewsOf({ viewState, figure }: Shared, text: Text) {
  const { pair, known, selection } = viewState
  const edition = currentEdition()
  const wantedFor = (chosen: Selection): Wanted => ({
    figure: figure.id,
    link: snapshotLink(selectionFor(figure.id, chosen), pair.id, pair.vintage),
  })
  const wanted = wantedFor(selection)
  const unlimited = wantedFor(withAllData(selection))
  const view = fileView(wanted, known, edition, text)
  const all = unlimited.link === wanted.link ? view : fileView(unlimited, known, edition, text)
  return { wanted, view, all, edition }
}
