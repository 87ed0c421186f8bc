import { useMemo } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { RecordIds } from '#charts/frame/table.ts'

/**
 * The context of the charts of a page: what moves in them, and where a press leads.
 *
 * @param onOrigin called with the records behind a number that the reader asks about
 */
export function useChartContext(
  { live, change }: Pick<ViewState, 'live' | 'change'>,
  onOrigin: (origin: RecordIds) => void,
): ChartContext {
  return useMemo(() => {
    function onProduct(product: string | null) {
      change.commit(({ product: _product, ...others }) => {
        return product === null ? others : { ...others, product }
      }, 'product')
    }
    return { live, onOrigin, onProduct }
  }, [live, onOrigin, change])
}
