import { useCallback } from 'react'
import styles from './Share.module.css'

type FilePictureProps = Readonly<{ file: Blob; alt: string }>

/** An image from a blob, whose object URL is revoked on unmount. */
export function FilePicture({ file, alt }: FilePictureProps) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(file)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [file],
  )
  return <img ref={show} alt={alt} className={styles['picture']} />
}
