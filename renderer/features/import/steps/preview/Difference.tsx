import { problemWords } from '../../../../../shared/import/problem-words.ts';
import { agreementConflictCodes } from '../../../../../shared/import/agreements/problems.ts';
import { conflictCodes } from '../../../../../shared/import/findings.ts';
import type { PreviewRow } from '../../../../../shared/import/schema.ts';
import type { Texts } from '../../../../lib/texts.ts';
import { sayIfKnown, useTexts } from '../../../../lib/texts.ts';
import screen from '../../Import.module.css';
import classes from '../Difference.module.css';
import { columnWords, valueWords } from '../../words.ts';

type Change = PreviewRow['changes'][number];

/** A spell that the person does not have yet is told as such, not as a changed date. */
function isNewSpell({ field, before }: Change): boolean {
  return field === 'starts_on' && before === null;
}

/** Why a row is not taken, or what it is instead of a person. */
function reasonWords({ outcome, kind, problems }: PreviewRow, { language, words }: Texts): string[] {
  if (outcome === 'skipped') return [sayIfKnown(`importRules.rowKinds.${kind}`, {}, language) ?? kind];
  const isTold = outcome === 'rejected' || outcome === 'conflict';
  const telling = problems.filter(({ level, code }) => level === 'error' || isConflictCode.has(code));
  return isTold ? telling.map(({ code }) => problemWords(code, words)) : [];
}

const isConflictCode: ReadonlySet<string> = new Set([...conflictCodes, ...agreementConflictCodes]);

/** What a row brings that is not there yet. */
function newWords({ agreement }: PreviewRow, { t }: Texts): string {
  return t(agreement === null ? 'imports.preview.newPerson' : 'importedAgreements.newAgreement');
}

/** The difference as one line of text: for copying, and for the words under the pointer. */
export function differenceText(row: PreviewRow, texts: Texts): string {
  const { t, language } = texts;
  if (row.outcome === 'new') return newWords(row, texts);
  const told = row.changes.map((change) => {
    const after = valueWords(change.field, change.after, texts);
    if (isNewSpell(change)) return t('imports.preview.newSpell', { from: after });
    return `${columnWords(change.field, language)}: ${valueWords(change.field, change.before, texts)} → ${after}`;
  });
  return [...reasonWords(row, texts), ...told].join(' · ') || t('ui.none');
}

/** Old in red and struck out, new in green; a conflict in amber with its reason first. */
export function Difference({ row }: { readonly row: PreviewRow }) {
  const texts = useTexts();
  const { t, language } = texts;
  const reasons = reasonWords(row, texts).join(' · ');
  const isConflict = row.outcome === 'conflict';
  return (
    <span title={differenceText(row, texts)}>
      {row.outcome === 'new' && <span className={classes.now}>{newWords(row, texts)}</span>}
      {reasons !== '' && <span className={isConflict ? screen.warning : undefined}>{reasons} </span>}
      {row.changes.map((change) => {
        const { field, before } = change;
        const after = valueWords(field, change.after, texts);
        return (
          <span key={field} className={classes.change}>
            {isNewSpell(change) ? (
              <ins className={classes.now}>{t('imports.preview.newSpell', { from: after })}</ins>
            ) : (
              <>
                {columnWords(field, language)}:{' '}
                {before !== null && <s className={classes.old}>{valueWords(field, before, texts)}</s>}
                {before !== null && ' → '}
                <ins className={isConflict ? screen.warning : classes.now}>{after}</ins>
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}
