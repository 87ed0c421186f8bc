import type { ReactElement } from 'react'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { SvgSizeContext } from '#charts/frame/svgSize.ts'
import type { Figure } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { constant } from '#ui/readonlyStore.ts'
import { svgRenderer } from './svgRenderer.ts'
import { layoutOf, type Layout } from './pictureLayout.ts'
import { PictureLegend } from './PictureLegend.tsx'

type FigurePictureProps = Readonly<{
  figure: Figure
  outcome: Outcome
  /** In pixels; font sizes are chosen for these. */
  width: number
  height: number
  /** Further caveats, one sentence each. */
  notes: readonly string[]
  /** The last line: where the figure is from, and its link. */
  origin: string
  /** True: only drawing and legend, for a document that has the rest as text. */
  isBare: boolean
}>

const FONTS = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/**
 * A figure as a self-contained SVG: title, sentence, legend, drawing, caveats and source. Only shapes,
 * text and presentation attributes, so that every program that reads SVG renders the same.
 */
export function FigurePicture(props: FigurePictureProps) {
  const { figure, width, height, isBare } = props
  const { colours } = useChartTheme()
  const { t, list, lang, direction } = useText()
  const source = t('figure.sources', { sources: list(figure.sources) })
  const notes = [...figure.caveats, ...props.notes, source].reduce((first, second) =>
    t('sentence.two', { first, second }),
  )
  const foot = [notes, props.origin]
  const texts = isBare ? { title: '', sentence: '', foot: [] } : { ...figure, foot }
  const layout = layoutOf({ ...texts, width, height, isBare, labels: legendLabels(figure, t) })
  const { inset, title, sentence, legend, rule, footer } = layout
  const start = direction === 'rtl' ? width - inset : inset
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={FONTS}
      role="img"
      lang={lang}
      direction={direction}
    >
      <title>{figure.title}</title>
      <desc>{figure.sentence}</desc>
      <rect width={width} height={height} fill={colours.paper} />
      <Lines of={title} x={start} colour={colours.ink} weight={700} />
      <Lines of={sentence} x={start} colour={colours.inkSoft} />
      <g transform={`translate(${start} ${legend.top}) scale(${legend.scale})`}>
        <PictureLegend entries={figure.legend} legend={legend} />
      </g>
      <Drawing figure={figure} outcome={props.outcome} box={drawingBox(layout, width, direction)} />
      {isBare ? null : (
        <line x1={inset} x2={width - inset} y1={rule} y2={rule} stroke={colours.rule} />
      )}
      <Lines of={footer} x={start} colour={colours.inkSoft} />
    </svg>
  )
}

type LinesProps = Readonly<{
  of: Layout['title']
  x: number
  colour: string
  weight?: number
}>

function Lines({ of: { lines, top, size, step }, x, colour, weight = 400 }: LinesProps) {
  return (
    <text fontSize={size} fontWeight={weight} fill={colour}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + size + index * step}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** The drawing is on the side opposite the column of text, which is mirrored for right-to-left. */
function drawingBox({ drawing }: Layout, width: number, direction: 'ltr' | 'rtl') {
  const left = direction === 'rtl' ? width - drawing.left - drawing.width : drawing.left
  return { ...drawing, left }
}

type DrawingProps = Readonly<{ figure: Figure; outcome: Outcome; box: Layout['drawing'] }>

/** Time runs from left to right in every language. */
function Drawing({ figure, outcome, box }: DrawingProps): ReactElement {
  const { colours } = useChartTheme()
  const { t } = useText()
  const { left, top, width, height } = box
  const drawing = figure.draw?.({
    live: constant(outcome),
    onOrigin: () => {},
    onProduct: () => {},
  })
  return (
    <g transform={`translate(${left} ${top})`} direction="ltr">
      <ChartRendererContext value={svgRenderer}>
        <SvgSizeContext value={{ width, height }}>
          {drawing ?? (
            <text x={width / 2} y={height / 2} textAnchor="middle" fill={colours.inkSoft}>
              {t('figure.nothingToDraw')}
            </text>
          )}
        </SvgSizeContext>
      </ChartRendererContext>
    </g>
  )
}

function legendLabels(figure: Figure, t: ReturnType<typeof useText>['t']): string[] {
  return figure.legend.map((entry) =>
    entry.kind === 'status' ? t(`status.${entry.status}`) : entry.label,
  )
}
