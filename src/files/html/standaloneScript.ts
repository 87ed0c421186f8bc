import * as z from 'zod/mini'

z.config({ jitless: true })

/** What the build left for pages of their own: all code, styles and type, and the policy for them. */
export const standaloneFile = z.object({
  script: z.string(),
  style: z.string(),
  policy: z.string(),
})

export type Standalone = Readonly<z.infer<typeof standaloneFile>>

/** What makes figures live on a page of their own did not come. */
export class StandaloneError extends Error {
  override readonly name = 'StandaloneError'

  constructor(options?: ErrorOptions) {
    super(
      'The part that makes figures live on a page of their own did not come. Without it the page ' +
        'cannot be made. Check the connection and that `npm run build` has built it, then try again.',
      options,
    )
  }
}

/**
 * Fetches it from where the app itself comes from.
 *
 * @throws StandaloneError when it does not come, or is not what it should be; the signal's reason, once
 *   it is aborted.
 */
export async function fetchStandalone(signal?: AbortSignal): Promise<Standalone> {
  try {
    const response = await fetch(
      `${import.meta.env.BASE_URL}standalone.json`,
      signal ? { signal } : {},
    )
    return standaloneFile.parse(await response.json())
  } catch (cause) {
    signal?.throwIfAborted()
    throw new StandaloneError({ cause })
  }
}
