import { Suspense, useMemo, type ReactNode } from 'react'
import { ErrorBoundary } from '#ui/loading/ErrorBoundary.tsx'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { Legend } from '#charts/frame/Legend.tsx'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { useStore } from 'zustand'
import { NoDrawing, Stack } from '#charts/frame/Stack.tsx'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useOnScreen } from '#charts/frame/useOnScreen.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Figure } from '#figures/figure.ts'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'

type FigureCardProps = Readonly<{
  figure: Figure
  context: ChartContext
  isTableOpen: boolean
  isTitleHidden?: boolean
  /** Its drawing takes its turn behind what is drawn already, so that a page with many answers soon. */
  isDrawnInTurn?: boolean
  menu?: ReactNode
  tools?: ReactNode
}>

/** A figure on the page. If its drawing fails, it says so, and its neighbours stand. */
export function FigureCard(props: FigureCardProps) {
  const { isTableOpen, isTitleHidden = false, isDrawnInTurn = false, menu, tools } = props
  const [box, live] = useOnScreen<Outcome, HTMLElement>(props.context.live)
  const context = useMemo(() => ({ ...props.context, live }), [props.context, live])
  const drawn = useStaggeredUpdate<Figure | null>(props.figure, isDrawnInTurn ? null : props.figure)
  const figure = drawn ?? props.figure
  // The tools around a drawing may change while it does not: then it is left alone.
  const drawing = useMemo(() => drawn?.draw?.(context), [drawn, context])
  return (
    <ChartFrame
      ref={box}
      figure={figure}
      sentence={<Retold figure={props.figure} live={live} />}
      menu={menu}
      tools={tools}
      isTableOpen={isTableOpen}
      isTitleHidden={isTitleHidden}
      onOrigin={context.onOrigin}
    >
      <ErrorBoundary what="figure" resetKey={figure}>
        <Suspense>
          <Stack>
            {drawing ?? (drawn ? <NoDrawing reason={drawn.sentence} /> : <div />)}
            <Legend entries={figure.legend} context={context} />
          </Stack>
        </Suspense>
      </ErrorBoundary>
    </ChartFrame>
  )
}

/** The sentence of what the hand holds: it changes with every tick, the figure only on release. */
function Retold({ figure, live }: Readonly<{ figure: Figure; live: ReadonlyStore<Outcome> }>) {
  return useStore(live, figure.retell)
}
