/** Words of our bibliography as they were published, and what it remarks about them. */
type Separated = Readonly<{ words: string; remarks: readonly string[] }>

const PARENTHESES = /\s*\(([^()]*)\)/g
/** Matches by which way a publisher was read, or whom it quotes. */
const ROUTE = /,?\s+((?:via|citing|quoting|as quoted)\s.*)$|,\s([^,]*\ssources?)$/
/** Matches what a title of ours says about itself: how it was found, or what it stands for. */
const TITLE_REMARK = /\s*\[(from the address)\]$|;\s(article \d+)(?=\]$)/g
/** Matches which version and rows of a file of data were read. */
const FILE_REMARK = /,?\s((?:at commit|rows)\s.*)$/
const OWN_TITLE = /^\[(.*)\]$/

/** Separates the names of a publisher from remarks, as in “Dawn (State Bank data)”; none where it is unnamed. */
export function publisherNames(publisher: string): Readonly<{
  names: readonly string[]
  remarks: readonly string[]
}> {
  const { words, remarks } = without(publisher, [PARENTHESES, ROUTE])
  const names = words === 'Publisher unnamed' ? [] : words.split(/\s\/\s/)
  return { names, remarks }
}

/**
 * Separates a title from remarks. `isOwn`: it is in our words, as titles in brackets are; for files of data
 * it is the name of the file.
 */
export function publishedTitle(
  title: string,
  isFile: boolean,
): Separated & Readonly<{ isOwn: boolean }> {
  const patterns = isFile ? [PARENTHESES, FILE_REMARK] : [TITLE_REMARK]
  const { words, remarks } = without(title, patterns)
  const [, own] = OWN_TITLE.exec(words) ?? []
  return { words: own ?? words, remarks, isOwn: own !== undefined }
}

/** Takes what matches out of the words; the remark is the group of each pattern that matched. */
function without(words: string, patterns: readonly RegExp[]): Separated {
  const remarks: string[] = []
  const rest = patterns.reduce(
    (part, pattern) =>
      part.replace(pattern, (_, ...groups: unknown[]) => {
        remarks.push(String(groups.find((group) => typeof group === 'string')))
        return ''
      }),
    words,
  )
  return { words: rest.trim(), remarks }
}
