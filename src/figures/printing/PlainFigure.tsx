import { useMemo } from 'react'
import { Boundary } from '#ui/loading/Boundary.tsx'
import { FILE_HOST } from './fileHost.ts'
import { HostContext } from '#charts/frame/host.ts'
import { Legend } from '#charts/frame/Legend.tsx'
import type { LegendEntry } from '#charts/frame/legend.ts'
import { still } from '#ui/live.ts'
import { Measured } from '#charts/frame/Measured.tsx'
import type { Stage } from '#charts/frame/stage.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Figure } from '#figures/figure.ts'
import styles from './PlainFigure.module.css'

type PlainFigureProps = Readonly<{ figure: Figure; outcome: Outcome }>

/** A figure's drawing and legend as files have them, in the room of a page: nothing to press or move. */
export function PlainFigure({ figure, outcome }: PlainFigureProps) {
  const { id, title, sentence, legend, draw } = figure
  const stage = useMemo(
    (): Stage => ({ live: still(outcome), onOrigin: () => {}, onProduct: () => {} }),
    [outcome],
  )
  const drawing = useMemo(() => draw?.(stage), [draw, stage])
  if (!drawing) return null

  return (
    <Boundary what="figure" of={figure}>
      <div className={styles['drawing']} data-figure={id}>
        <HostContext value={FILE_HOST}>
          <Measured title={`${title} ${sentence}`} drawing={drawing} />
        </HostContext>
      </div>
      <Legend entries={legend.map(toRead)} stage={stage} />
    </Boundary>
  )
}

function toRead(entry: LegendEntry): LegendEntry {
  return entry.kind === 'layer' ? { ...entry, canEnter: false } : entry
}
