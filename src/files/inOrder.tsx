import { Fragment, type ReactNode } from 'react'

/** An element for each part, for what is drawn once and so never changes its order. */
export function inOrder<Part>(
  parts: readonly Part[],
  draw: (part: Part, index: number) => ReactNode,
): ReactNode {
  return parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the order never changes
    <Fragment key={index}>{draw(part, index)}</Fragment>
  ))
}
