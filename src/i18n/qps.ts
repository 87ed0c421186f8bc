import { english } from './english.ts'
import type { Messages, Plural } from './messages.ts'

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'à',
  c: 'ç',
  e: 'é',
  i: 'ï',
  n: 'ñ',
  o: 'ô',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Â',
  E: 'Ê',
  I: 'Î',
  O: 'Ô',
  U: 'Û',
}

/**
 * The pseudo-language: every English sentence that is loaded, or will be, accented, a third longer, and in
 * brackets.
 */
export const qps: Partial<Messages> = new Proxy(english, {
  get: (loaded, key: keyof Messages) => {
    const message = loaded[key]
    return message === undefined ? undefined : pseudoMessage(message)
  },
})

function pseudoMessage(message: string | Plural): string | Plural {
  if (typeof message === 'string') return pseudoSentence(message)

  const forms = Object.entries(message).map(([form, sentence]) => [form, pseudoSentence(sentence)])
  return { ...message, ...Object.fromEntries(forms) }
}

function pseudoSentence(sentence: string): string {
  const accented = sentence.replaceAll(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part)
  return `[${accented}${'~'.repeat(Math.ceil(sentence.length / 3))}]`
}
