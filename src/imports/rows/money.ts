import { spaced } from './columns.ts'
import { partyOf } from './parties.ts'
import { inEnglish } from './wordsAbroad.ts'

/** Other currencies, dollars of others among them, as whole words of small letters. */
const OTHER_WORDS = [
  'australian dollars?|canadian dollars?|singapore dollars?|new zealand dollars?|hong kong dollars?',
  'eur|euros?(?! ?(?:area|zone))|gbp|pounds? sterling|rs|rupees?|rials?|riyals?|irr|inr|pkr|cny|rmb',
  'yuan|renminbi|yen|jpy|chf|francs?|rub|ro?ubles?|lira|aed|dirhams?|dinars?|aud|cad|nzd|hkd|sgd',
  'tomans?|afghanis?|taka|baht|ringgit|rupiah|vatu|kina|naira|cedis?|birr|zloty|forint|kron[ae]|kroner',
  'kronor|hryvnias?|tenge|shillings?|kwacha|rand|pesos?|reais|bolivianos?|lcu|sdrs?|fcfa',
  '(?:local|national|domestic) currency',
].join('|')
const OTHER_MONEY = new RegExp(
  String.raw`[€£¥₹₨﷼₽₺₩₦₫₴₸₪₱฿₡₲₵]|\b(?:(?:a|c|s|nz|hk|nt|r)|au|can)\$|\b(?:${OTHER_WORDS})\b\.?`,
  'g',
)
const DOLLARS = /\$|\busd|dollar/
const SIZE = String.raw`(?:thousands?|[Ll]akhs?|millions?|[Cc]rores?|billions?|mn|bn|[Aa]rab|'?000s?)`
/** A code where one of a currency would stand: alone, behind a bracket or comma, beside a size. */
const CODE = new RegExp(
  String.raw`^([A-Z]{3})$|[([,;/]\s*([A-Z]{3})\b|\b([A-Z]{3}) ?${SIZE}\b|\b${SIZE} (?:of )?([A-Z]{3})\b`,
  'g',
)
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** What words say of money: US dollars, another currency, both or none. */
export function moneyIn(words: string): Readonly<{ hasDollars: boolean; hasOther: boolean }> {
  const text = inEnglish(spaced(words))
  const rest = withoutOtherMoney(text)
  const codes = [...words.trim().matchAll(CODE)].flatMap((match) => match.slice(1).filter(Boolean))
  return { hasDollars: DOLLARS.test(rest), hasOther: rest !== text || codes.some(isOtherCode) }
}

/** Takes other currencies than US dollars out of English words with small letters. */
export function withoutOtherMoney(words: string): string {
  return words.replaceAll(OTHER_MONEY, ' ')
}

/** True for a code of a currency that is none of an economy, as `CHE` and `SLE` are. */
function isOtherCode(code: string): boolean {
  return code !== 'USD' && CODES.has(code) && partyOf({ iso3: code }).kind !== 'economy'
}
