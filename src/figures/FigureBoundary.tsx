import { Component, type ReactNode } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'
import type { Figure } from './figure.ts'

type FigureBoundaryProps = Readonly<{ figure: Figure; children: ReactNode }>
type FigureBoundaryState = Readonly<{ failed: Figure | null }>

/**
 * Keeps a failure inside one figure, until another scenario makes it another figure. React asks for
 * a class here; it is the only one.
 */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override readonly state: FigureBoundaryState = { failed: null }

  override componentDidCatch() {
    this.setState({ failed: this.props.figure })
  }

  override render() {
    return this.state.failed === this.props.figure ? (
      <Broken onRetry={() => this.setState({ failed: null })} />
    ) : (
      this.props.children
    )
  }
}

function Broken({ onRetry }: Readonly<{ onRetry: () => void }>) {
  const { t } = useText()
  return (
    <Notice
      kind="problem"
      title={t('figure.broken')}
      action={{ label: t('app.again'), onPress: onRetry }}
    >
      {t('figure.brokenBody')}
    </Notice>
  )
}
