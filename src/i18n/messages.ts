import type { en } from './en.ts'

/** A message with a form for each plural category of its language, selected by `count`. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>

/** The key of a message. English defines the keys. */
export type MessageKey = keyof typeof en

/** The messages of a language: for every key a string, or plural forms where English has them. */
export type Messages = Readonly<{
  [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural
}>

type SlotsIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never

type FormsOf<Message> = Message extends string ? Message : Message[keyof Message]

/** The slots of a message: the names in braces. */
export type Slot<Key extends MessageKey> = SlotsIn<FormsOf<(typeof en)[Key]>>

/** The arguments of a message: an object with a value for each slot; none without slots. */
export type SlotValues<Key extends MessageKey> = [Slot<Key>] extends [never]
  ? []
  : [Readonly<Record<Slot<Key>, string | number>>]
