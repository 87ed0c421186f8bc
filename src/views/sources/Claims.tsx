import { useEffect, useRef } from 'react'
import type { Claim } from '#datasets/schemas.ts'
import { ClaimRecord } from '#figures/provenance/ClaimRecord.tsx'
import type { ProvenanceContext } from '#figures/provenance/Provenance.tsx'
import styles from './Sources.module.css'

type ClaimsProps = Readonly<{ claims: readonly Claim[]; provenance: ProvenanceContext }>

/** The headline claims, each with the published values that contradict it. */
export function Claims({ claims, provenance }: ClaimsProps) {
  return (
    <div className={styles['claims']}>
      {claims.map((claim) => (
        <ClaimPart key={claim.id} claim={claim} provenance={provenance} />
      ))}
    </div>
  )
}

function ClaimPart({
  claim,
  provenance,
}: Readonly<{ claim: Claim; provenance: ProvenanceContext }>) {
  const box = useRef<HTMLDivElement>(null)
  const hasTaken = useRef(false)

  // The pressed button is gone once its figure is the base: move the focus to its claim.
  useEffect(() => {
    if (!hasTaken.current) return
    hasTaken.current = false
    if (!box.current?.contains(document.activeElement)) box.current?.focus({ preventScroll: true })
  })

  const onTake: ProvenanceContext['onTake'] = (selection) => {
    hasTaken.current = true
    provenance.onTake(selection)
  }
  return (
    <div ref={box} tabIndex={-1}>
      <ClaimRecord claim={claim} provenance={{ ...provenance, onTake }} />
    </div>
  )
}
