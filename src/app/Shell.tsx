import { Suspense, use, useDeferredValue, useEffect } from 'react'
import { useStore } from 'zustand'
import { Announcer } from '#ui/Announcer.tsx'
import { ErrorBoundary } from '#ui/loading/ErrorBoundary.tsx'
import { GlossaryProvider } from '#ui/glossary/GlossaryProvider.tsx'
import { SkipLink } from '#ui/SkipLink.tsx'
import { isLang, type Lang } from '#i18n/languages.ts'
import type { Text } from '#i18n/text.ts'
import { textIn } from '#i18n/textIn.ts'
import { useText } from '#i18n/useText.ts'
import { usePath } from '#state/session/address.ts'
import { settings, selectTheme } from '#state/stored/settings.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { AppNotices } from './AppNotices.tsx'
import { DropZone } from './DropZone.tsx'
import { Foot } from './Foot.tsx'
import { PageLink } from './PageLink.tsx'
import { PAGES, pageOf } from './pages.ts'
import { PageMissing } from './PageMissing.tsx'
import { PairChooser } from './pair/PairChooser.tsx'
import styles from './Shell.module.css'
import { TextProvider } from './TextProvider.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'
import '#i18n/appEnglish.ts'

/** The layout of every page: language and theme, header, notices, footer. */
export function Shell() {
  const { lang } = useSelection()
  return (
    <Suspense fallback={<p aria-busy="true" />}>
      <LoadedLanguage lang={lang && isLang(lang) ? lang : 'en'} />
    </Suspense>
  )
}

/** Suspends while another language than English is loading. */
function LoadedLanguage({ lang }: Readonly<{ lang: Lang }>) {
  const text = textIn(lang)
  return <ShellInLanguage text={text instanceof Promise ? use(text) : text} />
}

/** The layout of every page in one language; also prerendered by the build. */
export function ShellInLanguage({ text }: Readonly<{ text: Text }>) {
  const selection = useSelection()
  const storedTheme = useStore(settings, selectTheme)
  const wanted = pageOf(usePath())
  // A page takes longer to render than a task may: it takes the place of the one before once it is ready.
  const page = useDeferredValue(wanted)
  const Page = PAGES[page]
  useDocumentTitle(wanted, selection, text)
  useDocument(text, selection.theme ?? storedTheme)
  return (
    <TextProvider text={text}>
      <SkipLink target="content">{text.t('app.skip')}</SkipLink>
      <Header />
      <main id="content" tabIndex={-1} className={styles['main']}>
        <AppNotices />
        <ErrorBoundary key={page} what="page">
          <GlossaryProvider>
            <Suspense>{Page ? <Page /> : <PageMissing />}</Suspense>
          </GlossaryProvider>
        </ErrorBoundary>
      </main>
      <Foot />
      <DropZone />
      <Announcer />
    </TextProvider>
  )
}

/** The navigation, whose links keep the scenario. */
function Header() {
  const { t } = useText()
  return (
    <header className={styles['header']}>
      <PageLink page="/" className={styles['brand']}>
        {t('app.name')}
      </PageLink>
      <PairChooser />
      <nav aria-label={t('app.nav')} className={styles['nav']}>
        <PageLink page="/">{t('app.dashboard')}</PageLink>
        <PageLink page="/compare">{t('app.compare')}</PageLink>
        <PageLink page="/brief">{t('app.brief')}</PageLink>
        <PageLink page="/sources">{t('app.sources')}</PageLink>
        <PageLink page="/data">{t('app.data')}</PageLink>
      </nav>
      <ThemeChoice />
    </header>
  )
}

/** Sets language, text direction and theme on the document's root element. */
function useDocument({ lang, direction }: Text, theme: string | null): void {
  useEffect(() => {
    const { documentElement: html } = document
    html.lang = lang
    html.dir = direction
    if (theme === null) delete html.dataset['theme']
    else html.dataset['theme'] = theme
  }, [lang, direction, theme])
}
