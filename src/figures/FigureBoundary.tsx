import { Component, type ReactNode } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'

type FigureBoundaryProps = Readonly<{ children: ReactNode }>

/** Keeps a failure inside one figure. React asks for a class here; it is the only one. */
export class FigureBoundary extends Component<FigureBoundaryProps, { hasFailed: boolean }> {
  override readonly state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? (
      <Broken onRetry={() => this.setState({ hasFailed: false })} />
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
