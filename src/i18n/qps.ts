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
export const qps = Object.fromEntries(
  Object.entries(en).map(([key, message]) => [key, disguised(message as string | Plural)]),
) as Messages

function disguised(message: string | Plural): string | Plural {
  if (typeof message === 'string') return disguisedSentence(message)

  return Object.fromEntries(
    Object.entries(message).map(([form, sentence]) => [form, disguisedSentence(sentence)]),
  ) as Plural
}

function disguisedSentence(sentence: string): string {
  const accented = sentence.replaceAll(/\{\w+\}|[a-zA-Z]/g, (found) => ACCENTED[found] ?? found)
  return `[${accented}${'~'.repeat(Math.ceil(sentence.length / 3))}]`
}
