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
  /** Size of the picture in pixels; font sizes depend on it. */
  width: number
  height: number
  pairName: string
  /** Further caveats, one sentence each. */
  notes: readonly string[]
  /** The last line: where the figure is from, and its link. */
  origin: string
  /** Whether to render only drawing and legend, for a document that contains the rest as text. */
  isBare: boolean
}>

const FONTS = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/**
 * Renders a figure as a self-contained SVG: pair and title, sentence, legend, drawing, caveat and source. It has
 * only shapes, text and presentation attributes, which every program that reads SVG supports.
 */
export function FigurePicture(props: FigurePictureProps) {
  const { figure, width, height, isBare } = props
  const { colours } = useChartTheme()
  const { t, sources, lang, direction } = useText()
  const source = sources(figure.sources)
  const notes = [...(figure.caveat === null ? [] : [figure.caveat]), ...props.notes, source].reduce(
    (first, second) => t('sentence.two', { first, second }),
  )
  const foot = [notes, props.origin]
  const texts = isBare
    ? { title: '', sentence: '', foot: [] }
    : {
        title: t('figure.ofPair', { pair: props.pairName, title: figure.title }),
        sentence: figure.sentence,
        foot,
      }
  const layout = layoutOf({ ...texts, width, height, isBare, labels: legendLabels(figure, t) })
  const { inset, title, sentence, legend, rule, footer } = layout
  const textStart = direction === 'rtl' ? width - inset : inset
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
      <Lines of={title} x={textStart} colour={colours.inkSoft} />
      <Lines of={sentence} x={textStart} colour={colours.ink} weight={700} />
      <g transform={`translate(${textStart} ${legend.top}) scale(${legend.scale})`}>
        <PictureLegend entries={figure.legend} legend={legend} />
      </g>
      <Drawing figure={figure} outcome={props.outcome} box={drawingBox(layout, width, direction)} />
      {isBare ? null : (
        <line x1={inset} x2={width - inset} y1={rule} y2={rule} stroke={colours.rule} />
      )}
      <Lines of={footer} x={textStart} colour={colours.inkSoft} />
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

/** Returns the box of the drawing, mirrored for languages written from right to left. */
function drawingBox({ drawing }: Layout, width: number, direction: 'ltr' | 'rtl') {
  const left = direction === 'rtl' ? width - drawing.left - drawing.width : drawing.left
  return { ...drawing, left }
}

type DrawingProps = Readonly<{ figure: Figure; outcome: Outcome; box: Layout['drawing'] }>

/** Renders the chart in its box; time runs from left to right in every language. */
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
