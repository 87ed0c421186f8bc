import { createContext, type ReactNode } from 'react'

/** Returns a text with its first mention of each word of the glossary as a button that explains it. */
export type Gloss = (text: string) => ReactNode

/** Provides it to figures and controls; the text alone in embeds, and until the glossary is loaded. */
export const GlossContext = createContext<Gloss>((text) => text)
