/** Puts words on the clipboard. Answers false where the browser lets no page do that. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedBySelection(text)
  }
}

/**
 * Puts a picture on the clipboard. The picture may still be in the making: Safari wants to be asked
 * while the reader's press lasts, and waits for it. Answers false where the browser refuses.
 *
 * @throws what the making of the picture throws.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    // The picture's own trouble goes before the clipboard's.
    await picture
    return false
  }
}

/** As browsers did it before, and as those do that keep the clipboard from frames. */
function copiedBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  const { activeElement: before } = document
  // Inside a modal dialog everything else is out of reach of a selection.
  const place = before?.closest('dialog') ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
