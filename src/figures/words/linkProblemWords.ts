import type { Text } from '#i18n/text.ts'
import type { LinkProblem } from '#state/link/link.ts'

/** What of a link could not be read, and what became of it. */
export function linkProblemWords({ code, part, found }: LinkProblem, { t }: Text): string {
  switch (code) {
    case 'malformed':
      return t('notice.linkMalformed', { part, found })
    case 'unknown':
      return t('notice.linkUnknown', { part })
    case 'repeated':
      return t('notice.linkRepeated', { part })
    case 'leftOut':
      return t('notice.leftOut', { part, found })
  }
}
