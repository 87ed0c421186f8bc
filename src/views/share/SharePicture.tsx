import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import {
  PICTURE_SIZES,
  type PictureSize,
  type PictureSizeName,
} from '#files/pictures/pictureSizes.ts'
import { useText } from '#i18n/useText.ts'
import { FilePicture } from './FilePicture.tsx'
import styles from './Share.module.css'
import { pngFile, svgFile } from './shareFiles.ts'
import { ShareJob } from './ShareJob.tsx'
import { ShareRefused } from './ShareRefused.tsx'
import type { ShareState } from './useShare.ts'
import { useExporter } from './useExporter.ts'

const SIZES = Object.keys(PICTURE_SIZES) as PictureSizeName[]

type Theme = 'light' | 'dark'

/** Export of the figure as a picture: size, theme and format. */
export function SharePicture({ share }: Readonly<{ share: ShareState }>) {
  const text = useText()
  const { t } = text
  const [name, setName] = useState<PictureSizeName>('double')
  const [theme, setTheme] = useState<Theme>('light')
  const exporter = useExporter(share)
  const size: PictureSize = PICTURE_SIZES[name]
  const { title } = share.view.figure
  const part = theme === 'light' ? name : `${name}-${theme}`
  return (
    <>
      <SelectField
        label={t('pictures.size')}
        value={name}
        options={SIZES.map((value) => ({
          value,
          label: t(`pictures.${value}`, { pixels: t('pictures.pixels', PICTURE_SIZES[value]) }),
        }))}
        onChange={setName}
      />
      <SegmentedControl
        label={t('pictures.colours')}
        value={theme}
        options={[
          { value: 'light', label: t('app.themeLight') },
          { value: 'dark', label: t('app.themeDark') },
        ]}
        onChange={setTheme}
      />
      <Preview share={share} size={size} theme={theme} />
      <div className={styles['row']}>
        <Button
          kind="strong"
          onClick={() => exporter.save(title, 'png', () => pngFile(share, size, theme, text), part)}
        >
          {t('pictures.png')}
        </Button>
        <Button
          onClick={() => exporter.save(title, 'svg', () => svgFile(share, size, theme, text), part)}
        >
          {t('pictures.svg')}
        </Button>
        <Button
          onClick={() =>
            exporter.copyPicture(t('pictures.what'), () => pngFile(share, size, theme, text))
          }
        >
          {t('pictures.copy')}
        </Button>
      </div>
      <ShareJob jobs={exporter.jobs} />
      <ShareRefused refused={exporter.refused} />
    </>
  )
}

type PreviewProps = Readonly<{ share: ShareState; size: PictureSize; theme: Theme }>

/** A preview with one pixel per drawing unit. Errors are shown only when an export is started. */
function Preview({ share, size, theme }: PreviewProps) {
  const text = useText()
  const { width, height, scale } = size
  const [columns, rows] = [Math.round(width / scale), Math.round(height / scale)]
  const { data } = useQuery({
    queryKey: ['preview', share.wanted, width, height, theme, text.lang],
    queryFn: () => pngFile(share, { width: columns, height: rows, scale: 1 }, theme, text),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  })
  const alt = text.t('pictures.preview', { title: share.view.figure.title })
  return (
    <div className={styles['preview']} style={{ aspectRatio: width / height }}>
      {data ? <FilePicture file={data} alt={alt} /> : null}
    </div>
  )
}
