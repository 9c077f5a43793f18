import { Button, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { LayoutState } from '../../../../shared/reports/layout/schema.ts';
import type { ReportChoice, ReportLayout } from '../../../../shared/reports/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { useUnsaved } from '../../../ui/form/use-unsaved.ts';
import { Card } from '../../../ui/Card.tsx';
import { Page } from '../../../ui/Page.tsx';
import { PreviewCard } from '../preview/PreviewCard.tsx';
import { ColumnList } from './ColumnList.tsx';
import { LayoutFile } from './LayoutFile.tsx';
import classes from './Layout.module.css';
import { PaperFields } from './PaperFields.tsx';
import { SignFields } from './SignFields.tsx';
import { TitleFields } from './TitleFields.tsx';
import { type Draft, useDraft } from './use-draft.ts';
import { Versions } from './Versions.tsx';

const help = [
  'reports.layout.help.purpose',
  'reports.layout.help.marks',
  'reports.layout.help.columns',
  'reports.layout.help.versions',
  'reports.layout.help.file',
] as const;
const parts = ['titles', 'columns', 'paper', 'signs', 'versions'] as const;
type Part = (typeof parts)[number];

interface Props {
  readonly choice: ReportChoice;
  readonly state: LayoutState;
}

/** Milliseconds without a change after which the preview is made anew. */
const pause = 250;

/** What may be changed at the left, the sheet as it will print at the right. */
export function LayoutEditor({ choice, state }: Props) {
  const { t, format } = useTexts();
  const { layout } = choice;
  const draft = useDraft(state.design);
  const [shown] = useDebouncedValue(draft.design, pause);
  const { data: preview } = useChannel('reports.preview', { ...choice, design: shown }, { keepLast: true });
  const keys = useLast(preview?.keys) ?? [];
  const editor = useRef<HTMLDivElement>(null);
  const { saving } = useUnsaved(editor, draft.isDirty);
  const save = useAction('layouts.save', { success: t('reports.layout.saved') });
  const name = t(`reports.layouts.${layout}.name`);
  const [newest] = state.versions;
  return (
    <Page
      title={t('reports.layout.title', { name })}
      subtitle={
        newest && !state.isShipped
          ? t('reports.layout.version', { version: newest.version, at: format.moment(newest.at), who: newest.who })
          : t('reports.layout.shipped')
      }
      help={help}
      actions={
        <>
          <Button renderRoot={(props) => <Link {...props} to="/reports" />}>{t('reports.layout.back')}</Button>
          <Button
            variant="filled"
            disabled={!draft.isDirty}
            loading={save.isRunning}
            onClick={() => saving(() => save.run({ layout, basedOn: state.newest, design: draft.design }))}
          >
            {t('reports.layout.save')}
          </Button>
        </>
      }
    >
      <div className={classes.columns} ref={editor}>
        <Parts layout={layout} name={name} state={state} draft={draft} keys={keys} />
        <PreviewCard choice={choice} design={shown} />
      </div>
    </Page>
  );
}

interface PartsProps {
  readonly layout: ReportLayout;
  readonly name: string;
  readonly state: LayoutState;
  readonly draft: Draft;
  readonly keys: readonly string[];
}

/** What may be changed, one part of it at a time. */
function Parts({ layout, name, state, draft, keys }: PartsProps) {
  const { t } = useTexts();
  const [part, setPart] = useState<Part>('titles');
  return (
    <Card>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('reports.layout.parts.label')}
        value={part}
        onChange={setPart}
        data={parts.map((value) => ({ value, label: t(`reports.layout.parts.${value}`) }))}
      />
      <div className={classes.part}>
        {part === 'titles' && <TitleFields draft={draft} />}
        {part === 'columns' && <ColumnList draft={draft} state={state} keys={keys} />}
        {part === 'paper' && <PaperFields draft={draft} />}
        {part === 'signs' && <SignFields draft={draft} />}
        {part === 'versions' && (
          <>
            <Versions layout={layout} state={state} draft={draft} />
            <LayoutFile layout={layout} name={name} draft={draft} />
          </>
        )}
      </div>
    </Card>
  );
}

/** What there was last: a sheet that cannot be made for a moment has its columns all the same. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
