import { Component, type ReactNode } from 'react'
import { Failure, type FailureOf } from './Failure.tsx'
import { LoadError } from './lazyWithRetry.tsx'

type ErrorBoundaryProps = Readonly<{
  /** What the children are, for the title of the error message. */
  what: FailureOf
  /** The children are rendered again when it changes. */
  resetKey?: unknown
  /** For content that the reader can close: the error message can be dismissed too. */
  onClose?: () => void
  /** What else can be done about it, under the error message. */
  remedies?: ReactNode
  children: ReactNode
}>

type ErrorBoundaryState = Readonly<{
  failed: Readonly<{ error: unknown; resetKey: unknown }> | null
}>

/** The reset of each boundary that caught a load error: one retry reloads all of them. */
const loadRetries = new Set<() => void>()

/**
 * Shows an error message with a retry button in place of children that throw; the other
 * parts of the page keep working. React supports error boundaries only as classes.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failed: null }

  override componentDidCatch(error: unknown) {
    this.setState({ failed: { error, resetKey: this.props.resetKey } })
    if (error instanceof LoadError) loadRetries.add(this.reset)
  }

  override componentWillUnmount() {
    loadRetries.delete(this.reset)
  }

  override render() {
    const { what, resetKey, onClose, remedies, children } = this.props
    const { failed } = this.state
    if (failed === null || failed.resetKey !== resetKey) return children

    const isLoadError = failed.error instanceof LoadError
    const close = () => {
      onClose?.()
      this.reset()
    }
    return (
      <Failure
        what={what}
        isLoadError={isLoadError}
        remedies={remedies}
        onRetry={isLoadError ? retryAllLoads : this.reset}
        {...(onClose && { onDismiss: close })}
      />
    )
  }

  private readonly reset = () => {
    const { failed } = this.state
    if (failed?.error instanceof LoadError) failed.error.reload()
    loadRetries.delete(this.reset)
    this.setState({ failed: null })
  }
}

function retryAllLoads(): void {
  for (const retry of loadRetries) retry()
}
