import * as z from 'zod/mini'

z.config({ jitless: true })

/** What the build left for pages of their own: all code, styles and type, and the policy for them. */
export const viewerFile = z.object({ script: z.string(), style: z.string(), policy: z.string() })

export type Viewer = Readonly<z.infer<typeof viewerFile>>

/** What makes figures live on a page of their own did not come. */
export class ViewerError extends Error {
  override readonly name = 'ViewerError'

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
 * @throws ViewerError when it does not come, or is not what it should be; the signal's reason, once
 *   it is aborted.
 */
export async function fetchViewer(signal?: AbortSignal): Promise<Viewer> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}viewer.json`, signal ? { signal } : {})
    return viewerFile.parse(await response.json())
  } catch (cause) {
    signal?.throwIfAborted()
    throw new ViewerError({ cause })
  }
}
