import type { Claim } from './schemas.ts'

/** Returns the unit of a claim's value: US dollars, a rate as a fraction, or a plain ratio. */
export function claimUnit({ kind }: Pick<Claim, 'kind'>): 'usd' | 'percent' | 'ratio' {
  switch (kind) {
    case 'total':
    case 'target':
      return 'usd'
    case 'growth':
    case 'decline':
      return 'percent'
    case 'ratio':
      return 'ratio'
  }
}
