import { Button } from '#ui/Button.tsx'
import type { Claim, Rival } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import type { Selection } from '#state/link/selection.ts'
import { printed } from '#figures/headline/headline.tsx'
import type { ProvenanceContext } from './Provenance.tsx'
import styles from './Provenance.module.css'
import { Publications } from './Publications.tsx'
import { RivalLine } from './RivalLine.tsx'
import { addedRivals, asClaimed } from './rivals.ts'
import { RecordCard } from './RecordCard.tsx'

type ClaimRecordProps = Readonly<{ claim: Claim; provenance: ProvenanceContext }>

/** Renders the sources of a headline claim, and every rival with a button to use it instead. */
export function ClaimRecord({ claim, provenance }: ClaimRecordProps) {
  const text = useText()
  const added = addedRivals(provenance.known.pair, claim)
  return (
    <RecordCard
      title={printed(claim, text)}
      subtitle={claim.statement}
      record={claim}
      provenance={provenance}
    >
      {claim.rivals.length + added.length > 0 ? (
        <section className={styles['rivals']}>
          <h4>{text.t('origin.rivals')}</h4>
          <ul>
            {added.map((rival) => (
              <RivalLine key={rival.id} rival={rival} provenance={provenance} />
            ))}
            {claim.rivals.map((rival) => (
              <ClaimRival key={rival.id} claim={claim} rival={rival} provenance={provenance} />
            ))}
          </ul>
        </section>
      ) : (
        <p className={styles['none']}>{text.t('origin.noRivals')}</p>
      )}
    </RecordCard>
  )
}

function ClaimRival({ claim, rival, provenance }: ClaimRecordProps & Readonly<{ rival: Rival }>) {
  const text = useText()
  const { known, chosen, selection, library, onTake } = provenance
  const selectionWithRival = asClaimed(known.pair, chosen, selection, claim, rival)
  return (
    <li>
      <strong>
        {rival.value === null ? null : printed({ kind: claim.kind, value: rival.value }, text)}
      </strong>
      <span>
        {rival.statement} <em>{text.t(`status.${rival.status}`)}</em>
        {rival.note ? <small>{rival.note}</small> : null}
        <Publications ids={rival.bibliography} library={library} />
      </span>
      {selectionWithRival ? (
        <Button onClick={() => onTake(selectionWithRival)}>
          {text.t(takenAs(claim, selectionWithRival))}
        </Button>
      ) : null}
    </li>
  )
}

/** Returns the key of the button's label: it sets the growth, the start value or the source. */
function takenAs({ kind }: Claim, taken: Selection) {
  if (kind === 'growth') return 'origin.takeGrowth'
  return taken.start === undefined ? 'origin.takeSource' : 'origin.takeValue'
}
