import { useMemo } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { RecordIds } from '#charts/frame/table.ts'

/**
 * Returns what the charts of a page need: the live outcome, and handlers of clicks.
 *
 * @param onOrigin called with the ids of the records of a number that is clicked
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
