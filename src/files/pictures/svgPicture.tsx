import { coloursIn } from '#charts/look/fileColours.ts'
import { ChartThemeContext, chartThemeOf } from '#charts/look/chartTheme.ts'
import type { Figure } from '#figures/figure.ts'
import { FigurePicture } from '#figures/printing/FigurePicture.tsx'
import type { Text } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { assumptionSentences } from '#files/cite/citation.ts'
import type { Attribution } from '#files/briefing/attribution.ts'

/** Size of a picture in drawing units (CSS pixels), colour theme and extent. */
export type PictureOptions = Readonly<{
  width: number
  height: number
  theme: 'light' | 'dark'
  /** Leaves out title, sentence, notes and source line: drawing and legend only. */
  isBare?: boolean
}>

/** The figure of a picture, the scenario results it shows, and its attribution. */
export type PictureContent = Readonly<{
  figure: Figure
  outcome: Outcome
  attribution: Attribution
  /** What the figure assumes beyond the default, one line each. */
  assumptions?: readonly string[]
}>

/** Addresses with more characters are shown without their link. */
const LONGEST_ADDRESS = 200

/** Selects the marks that SVG editors support, instead of those for the page. */
const IS_FILE = true

/**
 * Renders a figure as a self-contained SVG file: no style sheet, no CSS variables, no embedded font,
 * text as text. Works without a browser.
 */
export function svgPicture(content: PictureContent, options: PictureOptions, text: Text): string {
  const { figure, outcome, attribution, assumptions = [] } = content
  const { width, height, theme, isBare = false } = options
  const notes = assumptionSentences(assumptions, text)
  const pairName = attribution.pair
  const origin = sourceLine(attribution, text)
  return renderToStaticMarkup(
    <TextContext value={text}>
      <ChartThemeContext value={chartThemeOf(coloursIn(theme), IS_FILE)}>
        <FigurePicture {...{ figure, outcome, width, height, pairName, notes, origin, isBare }} />
      </ChartThemeContext>
    </TextContext>,
  )
}

/**
 * Returns the source line below the figure: release, licence and address. Pictures rendered at build
 * time have no address, since that of the site is unknown then.
 */
function sourceLine({ vintage, licence, address }: Attribution, { t, date }: Text): string {
  const values = { vintage: date(vintage), licence: licence.name }
  // A picture cannot be clicked, and an address that nobody would type covers it.
  const shown = address.length > LONGEST_ADDRESS ? (address.split('?')[0] ?? '') : address
  return address === ''
    ? t('picture.placeless', values)
    : t('picture.origin', { ...values, address: shown })
}
