import { Suspense, useMemo, type ReactNode } from 'react'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { Legend } from '#charts/frame/Legend.tsx'
import { NoDrawing, Stack } from '#charts/frame/Stack.tsx'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useOnScreen } from '#charts/frame/useOnScreen.ts'
import type { Figure } from '#figures/figure.ts'
import type { Outcome } from '#model/outcome.ts'
import { ErrorBoundary } from '#ui/loading/ErrorBoundary.tsx'
import { LiveText } from '#ui/live/LiveText.tsx'

type FigureCardProps = Readonly<{
  figure: Figure
  context: ChartContext
  isTableOpen: boolean
  pairName?: string
  isTitleHidden?: boolean
  /**
   * Whether its chart is rendered later, one card at a time, so that a page of many cards responds
   * early.
   */
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
  const [box, live] = useOnScreen<Outcome, HTMLElement>(props.context.live)
  const context = useMemo(() => ({ ...props.context, live }), [props.context, live])
  const deferred = useStaggeredUpdate<Figure | null>(props.figure, isDeferred ? null : props.figure)
  const figure = deferred ?? props.figure
  // Memoised, so that a change of the tools does not render the chart again.
  const drawing = useMemo(() => deferred?.draw?.(context), [deferred, context])
  return (
    <ChartFrame
      ref={box}
      figure={figure}
      sentence={<LiveText live={live} of={props.figure.sentenceFor} />}
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
          <Stack>
            {drawing ?? (deferred ? <NoDrawing /> : <div />)}
            <Legend entries={figure.legend} context={context} />
          </Stack>
        </Suspense>
      </ErrorBoundary>
    </ChartFrame>
  )
}
