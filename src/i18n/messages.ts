import type { en } from '#i18n/en/en.ts'

/** A sentence whose form depends on `count`, by the plural rules of its language. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>

/** Every sentence of the product by its key. English defines the keys. */
export type MessageKey = keyof typeof en

/** What another language must supply: the same keys, each with a sentence or its plural forms. */
export type Messages = Readonly<{
  [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural
}>

type SlotsIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never

type FormsOf<Message> = Message extends string ? Message : Message[keyof Message]

/** The names in braces that a sentence needs filled. */
export type Slot<Key extends MessageKey> = SlotsIn<FormsOf<(typeof en)[Key]>>

/** The values for a sentence's slots; a sentence without slots takes none. */
export type SlotValues<Key extends MessageKey> = [Slot<Key>] extends [never]
  ? []
  : [Readonly<Record<Slot<Key>, string | number>>]
