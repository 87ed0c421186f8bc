import type { Text } from '#i18n/text.ts'
import type { LinkProblem } from '#state/link/link.ts'

/** Returns the message for a part of a link that could not be read. */
export function linkProblemWords(problem: LinkProblem, { t }: Text): string {
  return t(`notice.link.${problem.code}`, { found: '', count: 0, ...problem })
}
