import { createStore } from 'zustand/vanilla'
import { readLink, type LinkProblem } from './link.ts'

/**
 * What could not be read of the link the page was opened with. The address is tidied as soon as the
 * router has read it, so this is remembered apart, until the reader has seen it.
 */
export const linkProblems = createStore<readonly LinkProblem[]>()(() => [])

/** Reads the link the page was opened with for its problems. */
export function noteLinkProblems(query: string): void {
  linkProblems.setState(readLink(query).problems, true)
}

export function dismissLinkProblems(): void {
  linkProblems.setState([], true)
}
