import { lazy, type ComponentType } from 'react'

/** Something that did not come over the network: no fault of the page, and worth asking for again. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
  /** Has it loaded anew by whoever shows it next. */
  readonly askAgain: () => void

  constructor(askAgain: () => void, cause: unknown) {
    super('A part of the app did not come.', { cause })
    this.askAgain = askAgain
  }
}

/**
 * A component that is loaded when it is first shown, inside a `Part` or another `ErrorBoundary`: where it
 * does not come, that says so and can ask for it again, which React's `lazy` alone never does.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const ask = () =>
    lazy(async () => {
      const loaded = await load().catch((cause: unknown) => {
        throw new NotLoaded(() => {
          Lazy = ask()
        }, cause)
      })
      return { default: loaded }
    })
  let Lazy: ComponentType<Props> = ask()

  return function OnDemand(props) {
    return <Lazy {...props} />
  }
}
