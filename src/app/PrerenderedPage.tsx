import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { SimulateAtOnceContext } from '#analysis/simulation/simulateAtOnce.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import type { Text } from '#i18n/text.ts'
import { AddressContext, type Address } from '#state/session/address.ts'
import styles from './Shell.module.css'
import { ShellInLanguage } from './Shell.tsx'

type PrerenderedPageProps = Readonly<{ text: Text; address: Address; queries: QueryClient }>

/**
 * A page before its scripts have run: its first screen with the default scenario, rendered by the
 * build, and messages for when the address asks for another view, or when no script comes.
 */
export function PrerenderedPage({ text, address, queries }: PrerenderedPageProps) {
  return (
    <AddressContext value={address}>
      <QueryClientProvider client={queries}>
        <div data-still className={styles['prerendered']}>
          <p className={styles['awaited']}>{text.t('app.loading')}</p>
          <p role="alert" className={styles['failed']}>
            {text.t('app.failed')}
          </p>
          <noscript>
            <p className={styles['noScript']}>{text.t('app.noScript')}</p>
          </noscript>
          <SimulateAtOnceContext value={withSimulation}>
            <ShellInLanguage text={text} />
          </SimulateAtOnceContext>
        </div>
      </QueryClientProvider>
    </AddressContext>
  )
}
