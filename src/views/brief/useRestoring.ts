import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { manifestQuery } from '#datasets/queries.ts'
import type { Bundle, BundleProblem } from '#files/bundle/readBundle.ts'
import { useAddress } from '#state/session/address.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { restoreBriefing } from '#state/briefings/briefingActions.ts'
import { hrefOf } from '#state/session/useSelection.ts'
import { restoredSelection } from './restoredSelection.ts'

/** The state of an import and its result. */
export type Restoring =
  | Readonly<{ status: 'idle' | 'reading' | 'failed' }>
  | Readonly<{ status: 'refused'; problems: readonly BundleProblem[] }>
  /** Readable, but altered: the reader decides. */
  | Readonly<{ status: 'altered'; bundle: Bundle }>
  | Readonly<{ status: 'restored'; briefing: Briefing }>

/**
 * Reads bundles and restores them: the briefing into the browser's storage, the scenario into the
 * link.
 */
export function useRestoring() {
  const address = useAddress()
  const client = useQueryClient()
  const [restoring, setRestoring] = useState<Restoring>({ status: 'idle' })

  function restore({ briefing, scenario }: Bundle) {
    const manifest = client.getQueryData(manifestQuery().queryKey)
    address.push(hrefOf(address.location.pathname, restoredSelection(scenario, manifest)))
    setRestoring({ status: 'restored', briefing: restoreBriefing(briefing) })
  }

  async function read(file: Blob) {
    setRestoring({ status: 'reading' })
    try {
      const { readBundle } = await import('#files/bundle/readBundle.ts')
      const result = await readBundle(file)
      if (!result.ok) setRestoring({ status: 'refused', problems: result.problems })
      else if (result.value.alterations.length > 0) {
        setRestoring({ status: 'altered', bundle: result.value })
      } else restore(result.value)
    } catch {
      setRestoring({ status: 'failed' })
    }
  }

  return {
    restoring,
    read: (file: Blob) => void read(file),
    accept: () => {
      if (restoring.status === 'altered') restore(restoring.bundle)
    },
    dismiss: () => setRestoring({ status: 'idle' }),
  }
}
