import { useState, type ReactNode } from 'react'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { GlossContext, type Gloss } from './glossContext.ts'

const Glossary = lazyWithRetry(async () => (await import('./Glossary.tsx')).Glossary)

/** Loads the glossary after its children, and links their words to it then. */
export function GlossaryProvider({ children }: Readonly<{ children: ReactNode }>) {
  const [gloss, setGloss] = useState<Gloss>(() => (text: string) => text)
  return (
    <GlossContext value={gloss}>
      {children}
      <LazyBoundary>
        <Glossary onReady={setGloss} />
      </LazyBoundary>
    </GlossContext>
  )
}
