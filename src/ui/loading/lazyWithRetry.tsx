import { lazy, type ComponentType } from 'react'

/** A chunk that could not be loaded: usually the network, so a retry may help. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  /** Makes the next render load the chunk again. */
  readonly reload: () => void

  constructor(reload: () => void, cause: unknown) {
    super('A part of the app could not be loaded.', { cause })
    this.reload = reload
  }
}

/**
 * A component that is loaded on its first render, inside a `LazyBoundary` or `ErrorBoundary`. If
 * that fails, it throws a `LoadError`, which can load it again: React's `lazy` never retries.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const attempt = () =>
    lazy(async () => {
      const loaded = await load().catch((cause: unknown) => {
        throw new LoadError(() => {
          Lazy = attempt()
        }, cause)
      })
      return { default: loaded }
    })
  let Lazy: ComponentType<Props> = attempt()

  return function LazyWithRetry(props) {
    return <Lazy {...props} />
  }
}
