import { useMemo } from 'react'
import { defaultsOf } from '#analysis/choose.ts'
import type { Pair } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import {
  useSelectionActions,
  type SelectionActions,
  type Edit,
} from '#state/session/useSelection.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { announce } from '#ui/announcer.ts'
import { answer } from './answer.ts'

/**
 * Returns the functions that edit the selection; after each edit, screen readers announce the new
 * result.
 */
export function useAnnouncedChange(pair: Pair, live: ReadonlyStore<Outcome>): SelectionActions {
  const text = useText()
  const change = useSelectionActions(useMemo(() => defaultsOf(pair), [pair]))
  return useMemo((): SelectionActions => {
    function commit(edit: Edit, control: string) {
      const sourceBefore = live.getState().base.source
      change.commit(edit, control)
      const outcome = live.getState()
      const source = pair.sources.find(({ id }) => id === outcome.base.source)
      if (!source) return
      announce(
        source.id === sourceBefore
          ? answer(outcome, text)
          : text.t('source.changed', { source: source.name }),
      )
    }
    return { ...change, commit }
  }, [pair, live, text, change])
}
