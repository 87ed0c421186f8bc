import type { FigureId } from '#figures/catalogue.ts'
import type { FileView } from '#files/briefing/fileView.ts'
import type { MessageKey } from '#i18n/messages.ts'
import type { Text } from '#i18n/text.ts'

/** What in the table of a figure the formulas of its projection do not give. */
const PARTS: Readonly<Partial<Record<FigureId, Extract<MessageKey, `unformulated.${string}`>>>> = {
  path: 'unformulated.draws',
  contributions: 'unformulated.contributions',
  recovery: 'unformulated.panel',
  chance: 'unformulated.draws',
  'base-rates': 'unformulated.panel',
  tornado: 'unformulated.tornado',
  compare: 'unformulated.otherScenarios',
  difference: 'unformulated.otherScenarios',
}

/** Says which parts of a figure have no formulas, one sentence each. */
export function unformulated(
  { figure, chosen, outcome }: Pick<FileView, 'figure' | 'chosen' | 'outcome'>,
  { t }: Text,
): readonly string[] {
  const part = PARTS[figure.id]
  return [
    ...(part === undefined ? [] : [t(part)]),
    ...(outcome.levers ? [t('unformulated.levers')] : []),
    ...(chosen.choice.measure === null ? [] : [t('unformulated.measure')]),
  ]
}
