import { replaceEqualDeep } from '@tanstack/react-query'
import { keepPackage } from '#datasets/own/ownStore.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { isRecord } from '#state/stored/isRecord.ts'
import { sessionList } from '#state/stored/sessionList.ts'

/** What the reader did to a package that has its id no more, or in whose place is another one now. */
const HOW = ['deleted', 'replaced', 'renamed', 'grouped'] as const
type How = (typeof HOW)[number]

type RemovedPackage = Readonly<{ own: OwnPackage; how: How }>

/** What this tab removed, to be brought back until it is closed; the newest last. */
export const removedPackages = sessionList<RemovedPackage>('corridor-own-removed', isRemoved)

function isRemoved(stored: unknown): stored is RemovedPackage {
  if (!isRecord(stored) || !isRecord(stored['own'])) return false
  const { pair, chapters, library } = stored['own']
  const isWhole = [pair, chapters, library].every(isRecord)
  return isWhole && HOW.some((how) => how === stored['how'])
}

/**
 * Keeps a package, and offers to bring back the one that it replaces, unless they are the same: so is an
 * archive that is read again. Returns what keeps it from being stored, as `keepPackage` does.
 */
export async function keepInstead(own: OwnPackage, how: Exclude<How, 'deleted'>) {
  const { replaced, trouble } = await keepPackage(own)
  // What is equal is not replaced, whatever the order of its keys.
  if (replaced && replaceEqualDeep(replaced, own) !== replaced)
    removedPackages.push({ own: replaced, how })
  return trouble
}
