import { Component, type ReactNode } from 'react'

type PageBoundaryProps = Readonly<{
  children: ReactNode
  /** What to show instead of a page that failed. */
  failure: (retry: () => void) => ReactNode
}>

/** Keeps a failure inside the page: the header and everything saved stay. React wants a class. */
export class PageBoundary extends Component<PageBoundaryProps, Readonly<{ hasFailed: boolean }>> {
  override readonly state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { children, failure } = this.props
    return this.state.hasFailed ? failure(() => this.setState({ hasFailed: false })) : children
  }
}
