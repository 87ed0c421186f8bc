import { lazy, useState, type ComponentType } from 'react'

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

/** A component whose code is loaded on its first render, or before that by `preload`. */
export type LazyComponent<Props extends object> = ComponentType<Props> &
  Readonly<{
    /** Loads the code, so that the first render need not wait. Never rejects: rendering reports it. */
    preload: () => Promise<void>
  }>

/**
 * A component that is loaded on its first render, inside a `LazyBoundary` or `ErrorBoundary`. If
 * that fails, it throws a `LoadError`, which can load it again: React's `lazy` never retries.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null
  const attempt = () =>
    lazy(async () => {
      const component = await load().catch((cause: unknown) => {
        throw new LoadError(() => {
          Lazy = attempt()
        }, cause)
      })
      return { default: component }
    })
  let Lazy: ComponentType<Props> = attempt()

  function LazyWithRetry(props: Props) {
    // Kept, since a component of another type would lose the state of its children.
    const [Component] = useState(() => loaded ?? Lazy)
    return <Component {...props} />
  }

  async function preload(): Promise<void> {
    loaded ??= await load().catch(() => null)
  }

  return Object.assign(LazyWithRetry, { preload })
}
