import type { UseQueryResult } from '@tanstack/react-query'
import type { LoadTitle } from '#analysis/levers/usePairWithReference.ts'
import { LoadNotice } from './LoadNotice.tsx'

type QueryNoticeProps = Readonly<{
  query: Pick<UseQueryResult, 'error' | 'refetch'>
  title: LoadTitle
}>

/** Renders a notice with a retry button if the query failed, else nothing. */
export function QueryNotice({ query: { error, refetch }, title }: QueryNoticeProps) {
  return error ? <LoadNotice error={error} title={title} onRetry={() => void refetch()} /> : null
}
