import { isFigureId } from '#figures/catalogue.ts'
import type { Text } from '#i18n/text.ts'

/** The title of a figure for any view; its id where there is no such figure. */
export function figureTitle(name: string, { t }: Text): string {
  return isFigureId(name) ? t(`${name}.title`) : name
}
