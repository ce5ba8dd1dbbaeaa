import type { Ref } from 'react'

interface Props {
  /** To open the browser's choice of files by a button's press. */
  ref: Ref<HTMLInputElement>
  label: string
  /** Endings of file names, each with its dot. */
  accept: readonly string[]
  multiple?: boolean
  onFiles: (files: File[]) => void
}

/** The browser's choice of files, out of sight behind a button; the same file may be chosen twice in a row. */
export function FileInput({ ref, label, accept, multiple = false, onFiles }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={multiple}
      accept={accept.join(',')}
      aria-label={label}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        event.target.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  )
}
