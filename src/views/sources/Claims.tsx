import { useEffect, useRef } from 'react'
import type { Claim } from '#datasets/schemas.ts'
import { ClaimRecord } from '#figures/provenance/ClaimRecord.tsx'
import type { Asked } from '#figures/provenance/Provenance.tsx'
import styles from './Sources.module.css'

type ClaimsProps = Readonly<{ claims: readonly Claim[]; asked: Asked }>

/** The headline claims, each with the figures that contradict it. */
export function Claims({ claims, asked }: ClaimsProps) {
  return (
    <div className={styles['claims']}>
      {claims.map((claim) => (
        <ClaimPart key={claim.id} claim={claim} asked={asked} />
      ))}
    </div>
  )
}

function ClaimPart({ claim, asked }: Readonly<{ claim: Claim; asked: Asked }>) {
  const box = useRef<HTMLDivElement>(null)
  const hasTaken = useRef(false)

  // The pressed button is gone once its figure is the base: move the focus to its claim.
  useEffect(() => {
    if (!hasTaken.current) return
    hasTaken.current = false
    if (!box.current?.contains(document.activeElement)) box.current?.focus({ preventScroll: true })
  })

  const onTake: Asked['onTake'] = (selection) => {
    hasTaken.current = true
    asked.onTake(selection)
  }
  return (
    <div ref={box} tabIndex={-1}>
      <ClaimRecord claim={claim} asked={{ ...asked, onTake }} />
    </div>
  )
}
