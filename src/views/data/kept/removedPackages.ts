import { createStore } from 'zustand/vanilla'
import type { OwnPackage } from '#datasets/ownPackage.ts'

/** A package that was deleted, or replaced by another one with its id. */
export type RemovedPackage = Readonly<{ own: OwnPackage; how: 'deleted' | 'replaced' }>

/** What this tab removed, to be brought back until it is closed; the newest last. */
export const removedPackages = createStore<Readonly<{ all: readonly RemovedPackage[] }>>()(() => ({
  all: [],
}))

/** Keeps a removed package in the memory of this tab. */
export function recordRemoved(own: OwnPackage, how: RemovedPackage['how']): void {
  removedPackages.setState(({ all }) => ({ all: [...all, { own, how }] }))
}

/** Forgets a removed package: it was brought back, or the reader does not want it. */
export function forgetRemoved(removed: RemovedPackage): void {
  removedPackages.setState(({ all }) => ({ all: all.filter((each) => each !== removed) }))
}
