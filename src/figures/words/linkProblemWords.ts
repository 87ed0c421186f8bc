import type { Text } from '#i18n/text.ts'
import type { LinkProblem } from '#state/link/link.ts'

/** Returns the message for a part of a link that could not be read. */
export function linkProblemWords(problem: LinkProblem, { t }: Text): string {
  const { part } = problem
  switch (problem.code) {
    case 'malformed':
      return t('notice.linkMalformed', { part, found: problem.found })
    case 'unknown':
      return t('notice.linkUnknown', { part })
    case 'repeated':
      return t('notice.linkRepeated', { part, count: problem.count })
    case 'leftOut':
      return t('notice.leftOut', { part, found: problem.found })
  }
}
