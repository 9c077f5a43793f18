import { markNames } from '../../../../shared/reports/layout/marks.ts';
import { useTexts } from '../../../lib/texts.ts';
import { TextField } from '../../../ui/TextField.tsx';
import classes from './Layout.module.css';
import type { Draft } from './use-draft.ts';

/** Titles, notes and the words of the totals. */
export function TitleFields({ draft: { design, change } }: { readonly draft: Draft }) {
  const { t } = useTexts();
  const marks = markNames.map((name) => `{{${name.toUpperCase()}}}`).join(' ');
  return (
    <div className={classes.fields}>
      <TextField
        label={t('reports.layout.titles')}
        hint={t('reports.layout.titlesHint', { marks })}
        lines={5}
        value={design.titles.join('\n')}
        onChange={(text) => change({ titles: linesOf(text) })}
      />
      <TextField
        label={t('reports.layout.notes')}
        hint={t('reports.layout.notesHint')}
        lines={3}
        value={design.notes.join('\n')}
        onChange={(text) => change({ notes: linesOf(text) })}
      />
      <TextField
        label={t('reports.layout.totals')}
        hint={t('reports.layout.totalsHint')}
        value={design.totals}
        onChange={(totals) => change({ totals })}
      />
      <TextField
        label={t('reports.layout.emptyText')}
        value={design.emptyText}
        onChange={(emptyText) => change({ emptyText: emptyText ?? 'NIHIL' })}
      />
    </div>
  );
}

/** Empty lines stay while somebody types; the sheet leaves them out. */
function linesOf(text: string | null): string[] {
  return text === null ? [] : text.split('\n');
}
