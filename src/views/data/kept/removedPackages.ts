import type { OwnPackage } from '#datasets/ownPackage.ts'
import { isRecord } from '#state/stored/isRecord.ts'
import { sessionList } from '#state/stored/sessionList.ts'

/** A package that was deleted, or replaced by another one with its id. */
type RemovedPackage = Readonly<{ own: OwnPackage; how: 'deleted' | 'replaced' }>

/** What this tab removed, to be brought back until it is closed; the newest last. */
export const removedPackages = sessionList<RemovedPackage>('corridor-own-removed', isRemoved)

function isRemoved(stored: unknown): stored is RemovedPackage {
  if (!isRecord(stored) || !isRecord(stored['own'])) return false
  const { pair, chapters, library } = stored['own']
  const isWhole = [pair, chapters, library].every(isRecord)
  return isWhole && (stored['how'] === 'deleted' || stored['how'] === 'replaced')
}
