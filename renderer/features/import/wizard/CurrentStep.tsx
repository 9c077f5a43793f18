import type { Inspection } from '../../../../shared/import/schema.ts';
import type { Draft } from '../draft/draft.ts';
import { CheckStep } from '../steps/check/CheckStep.tsx';
import { ColumnsStep } from '../steps/columns/ColumnsStep.tsx';
import { FileStep } from '../steps/FileStep.tsx';
import { HeadStep } from '../steps/head/HeadStep.tsx';
import { PreviewStep } from '../steps/preview/PreviewStep.tsx';
import { ValuesStep } from '../steps/values/ValuesStep.tsx';
import { PreviewMissing } from './PreviewMissing.tsx';

interface Props {
  readonly draft: Draft;
  readonly seen: Inspection;
}

/** What the present step shows. */
export function CurrentStep({ draft, seen }: Props) {
  const { step, preview } = draft;
  if (step === 'file') return <FileStep draft={draft} seen={seen} />;
  if (step === 'head') return <HeadStep draft={draft} seen={seen} />;
  if (step === 'columns') return <ColumnsStep draft={draft} seen={seen} />;
  if (!preview) return <PreviewMissing />;
  if (step === 'values') return <ValuesStep draft={draft} preview={preview} />;
  if (step === 'check') return <CheckStep draft={draft} preview={preview} />;
  return <PreviewStep preview={preview} />;
}
