import { z } from 'zod';
import { type ReportLayout, reportLayouts } from '../schema.ts';
import { fail } from '../../result.ts';
import { type LayoutDesign, layoutDesign } from './design.ts';

/** What the file of a layout says that it is, and the version that this program writes and the last one that it reads. */
const format = 'pantau-ucj-report-layout';
const version = 1;

/** A file larger than this is none of ours: a layout of 30 columns takes 8 kB. */
export const mostLayoutBytes = 500_000;

const head = z.object({ format: z.literal(format), version: z.int() });
const body = z.object({ layout: z.enum(reportLayouts), design: layoutDesign });

/** A layout for another computer or another office. */
export function layoutFileText(layout: ReportLayout, design: LayoutDesign): string {
  return `${JSON.stringify({ format, version, layout, design }, null, 2)}\n`;
}

/** The design in a file. Codes: `layout-file-unreadable`, `layout-file-newer`, `layout-of-other-report`. */
export function readLayoutFile(text: string, wanted: ReportLayout): LayoutDesign {
  const value = jsonIn(text);
  const kind = head.safeParse(value);
  if (!kind.success) return fail('layout-file-unreadable');
  if (kind.data.version > version) return fail('layout-file-newer');
  const read = body.safeParse(value);
  if (!read.success) return fail('layout-file-unreadable');
  if (read.data.layout !== wanted) return fail('layout-of-other-report', { layout: read.data.layout });
  return read.data.design;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
