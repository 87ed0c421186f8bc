import { Suspense, useMemo, type ReactNode } from 'react'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { Legend } from '#charts/frame/Legend.tsx'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useOnScreen } from '#charts/frame/useOnScreen.ts'
import type { Figure } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { ErrorBoundary } from '#ui/loading/ErrorBoundary.tsx'
import { IsolatedLayout } from '#ui/live/IsolatedLayout.tsx'
import { LiveText } from '#ui/live/LiveText.tsx'
import styles from './FigureCard.module.css'
import { useRendererInSteps } from './useRendererInSteps.ts'

type FigureCardProps = Readonly<{
  figure: Figure
  context: ChartContext
  isTableOpen: boolean
  pairName?: string
  isTitleHidden?: boolean
  /** Whether its chart is drawn only when it comes near the screen. */
  isDeferred?: boolean
  menu?: ReactNode
  tools?: ReactNode
  axisTools?: ReactNode
}>

/** Renders a figure on the page. If its chart throws, a message replaces only this chart. */
export function FigureCard(props: FigureCardProps) {
  const {
    isTableOpen,
    pairName,
    isTitleHidden = false,
    isDeferred = false,
    menu,
    tools,
    axisTools,
  } = props
  const { t } = useText()
  const [box, live] = useOnScreen<Outcome, HTMLElement>(props.context.live)
  const context = useMemo(() => ({ ...props.context, live }), [props.context, live])
  const figure = useStaggeredUpdate(props.figure, props.figure.id)
  const renderer = useRendererInSteps(box, isDeferred)
  const isDrawn = renderer !== null
  // Memoised, so that neither a change of the tools nor a renderer with the same look draws it again.
  const drawing = useMemo(
    () =>
      isDrawn ? (figure.draw?.(context) ?? <p data-empty>{t('figure.nothingToDraw')}</p>) : <div />,
    [isDrawn, figure, context, t],
  )
  return (
    <ChartFrame
      ref={box}
      figure={figure}
      sentence={
        <IsolatedLayout>
          <LiveText live={live} of={props.figure.sentenceFor} />
        </IsolatedLayout>
      }
      menu={menu}
      tools={tools}
      axisTools={axisTools}
      isTableOpen={isTableOpen}
      pairName={pairName}
      isTitleHidden={isTitleHidden}
      onOrigin={context.onOrigin}
    >
      <ErrorBoundary what="figure" resetKey={figure}>
        <Suspense>
          <div className={styles['drawingAndLegend']}>
            <ChartRendererContext value={renderer}>{drawing}</ChartRendererContext>
            <Legend entries={figure.legend} context={context} />
          </div>
        </Suspense>
      </ErrorBoundary>
    </ChartFrame>
  )
}
