import { useEffect } from 'react'
import { AllWords } from '#ui/loading/AllWords.tsx'
import { followBriefings } from '#state/briefings/briefingStore.ts'
import { Brief } from './Brief.tsx'

/** The page of briefings, kept in sync with other tabs. */
export function BriefView() {
  useEffect(followBriefings, [])
  return (
    <AllWords>
      <Brief />
    </AllWords>
  )
}
