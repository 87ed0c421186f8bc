import { Fragment, type ReactNode } from 'react'

/** Renders each part, with its index as React key: for parts that never change their order. */
export function mapWithIndexKeys<Part>(
  parts: readonly Part[],
  render: (part: Part, index: number) => ReactNode,
): ReactNode {
  return parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a part has no other identity than its index
    <Fragment key={index}>{render(part, index)}</Fragment>
  ))
}
