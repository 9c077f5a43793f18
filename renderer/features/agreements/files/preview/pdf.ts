import { AnnotationMode, getDocument, PasswordException, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import { attachmentAddress, readBytes } from './kept-bytes.ts';

/** Why a PDF cannot be shown. */
export type PdfFault = 'broken' | 'protected' | 'missing';

export interface OpenedPdf {
  readonly pages: number;
  /** Draws a page, from 1, into a canvas of this width; rejects when it cannot be drawn. Abort with the signal. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal) => Promise<void>;
  readonly close: () => void;
}

/** Decoders of scanned pages that pdf.js keeps apart: fax and JBIG2, JPEG 2000. */
const decoders: Readonly<Record<string, string>> = { 'jbig2.wasm': jbig2, 'openjpeg.wasm': openjpeg };

/** Gives pdf.js its own decoders and nothing else: no fonts, no character maps, no address of anybody. */
class OwnDecoders {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = decoders[filename];
    const bytes = address === undefined ? null : await readBytes(address);
    if (bytes === null) throw new Error(`${filename} is not in the package`);
    return new Uint8Array(bytes);
  }
}

/** Opens a kept PDF in a worker of its own; throws an error of which {@link faultOf} knows why. Scripts and forms inside it stay dead. */
export async function openPdf(uid: string): Promise<OpenedPdf> {
  const bytes = await readBytes(attachmentAddress(uid));
  if (bytes === null) throw new PdfError('missing');
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const document = await getDocument({
      data: new Uint8Array(bytes),
      worker,
      verbosity: VerbosityLevel.ERRORS,
      enableXfa: false,
      maxImageSize: mostScanPixels,
      useWorkerFetch: false,
      wasmUrl: '/',
      BinaryDataFactory: OwnDecoders,
    }).promise;
    return { pages: document.numPages, draw: (...which) => drawPage(document, ...which), close };
  } catch (error) {
    close();
    throw new PdfError(error instanceof PasswordException ? 'protected' : 'broken', error);
  }
}

/** Most pixels of one picture in a document: an A3 page scanned at 600 dpi has 70 million; larger ones stay blank. */
const mostScanPixels = 80_000_000;
/** Most pixels of a canvas: about 64 MB. */
const mostPixels = 16_000_000;

async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  signal: AbortSignal,
): Promise<void> {
  const page = await document.getPage(number);
  if (signal.aborted) return;
  const natural = page.getViewport({ scale: 1 });
  const scale = width / natural.width;
  const height = natural.height * scale;
  const density = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
  const viewport = page.getViewport({ scale: scale * density });
  // Drawn beside the page and shown whole: a half-drawn page would flicker.
  const drawn = globalThis.document.createElement('canvas');
  drawn.width = Math.max(1, Math.floor(viewport.width));
  drawn.height = Math.max(1, Math.floor(viewport.height));
  const task = page.render({ canvas: drawn, viewport, annotationMode: AnnotationMode.ENABLE });
  signal.addEventListener('abort', () => task.cancel());
  await task.promise.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  if (signal.aborted) return;
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.style.width = `${Math.round(width)}px`;
  canvas.style.height = `${Math.round(height)}px`;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
}

/** A PDF that could not be opened, and why. */
class PdfError extends Error {
  readonly fault: PdfFault;

  constructor(fault: PdfFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** What was wrong with a PDF that could not be opened. */
export function faultOf(error: unknown): PdfFault {
  return error instanceof PdfError ? error.fault : 'broken';
}
