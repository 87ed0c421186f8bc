import { en } from '#i18n/en/en.ts'
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

/** The pseudo-language: every English sentence accented, a third longer, and in brackets. */
export const qps: Messages = {
  ...en,
  ...Object.fromEntries(
    Object.entries<string | Plural>(en).map(([key, message]) => [key, pseudoMessage(message)]),
  ),
}

function pseudoMessage(message: string | Plural): string | Plural {
  if (typeof message === 'string') return pseudoSentence(message)

  const forms = Object.entries(message).map(([form, sentence]) => [form, pseudoSentence(sentence)])
  return { ...message, ...Object.fromEntries(forms) }
}

function pseudoSentence(sentence: string): string {
  const accented = sentence.replaceAll(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part)
  return `[${accented}${'~'.repeat(Math.ceil(sentence.length / 3))}]`
}
