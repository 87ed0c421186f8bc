import { useText } from '#i18n/useText.ts'
import type { Observation } from '#model/series.ts'
import { Button } from '#ui/Button.tsx'
import type { ProvenanceContext } from './Provenance.tsx'
import { Publications } from './Publications.tsx'
import { asBase } from './rivals.ts'

/** Renders another figure for the same, and the button that uses it instead. */
export function RivalLine({
  rival,
  provenance,
}: Readonly<{ rival: Observation; provenance: ProvenanceContext }>) {
  const text = useText()
  const { known, chosen, selection, library, onTake } = provenance
  const { pair } = known
  const source = pair.sources.find(({ id }) => id === rival.source)
  const selectionWithRival = asBase(pair, chosen, selection, rival)
  const value = rival.value === null ? text.t('table.notReported') : text.usd(rival.value)
  return (
    <li>
      <strong>{value}</strong>
      <span>
        {text.t('origin.rival', {
          source: source?.name ?? rival.source,
          period: text.days(rival.firstDay, rival.lastDay),
          status: text.t(`status.${rival.status}`),
        })}
        {rival.bibliography.length > 0 ? (
          <Publications ids={rival.bibliography} library={library} />
        ) : null}
      </span>
      {selectionWithRival ? (
        <Button onClick={() => onTake(selectionWithRival)}>
          {text.t(
            selectionWithRival.start === undefined ? 'origin.takeSource' : 'origin.takeValue',
          )}
        </Button>
      ) : null}
    </li>
  )
}
