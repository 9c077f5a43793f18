import { ActionIcon, NumberInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../../lib/texts.ts';
import { faultOf, openPdf, type OpenedPdf, type PdfFault } from './pdf.ts';
import classes from './Preview.module.css';
import { PreviewFrame, type ViewProps } from './PreviewFrame.tsx';
import { pageAfter, type PreviewStep } from './zoom.ts';

/** A PDF, one page at a time. */
export function PdfView({ uid, name, outside }: ViewProps) {
  const { t } = useTexts();
  const { pdf, fault, setFault } = usePdf(uid);
  const [page, setPage] = useState(1);
  const pages = pdf?.pages ?? 0;
  const onStep = useCallback((step: PreviewStep) => setPage((now) => pageAfter(now, pages, step)), [pages]);
  return (
    <PreviewFrame
      name={name}
      outside={outside}
      isBusy={pdf === null}
      fault={fault && t(`agreements.files.preview.fault.${fault}`)}
      onStep={onStep}
      tools={pages > 0 && <PageTools page={page} pages={pages} onPage={setPage} />}
    >
      {(width) => pdf && <PdfPage key={page} pdf={pdf} page={page} width={width} onBroken={() => setFault('broken')} />}
    </PreviewFrame>
  );
}

function usePdf(uid: string) {
  const [pdf, setPdf] = useState<OpenedPdf | null>(null);
  const [fault, setFault] = useState<PdfFault | null>(null);
  useEffect(() => {
    let isLeft = false;
    const opening = openPdf(uid);
    opening.then((opened) => isLeft || setPdf(opened)).catch((error: unknown) => isLeft || setFault(faultOf(error)));
    return () => {
      isLeft = true;
      opening.then(({ close }) => close()).catch(() => undefined);
    };
  }, [uid]);
  return { pdf, fault, setFault };
}

interface ToolsProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

function PageTools({ page, pages, onPage }: ToolsProps) {
  const { t } = useTexts();
  return (
    <span className={classes.group}>
      <ActionIcon
        aria-label={t('agreements.files.preview.previous')}
        disabled={page === 1}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <NumberInput
        size="xs"
        className={classes.page}
        aria-label={t('agreements.files.preview.page')}
        value={page}
        min={1}
        max={pages}
        clampBehavior="strict"
        allowDecimal={false}
        hideControls
        onChange={(value) => typeof value === 'number' && value >= 1 && onPage(value)}
      />
      <span className={classes.figure}>{t('agreements.files.preview.of', { count: pages })}</span>
      <ActionIcon
        aria-label={t('agreements.files.preview.next')}
        disabled={page === pages}
        onClick={() => onPage(page + 1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </span>
  );
}

interface PageProps {
  readonly pdf: OpenedPdf;
  readonly page: number;
  readonly width: number;
  readonly onBroken: () => void;
}

function PdfPage({ pdf, page, width, onBroken }: PageProps) {
  const { t } = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const broken = useRef(onBroken);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    if (!canvas.current) return undefined;
    canvas.current.parentElement?.scrollTo(0, 0);
    pdf
      .draw(page, canvas.current, width, signal)
      .then(() => signal.aborted || setDrawn(true))
      .catch(() => signal.aborted || broken.current());
    return () => leaving.abort();
  }, [pdf, page, width]);
  return (
    <canvas
      ref={canvas}
      className={classes.sheet}
      role="img"
      aria-label={t('agreements.files.preview.pageOf', { page, pages: pdf.pages })}
      aria-busy={!isDrawn}
    />
  );
}
