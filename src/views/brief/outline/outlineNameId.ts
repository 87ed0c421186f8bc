/** Returns the id of the element that names a page in the outline. */
export function outlineNameId(page: string): string {
  return `outline-${page}`
}
