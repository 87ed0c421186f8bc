/** Messages of browsers and Vite for a module or preload that failed to load. */
const LOAD_ERROR =
  /import(?:ed|ing)?\b.*\bmodule|preload|failed to fetch|load failed|network|could not be loaded/i

/** True for a chunk that failed to load, which can be retried. */
export function isLoadError(error: unknown): boolean {
  return error instanceof Error && LOAD_ERROR.test(error.message)
}
