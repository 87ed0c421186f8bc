/** How browsers, and what Vite adds to them, say that a module or what it needs did not come. */
const DID_NOT_COME =
  /import(?:ed|ing)?\b.*\bmodule|preload|failed to fetch|load failed|network|could not be loaded/i

/** True for a part of the app that could not be loaded, which may come when it is asked for again. */
export function isLoadError(error: unknown): boolean {
  return error instanceof Error && DID_NOT_COME.test(error.message)
}
