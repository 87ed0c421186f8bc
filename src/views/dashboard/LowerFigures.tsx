import { useEffect, useMemo } from 'react'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import {
  catalogueRow,
  FIGURE_GROUPS,
  FIGURE_IDS,
  type FigureGroup,
  type FigureId,
} from '#figures/catalogue.ts'
import { FigureControls } from '#figures/controls/FigureControls.tsx'
import { LazyAxisTools } from '#figures/controls/LazyAxisTools.tsx'
import { DASHBOARD_FIGURES } from '#figures/dashboardFigures.ts'
import { useFigureInputs } from '#figures/useFigureInputs.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { largestFall } from '#model/projection/largestFall.ts'
import type { Shared } from '#views/share/shared.ts'
import { ShownFigure } from '#views/share/ShownFigure.tsx'
import styles from './Dashboard.module.css'

type DashboardFigureId = keyof typeof DASHBOARD_FIGURES

type LowerFiguresProps = Readonly<{
  context: ChartContext
  /** The same context with the simulation result, which arrives later. */
  chanceContext: ChartContext
  reference: ReferenceState
}> &
  Omit<Shared, 'figure'>

/** The figures below that of the projection, in the groups and the order of the catalogue. */
export function LowerFigures({ context, chanceContext, reference, ...shared }: LowerFiguresProps) {
  const { t } = useText()
  const { outcome } = shared.viewState.chosen
  const hasReference = reference.isAvailable && !reference.error
  useScrollToAnchor()
  return (
    <div className={styles['lower']}>
      {reference.error ? (
        <LoadNotice error={reference.error} title="load.referenceTitle" onRetry={reference.retry} />
      ) : null}
      {FIGURE_GROUPS.map((group) => (
        <section key={group} id={group} aria-labelledby={`${group}-label`}>
          <p id={`${group}-label`} className={styles['group']}>
            {t(`group.${group}`)}
          </p>
          <div className={styles['figures']}>
            {FIGURE_IDS.filter((id) => isShown(id, group, outcome, hasReference)).map((id) => (
              <LowerFigure
                key={id}
                id={id}
                context={catalogueRow(id).needs.simulation === 'none' ? context : chanceContext}
                {...shared}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

/** Scrolls to the group that the address names, which the browser could not before it was loaded. */
function useScrollToAnchor(): void {
  useEffect(() => {
    const { hash } = window.location
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [])
}

function isShown(
  id: FigureId,
  group: FigureGroup,
  outcome: Outcome,
  hasReference: boolean,
): id is DashboardFigureId {
  const { place, needs, onlyWith } = catalogueRow(id)
  if (place?.group !== group || (needs.reference === 'required' && !hasReference)) return false
  switch (onlyWith) {
    case 'fall':
      return largestFall(outcome.base, outcome.scenario) !== undefined
    case 'levers':
      return outcome.levers !== null
    case null:
      return true
  }
}

type LowerFigureProps = Readonly<{ id: DashboardFigureId; context: ChartContext }> &
  Omit<Shared, 'figure'>

function LowerFigure({ id, context, ...shared }: LowerFigureProps) {
  const text = useText()
  const { viewState } = shared
  const [usedData, chosen] = useFigureInputs(id, viewState.known, viewState.chosen)
  const figure = useMemo(
    () => DASHBOARD_FIGURES[id](usedData, chosen, text),
    [id, usedData, chosen, text],
  )
  const { place, controls } = catalogueRow(id)
  // The sliders of growth and target are next to the chart of the projection already.
  const extraControls = controls.filter(
    (control) => !['growth', 'target', 'axes'].includes(control),
  )
  const card = (
    <ShownFigure
      figure={figure}
      {...shared}
      context={context}
      isDeferred
      tools={
        extraControls.length > 0 ? (
          <div className={styles['tools']}>
            <FigureControls ids={extraControls} viewState={viewState} context={context} />
          </div>
        ) : null
      }
      axisTools={controls.includes('axes') ? <LazyAxisTools viewState={viewState} /> : null}
    />
  )
  if (place?.width !== 'full') return card

  // Each lever in use adds a row to the tornado chart.
  const isTall = id === 'tornado' && viewState.chosen.outcome.levers !== null
  return <div className={`${styles['wide']} ${isTall ? styles['tall'] : ''}`}>{card}</div>
}
