import type { Root } from 'react-dom/client'
import { ownFileAt, readOwnFilesWith, type OwnPackage } from '#datasets/ownPackage.ts'
import type { Text } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'
import { readLinkedData } from '#imports/archives/linkData.ts'
import { isDataFragment } from '#state/session/dataFragment.ts'
import { isRecord } from '#state/stored/isRecord.ts'
import { OwnWays } from '#views/embed/OwnWays.tsx'
import { readDataFile } from '#views/embed/readDataFile.ts'
import { Notice } from '#ui/Notice.tsx'
import type { EmbedAppProps } from './EmbedApp.tsx'
import styles from './EmbedApp.module.css'
import '#i18n/ownEnglish.ts'

/** Why an embed of somebody's own data shows nothing, or not yet. */
type OwnTrouble = 'damaged' | 'none' | 'refused' | 'unreadable'

type Awaited = Readonly<{
  /** The id of the pair in the address. */
  pair: string
  /** The host page, the only accepted sender; `null` without one. */
  host: Window | null
  /** Where the reader is told what is wrong. */
  app: Root
  text: Text
}>

/** The longest file that is read, in bytes, or its text in characters. */
const LONGEST_FILE = 5e6
/** After this time without data the reader is told; they may come later all the same. */
const PATIENCE_MS = 20_000

/**
 * Makes the data of an embed of somebody's own readable, which its address carries, or else the script
 * of the host page hands over from a file. Resolves once they are, with the ways to the whole view;
 * where they cannot be read, the page says so, and the promise stays open.
 */
export async function receiveOwnData({
  pair,
  host,
  app,
  text,
}: Awaited): Promise<EmbedAppProps['OwnWays']> {
  const tell = (trouble: OwnTrouble) =>
    app.render(
      <TextContext value={text}>
        <div className={styles['embed']}>
          <Notice kind="warning" title={text.t(`embed.own.${trouble}`)}>
            {text.t(`embed.own.${trouble}Body`)}
          </Notice>
        </div>
      </TextContext>,
    )
  const { hash } = location
  const own = isDataFragment(hash)
    ? await soundOr(tell, 'damaged', readLinkedData(hash))
    : await fileFrom(host, pair, tell)
  // A frame holds one package, by the name that its address has for it.
  const named = { ...own, pair: { ...own.pair, id: pair } }
  readOwnFilesWith((path) => Promise.resolve(ownFileAt(path, named)))
  return ({ id }) => <OwnWays id={id} own={named} />
}

type Tell = (trouble: OwnTrouble) => void

/** Resolves with what was read; never, after telling the trouble, where nothing was. */
function soundOr(tell: Tell, trouble: OwnTrouble, own: OwnPackage | null): Promise<OwnPackage> {
  return new Promise((resolve) => {
    if (own) resolve(own)
    else tell(trouble)
  })
}

/** Asks the host page for the file and reads the first one that comes. */
async function fileFrom(host: Window | null, pair: string, tell: Tell): Promise<OwnPackage> {
  const timer = setTimeout(() => tell('none'), PATIENCE_MS)
  const answer = await firstAnswer(host)
  clearTimeout(timer)
  if (answer === null) return await soundOr(tell, 'refused', null)
  const own = lengthOf(answer) > LONGEST_FILE ? null : await readDataFile(answer, pair)
  return await soundOr(tell, 'unreadable', own)
}

function lengthOf(file: Blob | string): number {
  return typeof file === 'string' ? file.length : file.size
}

/** The file or its text; `null` where the host page could not fetch it. What comes later is ignored. */
function firstAnswer(host: Window | null): Promise<Blob | string | null> {
  const ask = () => host?.postMessage({ type: 'corridor.data.read' }, '*')
  return new Promise((resolve) => {
    function receive({ source, data: message }: MessageEvent<unknown>) {
      if (host === null || source !== host || !isRecord(message)) return
      const { type, data } = message
      // The script of the host page may come after this one.
      if (type === 'corridor.data.offer') ask()
      const isFile = typeof data === 'string' || data instanceof Blob
      if (type !== 'corridor.data' || !(isFile || data === null)) return
      window.removeEventListener('message', receive)
      resolve(data)
    }
    window.addEventListener('message', receive)
    ask()
  })
}
