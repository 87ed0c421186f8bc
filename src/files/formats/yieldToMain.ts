/**
 * Yields to the main thread between two parts of long work, so that the page can render and
 * respond, and stops the work once it is aborted.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function yieldToMain(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  await new Promise<void>((resume) => {
    setTimeout(resume)
  })
  signal?.throwIfAborted()
}

/** Runs `work` for each part in sequence, yielding to the main thread before each. */
export async function forEachYielding<Part>(
  parts: readonly Part[],
  work: (part: Part, index: number) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  await parts.reduce(async (before, part, index) => {
    await before
    await yieldToMain(signal)
    await work(part, index)
  }, Promise.resolve())
}
