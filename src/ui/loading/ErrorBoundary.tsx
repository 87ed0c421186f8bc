import { Component, type ReactNode } from 'react'
import { Failure, type FailureOf } from './Failure.tsx'
import { NotLoaded } from './lazyWithRetry.tsx'

type ErrorBoundaryProps = Readonly<{
  /** What fails when something in it does. */
  what: FailureOf
  /** What is drawn; something else is tried anew. */
  of?: unknown
  /** What failed was only opened for a while: the reader may do without it. */
  onClose?: () => void
  children: ReactNode
}>

type ErrorBoundaryState = Readonly<{ failed: Readonly<{ error: unknown; of: unknown }> | null }>

/** How those begin anew whose part did not come: what brings one back may bring back all. */
const lost = new Set<() => void>()

/**
 * Keeps a failure inside: what stands around it works on, and it can be tried again. React asks for
 * a class here; it is the only one.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failed: null }

  override componentDidCatch(error: unknown) {
    this.setState({ failed: { error, of: this.props.of } })
    if (error instanceof NotLoaded) lost.add(this.begin)
  }

  override componentWillUnmount() {
    lost.delete(this.begin)
  }

  override render() {
    const { what, of, onClose, children } = this.props
    const { failed } = this.state
    if (failed === null || failed.of !== of) return children

    const isLost = failed.error instanceof NotLoaded
    const close = () => {
      onClose?.()
      this.begin()
    }
    return (
      <Failure
        what={what}
        isLost={isLost}
        onRetry={isLost ? beginAll : this.begin}
        {...(onClose && { onDismiss: close })}
      />
    )
  }

  private readonly begin = () => {
    const { failed } = this.state
    if (failed?.error instanceof NotLoaded) failed.error.askAgain()
    lost.delete(this.begin)
    this.setState({ failed: null })
  }
}

function beginAll(): void {
  for (const begin of lost) begin()
}
