import { isFigureId } from '#figures/catalogue.ts'
import type { Text } from '#i18n/text.ts'

/** What a figure is called, whatever view of it; its bare name where there is no such figure. */
export function figureTitle(name: string, { t }: Text): string {
  return isFigureId(name) ? t(`${name}.title`) : name
}
