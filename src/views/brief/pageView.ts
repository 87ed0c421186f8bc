import { DatasetError } from '#datasets/datasetError.ts'
import { isOwnPair } from '#datasets/ownPackage.ts'
import type { Chapters, Library, Manifest, Pair } from '#datasets/schemas.ts'
import { currentEntry, type PairEntry } from '#datasets/usePair.ts'
import type { Known } from '#analysis/known.ts'
import { CATALOGUE, isFigureId } from '#figures/catalogue.ts'
import { viewOf, type View } from '#figures/viewOf.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import { needsReference } from '#analysis/figureNeeds.ts'
import type { Text } from '#i18n/text.ts'
import type { BriefingPage } from '#state/briefings/briefing.ts'
import { readLink } from '#state/link/link.ts'

/** A page with its figure and everything needed to print it. */
export type ReadyPage = Readonly<{
  status: 'ready'
  page: BriefingPage
  pair: Pair
  known: Known
}> &
  View &
  Readonly<{
    chapters: Chapters | null
    /** The publications behind the figures; `null` until they are loaded. */
    library: Library | null
    /** Refetches the publications; `null` where they did not fail. */
    retryLibrary: (() => void) | null
    /** The newest release; `null` where the page shows it. */
    newer: string | null
  }>

/** One page of a briefing, or why its figure cannot be shown; other pages are not affected. */
export type PageView =
  | ReadyPage
  | Readonly<{ status: 'loading'; page: BriefingPage }>
  | Readonly<{ status: 'failed'; page: BriefingPage; error: Error; retry: () => void }>
  | Readonly<{ status: 'noFigure'; page: BriefingPage }>
  | Readonly<{ status: 'noPair'; page: BriefingPage; pair: string }>
  | Readonly<{ status: 'noVintage'; page: BriefingPage; vintage: string; newer: string }>

/** The files behind a page, as far as they are loaded. */
export type PageFiles = Readonly<{
  pair: Pair | undefined
  chapters: Chapters | undefined
  library: Library | undefined
  /** Evidence on levers; `null` without any. */
  facts: Reference | null
  /** Whether the evidence on levers is loading. */
  isWaiting: boolean
  retryLibrary: (() => void) | null
  error: Error | null
  retry: () => void
}>

/** The entry of a page's pair and release; `null` where the pair is neither built in nor the reader's own. */
export function entryFor({ link }: BriefingPage, manifest: Manifest): PairEntry | null {
  const { pair, vintage } = readLink(link).selection
  return currentEntry(manifest, pair, vintage) ?? null
}

/** True for a page that shows a product category, which needs the HS chapters. */
export function needsChapters({ link }: BriefingPage): boolean {
  return readLink(link).selection.product !== undefined
}

/** True for a page that needs the evidence on levers and other pairs. */
export function needsFacts({ figure, link }: BriefingPage): boolean {
  return isFigureId(figure) && needsReference(CATALOGUE[figure].needs, readLink(link).selection)
}

/** The state of a page: ready, loading, or why it cannot be shown. */
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
  if (error && isMissing(error) && isOwnPair(selection.pair ?? '')) {
    return { status: 'noPair', page, pair: selection.pair ?? '' }
  }
  if (error && vintage !== undefined && vintage !== manifest.vintage && isMissing(error)) {
    return { status: 'noVintage', page, vintage, newer: manifest.vintage }
  }
  if (error) return { status: 'failed', page, error, retry }
  const isWaiting = needsFacts(page) && files?.isWaiting
  if (!pair || isWaiting || (needsChapters(page) && !chapters)) return { status: 'loading', page }

  // A package of the reader's own has no releases.
  const isOld = manifest.vintage > pair.vintage && !isOwnPair(pair.id)
  const newer = isOld ? manifest.vintage : null
  const known = knownOf(pair, chapters, facts)
  const view = viewOf(page.figure, page.link, known, text)
  return { status: 'ready', page, pair, known, chapters, library, retryLibrary, newer, ...view }
}

function isMissing(error: Error): boolean {
  return error instanceof DatasetError && error.reason === 'missing'
}
