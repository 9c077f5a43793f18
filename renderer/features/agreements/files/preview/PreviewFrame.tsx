import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../../lib/texts.ts';
import { ScrollRegion } from '../../../../ui/ScrollRegion.tsx';
import classes from './Preview.module.css';
import { nextZoom, type PreviewStep, stepOfKey, zoomAfter } from './zoom.ts';

/** What a way of showing a file gets. */
export interface ViewProps {
  readonly uid: string;
  readonly name: string;
  /** The way out to the system's own program. */
  readonly outside: ReactNode;
}

/** As wide as a page on paper is read comfortably; narrower windows give less. */
const fittingWidth = 880;

interface Props extends Pick<ViewProps, 'name' | 'outside'> {
  /** Beside the zoom: pages, for what has them. */
  readonly tools?: ReactNode;
  /** Said instead of the picture, when it cannot be shown. */
  readonly fault: string | null;
  readonly isBusy: boolean;
  readonly onStep?: (step: PreviewStep) => void;
  /** Draws the content at this width in CSS pixels. */
  readonly children: (width: number) => ReactNode;
}

/** Tools above, what is shown below, as wide as fits times the zoom. */
export function PreviewFrame({ name, outside, tools, fault, isBusy, onStep, children }: Props) {
  const { t } = useTexts();
  const [zoom, setZoom] = useState(1);
  const { ref, width } = useElementSize<HTMLDivElement>();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOfKey(event);
      if (step === undefined) return;
      event.preventDefault();
      setZoom((now) => zoomAfter(now, step));
      onStep?.(step);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onStep]);
  return (
    <>
      <div className={classes.tools}>
        {tools}
        <span className={classes.group}>
          <ActionIcon aria-label={t('agreements.files.preview.smaller')} onClick={() => setZoom(nextZoom(zoom, -1))}>
            <IconZoomOut size={16} />
          </ActionIcon>
          <output aria-label={t('agreements.files.preview.zoom')} className={classes.figure}>
            {t('agreements.files.preview.percent', { percent: Math.round(zoom * 100) })}
          </output>
          <ActionIcon aria-label={t('agreements.files.preview.larger')} onClick={() => setZoom(nextZoom(zoom, 1))}>
            <IconZoomIn size={16} />
          </ActionIcon>
        </span>
        <span className={classes.space} />
        {outside}
      </div>
      {fault === null ? (
        <ScrollRegion label={t('agreements.files.preview.label', { name })} className={classes.paper} isBusy={isBusy}>
          <div ref={ref} className={classes.measure} />
          {width > 0 && children(Math.round(Math.min(width, fittingWidth) * zoom))}
        </ScrollRegion>
      ) : (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
    </>
  );
}
