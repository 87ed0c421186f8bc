import { useContext } from 'react'
import { GlossContext } from '#ui/glossary/glossContext.ts'
import { useText } from '#i18n/useText.ts'
import type { LegendEntry } from './legend.ts'
import styles from './Legend.module.css'
import type { ChartContext } from './chartContext.ts'
import { Hatching } from '#charts/marks/Hatching.tsx'
import { StatusMark } from '#charts/marks/StatusMark.tsx'
import { Swatch } from './Swatch.tsx'

type LegendProps = Readonly<{ entries: readonly LegendEntry[]; context: ChartContext }>

/** Renders the legend of symbols and colours; nothing where it has no entries. */
export function Legend({ entries, context }: LegendProps) {
  if (entries.length === 0) return null

  return (
    <ul className={styles['legend']}>
      {entries.map((entry) => {
        switch (entry.kind) {
          case 'status':
            return <StatusEntry key={entry.status} entry={entry} />
          case 'layer':
            return <LayerEntry key={entry.id} entry={entry} context={context} />
          case 'hatching':
            return (
              <li key={entry.id}>
                <svg width="16" height="12" aria-hidden="true" className={styles['swatch']}>
                  <Hatching x={0} y={0} width={16} height={12} />
                </svg>
                {entry.label}
              </li>
            )
          case 'badge':
            return (
              <li key={entry.id}>
                <details className={styles['badge']}>
                  <summary>{entry.label}</summary>
                  <p>{entry.note}</p>
                </details>
              </li>
            )
        }
      })}
    </ul>
  )
}

type Entry<Kind extends LegendEntry['kind']> = Extract<LegendEntry, { kind: Kind }>

function StatusEntry({ entry: { status } }: Readonly<{ entry: Entry<'status'> }>) {
  const { t } = useText()
  const gloss = useContext(GlossContext)
  return (
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <StatusMark status={status} x={7} y={7} size={4} />
      </svg>
      {gloss(t(`status.${status}`))}
    </li>
  )
}

/**
 * Renders a colour swatch and the layer's name; with `canEnter`, a button that shows its
 * subcategories.
 */
function LayerEntry({
  entry,
  context,
}: Readonly<{ entry: Entry<'layer'>; context: ChartContext }>) {
  const { t } = useText()
  const gloss = useContext(GlossContext)
  const { id, label, canEnter } = entry
  return (
    <li>
      <svg width="12" height="12" aria-hidden="true" className={styles['swatch']}>
        <Swatch entry={entry} x={0} y={0} />
      </svg>
      {canEnter ? (
        <button
          type="button"
          onClick={() => context.onProduct(id)}
          aria-label={t('products.enter', { category: label })}
        >
          {label}
        </button>
      ) : (
        <span>{gloss(label)}</span>
      )}
    </li>
  )
}
