import { useMemo } from 'react'
import { announce } from '#ui/announcer.ts'
import { useText } from '#i18n/useText.ts'
import { committedIn, useAddress } from '#state/address.ts'
import { movingIn, useChange, type Change, type Edit } from '#state/useSelection.ts'
import { answer } from './answer.ts'
import { choose, defaultsOf } from './choose.ts'
import type { Known } from './figure.ts'

/** The ways to change the selection; what a change leads to is told once it is made. */
export function useAnnouncedChange({ pair, levers }: Pick<Known, 'pair' | 'levers'>): Change {
  const text = useText()
  const address = useAddress()
  const change = useChange(useMemo(() => defaultsOf(pair), [pair]))
  return useMemo((): Change => {
    function commit(edit: Edit, control: string) {
      const before = choose(pair, committedIn(address), levers).source
      const { outcome, source } = choose(pair, edit(movingIn(address)), levers)
      change.commit(edit, control)
      announce(
        source.id === before.id
          ? answer(outcome, source, text)
          : text.t('source.changed', { source: source.name }),
      )
    }
    return { ...change, commit }
  }, [pair, levers, text, address, change])
}
