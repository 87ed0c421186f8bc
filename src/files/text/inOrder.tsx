import { Fragment, type ReactNode } from 'react'

/** An element for each part, for parts that have no name but their place. */
export function inOrder<Part>(
  parts: readonly Part[],
  draw: (part: Part, index: number) => ReactNode,
): ReactNode {
  return parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- their place is their name
    <Fragment key={index}>{draw(part, index)}</Fragment>
  ))
}
