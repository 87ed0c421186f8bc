import { useEffect } from 'react'
import { listPackages } from '#datasets/own/ownStore.ts'
import { useAddress } from '#state/session/address.ts'
import { dataCarrier } from '#state/session/dataFragment.ts'
import { dropped } from '#state/session/dropped.ts'
import { allowsLiveSources } from './documentPolicy.ts'

/**
 * On the page that may ask live sources: other pages are loaded as documents, so that they come with
 * their own, stricter policy. Back does so by itself, since this page was loaded as one.
 */
export function useLeaveByLoading(): void {
  const address = useAddress()
  useEffect(() => {
    if (allowsLiveSources() !== true) return undefined
    return address.block({
      enableBeforeUnload: false,
      blockerFn: async ({ currentLocation, nextLocation }) => {
        if (nextLocation.pathname === currentLocation.pathname) return false
        if (await wouldLoseData()) return false
        window.location.assign(dataCarrier(window.location)(nextLocation.href))
        return true
      },
    })
  }, [address])
}

/** Whether something is in the memory of this document alone; packages being stored are waited for. */
async function wouldLoseData(): Promise<boolean> {
  const packages = await listPackages()
  const isDropped = dropped.getState().kind !== 'nothing'
  return isDropped || packages.some(({ trouble }) => trouble !== null && trouble !== 'linked')
}
