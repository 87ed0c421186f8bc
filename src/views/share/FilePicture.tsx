import { useCallback } from 'react'
import styles from './Share.module.css'

type FilePictureProps = Readonly<{ file: Blob; alt: string }>

/** A picture that is a file in memory. It has an address for as long as it is shown. */
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
