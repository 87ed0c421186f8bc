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

/** How large a picture is, and in which colours. */
export type PictureOptions = Readonly<{
  width: number
  height: number
  theme: 'light' | 'dark'
  /** Drawing and legend only. */
  isBare?: boolean
}>

/** The content of a picture. */
export type PictureContent = Readonly<{
  figure: Figure
  outcome: Outcome
  attribution: Attribution
  /** What the figure assumes beyond the default, one line each. */
  assumptions?: readonly string[]
}>

/**
 * A figure as a self-contained SVG file: no style sheet, no CSS variables, no embedded font, text
 * as text. Needs no browser.
 */
export function svgPicture(shown: PictureContent, look: PictureOptions, text: Text): string {
  const { figure, outcome, attribution, assumptions = [] } = shown
  const { width, height, theme, isBare = false } = look
  const notes = assumptionSentences(assumptions, text)
  const origin = originOf(attribution, text)
  return renderToStaticMarkup(
    <TextContext value={text}>
      <ChartThemeContext value={chartThemeOf(coloursIn(theme), true)}>
        <FigurePicture {...{ figure, outcome, width, height, notes, origin, isBare }} />
      </ChartThemeContext>
    </TextContext>,
  )
}

/**
 * The origin line; without an address in pictures rendered at build time, when the site's address
 * is unknown.
 */
function originOf({ vintage, licence, address }: Attribution, { t, date }: Text): string {
  const parts = { vintage: date(vintage), licence: licence.name }
  return address === '' ? t('picture.placeless', parts) : t('picture.origin', { ...parts, address })
}
