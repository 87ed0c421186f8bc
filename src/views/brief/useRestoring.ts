import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { manifestQuery } from '#datasets/queries.ts'
import type { Manifest } from '#datasets/schemas.ts'
import type { Bundle, BundleProblem } from '#files/bundle/readBundle.ts'
import { useAddress } from '#state/session/address.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { restoreBriefing } from '#state/briefings/briefingActions.ts'
import { readLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { hrefOf } from '#state/session/useSelection.ts'

/** How far a bundle has come, and what it led to. */
export type Restoring =
  | Readonly<{ status: 'idle' | 'reading' | 'failed' }>
  | Readonly<{ status: 'refused'; problems: readonly BundleProblem[] }>
  /** Readable, but not as it was written: that is for the reader to judge. */
  | Readonly<{ status: 'altered'; bundle: Bundle }>
  | Readonly<{ status: 'restored'; briefing: Briefing }>

/** Reads bundles and restores what is in them: the briefing to the browser, the scenario to the link. */
export function useRestoring() {
  const address = useAddress()
  const client = useQueryClient()
  const [restoring, setRestoring] = useState<Restoring>({ status: 'idle' })

  function restore({ briefing, scenario }: Bundle) {
    const manifest = client.getQueryData(manifestQuery().queryKey)
    address.push(hrefOf(address.location.pathname, selectionOf(scenario, manifest)))
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

/** The scenario as a link says it: only what differs from what this site shows anyway. */
function selectionOf(
  { pair, vintage, name, link }: Bundle['scenario'],
  manifest: Manifest | undefined,
): Selection {
  const parts = new URLSearchParams(link)
  if (pair !== manifest?.pairs[0]?.id) parts.set('pair', pair)
  if (vintage !== manifest?.vintage) parts.set('vintage', vintage)
  if (name !== '') parts.set('name', name)
  // Whatever stood in the file, only what a link can say comes through.
  return readLink(parts.toString()).selection
}
