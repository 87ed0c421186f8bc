import type { Printable } from './printable.ts'

/** True for one figure under its own title: it says all that a cover before it would. */
export function isSingleFigure({ title, introduction, pages }: Printable): boolean {
  const [page, ...more] = pages
  return more.length === 0 && introduction === '' && title === page?.figure.title
}
