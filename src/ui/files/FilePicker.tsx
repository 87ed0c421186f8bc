import { useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { useIsPrerendered } from '#ui/live/useIsPrerendered.ts'

type FilePickerProps = Readonly<{
  kind: 'strong' | 'quiet'
  label: string
  /** The types of files that can be chosen; all by default. */
  accept?: string
  /** Whether several files can be chosen at once. */
  multiple?: boolean
  /** Receives at least one file. */
  onFiles: (files: readonly File[]) => void
}>

/**
 * A button that opens the browser's dialog for files. What the build renders has no field for them:
 * nobody listens yet, and what was chosen there would be lost with the field when the page comes to life.
 */
export function FilePicker({ kind, label, onFiles, ...field }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const isPrerendered = useIsPrerendered()
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {isPrerendered ? null : (
        <input
          {...field}
          ref={input}
          type="file"
          hidden
          aria-label={label}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])]
            // The same file can be chosen again once it was corrected.
            currentTarget.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
      )}
    </>
  )
}
