import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { manifestQuery } from '#datasets/queries.ts'
import { currentEntry } from '#datasets/usePair.ts'
import type { Text } from '#i18n/text.ts'
import { isPagePath, PAGE_TITLES } from './pageTitles.ts'

/**
 * Sets the title of the document to that of a page (`/compare`) about the pair with this id, else the
 * first one, once the list of pairs is loaded.
 */
export function useDocumentTitle(page: string, pairId: string | undefined, { t }: Text): void {
  const { data: manifest } = useQuery(manifestQuery())
  const pair = manifest && currentEntry(manifest, pairId)?.name
  const path = page === '/' ? '' : `${page.slice(1)}/`
  const title = pair !== undefined && isPagePath(path) ? t(PAGE_TITLES[path], { pair }) : null
  useEffect(() => {
    if (title !== null) document.title = title
  }, [title])
}
