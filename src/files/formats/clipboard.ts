/** Copies text to the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedBySelection(text)
  }
}

/**
 * Copies a picture to the clipboard. Takes a promise, since Safari must be asked during the user's
 * click and then waits for the picture. False where the browser does not allow it.
 *
 * @throws whatever the promise rejects with.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    // An error of the picture takes precedence over one of the clipboard.
    await picture
    return false
  }
}

/** Copies by the deprecated `execCommand`, for browsers that deny frames the clipboard API. */
function copiedBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  const { activeElement: focused } = document
  // Elements outside a modal dialog are inert and cannot be selected.
  const container = focused?.closest('dialog') ?? document.body
  container.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
