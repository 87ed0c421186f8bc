import { DatasetError } from '#datasets/datasetError.ts'
import type { Chapters, Library, Manifest, Pair } from '#datasets/schemas.ts'
import { entryOf, type PairEntry } from '#datasets/usePair.ts'
import type { Known } from '#analysis/known.ts'
import { isFigureId } from '#figures/figures.ts'
import { snapshotView, type SnapshotView } from '#figures/printing/frozenView.ts'
import { knownOf, type LeverFacts } from '#analysis/levers/leverFacts.ts'
import { needsReference } from '#analysis/needsReference.ts'
import type { Text } from '#i18n/text.ts'
import type { BriefingPage } from '#state/briefings/briefing.ts'
import { readLink } from '#state/link/link.ts'

/** A page with its figure, and all it takes to print it. */
export type ReadyPage = Readonly<{
  status: 'ready'
  page: BriefingPage
  pair: Pair
  known: Known
}> &
  SnapshotView &
  Readonly<{
    chapters: Chapters | null
    /** The publications behind the figures, once they have come. */
    library: Library | null
    /** Asks for the publications again; `null` where they did not fail. */
    retryLibrary: (() => void) | null
    /** The release of newer figures, where there are some. */
    newer: string | null
  }>

/** One page of a briefing, or why its figure cannot be shown; the other pages stand. */
export type PageView =
  | ReadyPage
  | Readonly<{ status: 'loading'; page: BriefingPage }>
  | Readonly<{ status: 'failed'; page: BriefingPage; error: Error; retry: () => void }>
  | Readonly<{ status: 'noFigure'; page: BriefingPage }>
  | Readonly<{ status: 'noPair'; page: BriefingPage; pair: string }>
  | Readonly<{ status: 'noVintage'; page: BriefingPage; vintage: string; newer: string }>

/** The files behind a page, as far as they have come. */
export type PageFiles = Readonly<{
  pair: Pair | undefined
  chapters: Chapters | undefined
  library: Library | undefined
  /** What is known of levers; `null` where there is nothing. */
  facts: LeverFacts | null
  /** Whether levers are still to come. */
  isWaiting: boolean
  retryLibrary: (() => void) | null
  error: Error | null
  retry: () => void
}>

/** Where the files of a page lie; `null` where its pair is not among those that are there. */
export function entryFor({ link }: BriefingPage, { pairs }: Manifest): PairEntry | null {
  const { selection } = readLink(link)
  const entry =
    selection.pair === undefined ? pairs[0] : pairs.find(({ id }) => id === selection.pair)
  if (!entry) return null
  return selection.vintage === undefined ? entry : entryOf(entry, selection.vintage)
}

/** True for a page that looks inside a category, which takes the HS chapters. */
export function needsChapters({ link }: BriefingPage): boolean {
  return readLink(link).selection.product !== undefined
}

/** True for a page that rests on what is known of levers and of other pairs. */
export function needsFacts({ figure, link }: BriefingPage): boolean {
  return needsReference(figure, readLink(link).selection)
}

/** What can be shown of a page. */
export function pageView(
  page: BriefingPage,
  manifest: Manifest,
  files: PageFiles | undefined,
  text: Text,
): PageView {
  if (!isFigureId(page.figure)) return { status: 'noFigure', page }
  const { selection } = readLink(page.link)
  if (!entryFor(page, manifest)) return { status: 'noPair', page, pair: selection.pair ?? '' }

  const { pair, chapters = null, library = null, error = null } = files ?? {}
  const { retry = () => {}, retryLibrary = null, facts = null } = files ?? {}
  const { vintage } = selection
  if (error && vintage !== undefined && vintage !== manifest.vintage && isMissing(error)) {
    return { status: 'noVintage', page, vintage, newer: manifest.vintage }
  }
  if (error) return { status: 'failed', page, error, retry }
  const isWaiting = needsFacts(page) && files?.isWaiting
  if (!pair || isWaiting || (needsChapters(page) && !chapters)) return { status: 'loading', page }

  const newer = manifest.vintage > pair.vintage ? manifest.vintage : null
  const known = knownOf(pair, chapters, facts)
  const view = snapshotView(page.figure, page.link, known, text)
  return { status: 'ready', page, pair, known, chapters, library, retryLibrary, newer, ...view }
}

function isMissing(error: Error): boolean {
  return error instanceof DatasetError && error.reason === 'missing'
}
