import { coloursIn } from '#charts/look/fileColours.ts'
import { ChartThemeContext, chartThemeOf } from '#charts/look/chartTheme.ts'
import type { Figure } from '#figures/figure.ts'
import { FigurePicture } from '#figures/printing/FigurePicture.tsx'
import type { Text } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { assumed } from '#files/cite/citation.ts'
import type { Attribution } from '#files/briefing/attribution.ts'

/** How large a picture is, and in which colours. */
export type PictureOptions = Readonly<{
  width: number
  height: number
  theme: 'light' | 'dark'
  /** Drawing and legend alone. */
  isBare?: boolean
}>

/** What a picture shows and says. */
export type Shown = Readonly<{
  figure: Figure
  outcome: Outcome
  attribution: Attribution
  /** What the figure assumes beyond the default, one line each. */
  assumptions?: readonly string[]
}>

/**
 * A figure as an SVG file that stands alone: no style sheet, no variable, no font of its own, text
 * as text. Needs no browser.
 */
export function svg(shown: Shown, look: PictureOptions, text: Text): string {
  const { figure, outcome, attribution, assumptions = [] } = shown
  const { width, height, theme, isBare = false } = look
  const notes = assumed(assumptions, text)
  const origin = originOf(attribution, text)
  return renderToStaticMarkup(
    <TextContext value={text}>
      <ChartThemeContext value={chartThemeOf(coloursIn(theme), true)}>
        <FigurePicture {...{ figure, outcome, width, height, notes, origin, isBare }} />
      </ChartThemeContext>
    </TextContext>,
  )
}

/** A picture that is made before anybody knows where the app will be served from names no address. */
function originOf({ vintage, licence, address }: Attribution, { t, date }: Text): string {
  const parts = { vintage: date(vintage), licence: licence.name }
  return address === '' ? t('picture.placeless', parts) : t('picture.origin', { ...parts, address })
}
