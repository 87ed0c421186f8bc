import { useEffect } from 'react'
import { usePair } from '#datasets/usePair.ts'
import type { Text } from '#i18n/text.ts'
import type { Selection } from '#state/link/selection.ts'
import { isPagePath, PAGE_TITLES } from './pageTitles.ts'

/**
 * Sets the title of the document to that of a page (`/compare`) about the pair of the selection, else
 * the first one, once it is loaded, or its id where it is not here; a named scenario comes first.
 */
export function useDocumentTitle(page: string, selection: Selection, text: Text): void {
  const state = usePair(selection.pair, selection.vintage)
  const missing = state.status === 'missing' ? selection.pair : undefined
  const pair = state.status === 'ready' ? state.pair.name : missing
  const path = page === '/' ? '' : `${page.slice(1)}/`
  const { name } = selection
  const title = pair !== undefined && isPagePath(path) ? text.t(PAGE_TITLES[path], { pair }) : null
  const named = title !== null && name !== undefined ? text.t('page.named', { name, title }) : title
  useEffect(() => {
    if (named !== null) document.title = named
  }, [named])
}
