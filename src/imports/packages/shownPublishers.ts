import type { Text } from '#i18n/text.ts'
import type { PlacedRow } from './slice.ts'

type Table = PlacedRow['table']

/** Words that programs and people call any file by. */
const ANY_FILE = new Set(
  `book copy csv data database dataset document download downloaded downloads excel export exported
  file final json new output pasted query report response result results sheet spreadsheet tab table
  tables temp test tmp tsv txt unnamed untitled version workbook xls xlsx
  base blatt classeur dados daten datei dati datos descarga donnees données fichier libro mappe tabel
  tabela tabella tabelle tabelle tabla tableau téléchargement veri داده داده‌ها جدول فایل بيانات ملف
  данные таблица 数据 表 下载 データ`.split(/\s+/),
)
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Who published a table, as readers know it. */
export type ShownPublisher = Readonly<{
  name: string
  /** Which of the tables it is that are named by the day alone, from 1; `null`: none of them. */
  unnamed: number | null
}>

/**
 * Returns what names who published each table: by its file, where the table does not say, or by the day
 * it was read where the file is called what any file may be.
 */
export function shownPublishers(
  rows: readonly PlacedRow[],
  day: string,
  { t, date }: Text,
): (table: Table) => ShownPublisher {
  const unnamed = [
    ...new Set(rows.flatMap(({ table }) => (isOfAnyFile(table) ? [table.publisher] : []))),
  ]
  return (table) => {
    if (!isOfAnyFile(table)) return { name: table.publisher, unnamed: null }
    const number = unnamed.indexOf(table.publisher) + 1
    const name =
      number > 1
        ? t('data.source.tableOf', { number, date: date(day) })
        : t('data.source.table', { date: date(day) })
    return { name, unnamed: number }
  }
}

/** True for a table of unknown kind in a file named by a number, a code of a language or such a word. */
function isOfAnyFile({ format, publisher }: Table): boolean {
  if (format !== 'plain') return false
  const name = publisher.trim().toLowerCase()
  if (/^[a-z]{2}(?:[-_][a-z]{2})?$/.test(name)) {
    return LANGUAGES.of(name.slice(0, 2)) !== undefined
  }
  const words = name.split(/[^\p{L}\p{M}\u200c]+/u).filter((word) => word !== '')
  return words.every((word) => word.length === 1 || ANY_FILE.has(word))
}
