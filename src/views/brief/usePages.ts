import { useQueries, useQuery } from '@tanstack/react-query'
import { chaptersQuery, libraryQuery, manifestQuery, pairQuery } from '#datasets/queries.ts'
import type { Manifest } from '#datasets/schemas.ts'
import { vintageOf, type PairEntry } from '#datasets/usePair.ts'
import { referenceQuery } from '#analysis/levers/referenceQuery.ts'
import { useText } from '#i18n/useText.ts'
import type { BriefingPage } from '#state/briefings/briefing.ts'
import {
  entryFor,
  needsChapters,
  needsFacts,
  pageView,
  type PageFiles,
  type PageView,
} from './pageView.ts'

/** The pages of a briefing with their figures, each from its own pair and release. */
export function usePages(pages: readonly BriefingPage[]): readonly PageView[] {
  const text = useText()
  const manifest = useQuery(manifestQuery())
  const files = useFiles(pages, manifest.data)
  const { data, error } = manifest
  if (error) {
    const retry = () => void manifest.refetch()
    return pages.map((page) => ({ status: 'failed', page, error, retry }))
  }
  if (!data) return pages.map((page) => ({ status: 'loading', page }))

  return pages.map((page) => {
    const url = entryFor(page, data)?.files.pair
    return pageView(page, data, url === undefined ? undefined : files.get(url), text)
  })
}

/** The files of all pages by their URL; each is requested once. */
function useFiles(
  pages: readonly BriefingPage[],
  manifest: Manifest | undefined,
): ReadonlyMap<string, PageFiles> {
  const entries = new Map<string, PairEntry>()
  const deep = new Set<string>()
  const levered = new Set<string>()
  for (const page of manifest ? pages : []) {
    const entry = manifest && entryFor(page, manifest)
    if (entry) entries.set(entry.files.pair, entry)
    if (entry && needsChapters(page)) deep.add(entry.files.pair)
    if (entry && needsFacts(page)) levered.add(entry.files.pair)
  }
  const places = [...entries.values()]
  const pairs = useQueries({ queries: places.map((entry) => pairQuery(entry)) })
  const libraries = useQueries({ queries: places.map((entry) => libraryQuery(entry)) })
  const chapters = useQueries({
    queries: places.map((entry) => ({
      ...chaptersQuery(entry),
      enabled: deep.has(entry.files.pair),
    })),
  })
  const current = manifest?.reference
  const levers = useQueries({
    queries: places.map((entry) => ({
      ...referenceQuery(current ?? '', vintageOf(entry) ?? undefined),
      enabled: current !== undefined && levered.has(entry.files.pair),
    })),
  })
  return new Map(
    places.map((entry, index) => {
      const [pair, library, chapter] = [pairs[index], libraries[index], chapters[index]]
      const lever = levers[index]
      const failed = [pair, chapter, lever].find((query) => query?.error)
      return [
        entry.files.pair,
        {
          pair: pair?.data,
          library: library?.data,
          retryLibrary: library?.error ? () => void library.refetch() : null,
          chapters: chapter?.data,
          facts: lever?.data ?? null,
          isWaiting: lever?.isLoading ?? false,
          error: failed?.error ?? null,
          retry: () => void failed?.refetch(),
        },
      ]
    }),
  )
}
