import { useState } from 'react'
import type { Bundle, BundleProblem } from '#files/readBundle.ts'
import { useAddress } from '#state/address.ts'
import type { Briefing } from '#state/briefing.ts'
import { restoreBriefing } from '#state/briefings.ts'
import { readLink } from '#state/link.ts'
import { hrefOf } from '#state/useSelection.ts'

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
  const [restoring, setRestoring] = useState<Restoring>({ status: 'idle' })

  function restore({ briefing, scenario }: Bundle) {
    const { pair, vintage, name, link } = scenario
    const named = name === '' ? {} : { name }
    const { selection } = readLink(link)
    // In the terms of a link, whatever stood in the file.
    const safe = readLink(new URLSearchParams({ pair, vintage, ...named }).toString()).selection
    address.push(hrefOf(address.location.pathname, { ...selection, ...safe }))
    setRestoring({ status: 'restored', briefing: restoreBriefing(briefing) })
  }

  async function read(file: Blob) {
    setRestoring({ status: 'reading' })
    try {
      const { readBundle } = await import('#files/readBundle.ts')
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
