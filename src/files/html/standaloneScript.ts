import * as z from 'zod/mini'

z.config({ jitless: true })

/**
 * The file that the build creates for standalone pages: all code, styles and fonts, their content
 * security policy and licences.
 */
export const standaloneFile = z.object({
  script: z.string(),
  style: z.string(),
  policy: z.string(),
  /** The licences of what it is made of, as text. */
  licences: z.string(),
})

export type Standalone = Readonly<z.infer<typeof standaloneFile>>

/** Thrown where the code that makes the figures of a standalone page interactive failed to load. */
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
 * Fetches the code of standalone pages from the origin of the app.
 *
 * @throws StandaloneError when it cannot be loaded or is malformed; the signal's reason, once it
 *   is aborted.
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
