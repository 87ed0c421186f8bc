/**
 * Lets the page draw and answer between two parts of long work, and ends the work where the reader
 * no longer wants it.
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

/** Does a piece of work for each part, one after the other, and breathes before each. */
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
