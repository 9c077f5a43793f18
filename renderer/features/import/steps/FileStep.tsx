import { Radio, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type ListKind, listKinds } from '../../../../shared/import/list-kind.ts';
import type { Inspection } from '../../../../shared/import/schema.ts';
import { type Texts, useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import type { Draft } from '../draft/draft.ts';
import { sheetsAlike } from '../draft/sheets.ts';
import { lookAt } from '../draft/work.ts';
import screen from '../Import.module.css';
import classes from './FileStep.module.css';
import { MonthLine } from './MonthLine.tsx';
import { SheetsTogether } from './SheetsTogether.tsx';

interface Props {
  readonly draft: Draft;
  readonly seen: Inspection;
}

/** Step 1: which sheet, and what its list is of. The sheet that holds a list is chosen already. */
export function FileStep({ draft, seen }: Props) {
  const { t, format } = useTexts();
  const { importedBefore } = seen;
  const alike = new Set(sheetsAlike(seen).map(({ name }) => name));
  // what a list is of was chosen for all sheets of its columns
  const chosen = useAsked(seen.sheet, (asked) =>
    lookAt(asked, draft.isKindChosen && alike.has(asked) ? seen.kind : null),
  );
  return (
    <Card title={t('imports.sheet.title')} aside={t('imports.sheet.count', { count: seen.sheets.length })}>
      {seen.format !== 'xlsx' && <p className={screen.quiet}>{t(`imports.format.${seen.format}`)}</p>}
      {seen.throughLibrary && <p className={classes.note}>{t('imports.format.throughLibrary')}</p>}
      {seen.profile && <KnownLayout seen={seen} profile={seen.profile} defaults={draft.defaults} />}
      {importedBefore && (
        <p className={classes.note}>
          {t('imports.sheet.before', { at: format.moment(importedBefore.at) })}{' '}
          <Link to="/import/$uid" params={{ uid: importedBefore.uid }} className={classes.link}>
            {t('imports.sheet.beforeLink')}
          </Link>
        </p>
      )}
      <Radio.Group
        aria-label={t('imports.sheet.title')}
        value={chosen.value}
        onChange={(asked) => asked !== null && chosen.ask(asked)}
      >
        <ul className={classes.sheets}>
          {seen.sheets.map((sheet) => (
            <SheetLine key={sheet.name} sheet={sheet} />
          ))}
        </ul>
      </Radio.Group>
      <KindLine seen={seen} isChosen={draft.isKindChosen} />
      {seen.kind === 'insurer-list' && <MonthLine draft={draft} />}
      <SheetsTogether draft={draft} seen={seen} />
      {seen.sheets.some(({ name, list }) => list && !alike.has(name)) && (
        <p className={screen.quiet}>{t('imports.sheet.oneByOne')}</p>
      )}
    </Card>
  );
}

interface KnownProps {
  readonly seen: Inspection;
  readonly profile: NonNullable<Inspection['profile']>;
  readonly defaults: Draft['defaults'];
}

/** By what the layout is known, and what is used of it: who goes straight on has seen it here. */
function KnownLayout({ seen: { layoutName }, profile, defaults }: KnownProps) {
  const { t, format } = useTexts();
  const { data: units = [] } = useChannel('units.list', {});
  const { data: categories = [] } = useChannel('categories.list', {});
  const { data: fundings = [] } = useChannel('fundings.list', {});
  const nameIn = (records: readonly { uid: string; name: string }[], uid: string | null) =>
    records.find((record) => record.uid === uid)?.name ?? t('ui.none');
  return (
    <p className={classes.note}>
      {layoutName && <strong>{t(`imports.layouts.${layoutName}`)}. </strong>}
      {sourceWords(profile, { t, format })}{' '}
      {t('imports.profile.defaults', {
        unit: nameIn(units, defaults.unitUid ?? defaults.unitForMissing),
        category: nameIn(categories, defaults.categoryUid),
        funding: nameIn(fundings, defaults.fundingUid),
        startsOn: format.date(defaults.startsOn),
      })}
    </p>
  );
}

function sourceWords(
  { source, isSameTitles }: KnownProps['profile'],
  { t, format }: Pick<Texts, 't' | 'format'>,
): string {
  if (source.kind === 'built-in') return t('imports.profile.builtIn');
  if (source.kind === 'file') return t('imports.profile.fromFile', { at: format.moment(source.at), file: source.file });
  const words = isSameTitles ? 'imports.profile.known' : 'imports.profile.knownHead';
  return t(words, { at: format.moment(source.at), file: source.file });
}

/** What the list is of, as its headings say; one may know better. */
function KindLine({ seen, isChosen }: { readonly seen: Inspection; readonly isChosen: boolean }) {
  const { t } = useTexts();
  const { kind, sheet, mayBeInsurerList } = seen;
  const offered = listKinds.filter((one) => one !== 'insurer-list' || mayBeInsurerList || kind === one);
  // the insurer's list may be either: nothing is chosen for the clerk
  const asked = useAsked<ListKind | ''>(mayBeInsurerList && !isChosen ? '' : kind, (value) =>
    lookAt(sheet, value === '' ? null : value),
  );
  const recognised = kind === 'agreements' ? 'importedAgreements.recognised' : 'importedAgreements.recognisedPeople';
  return (
    <div className={screen.row}>
      <SegmentedControl
        aria-label={t('importedAgreements.kind')}
        value={asked.value}
        onChange={(value) => asked.ask(kindNamed(value))}
        data={offered.map((value) => ({ value, label: t(`importedAgreements.kinds.${value}`) }))}
      />
      <span className={screen.quiet} aria-live="polite">
        {t(mayBeInsurerList ? 'insurerList.asked' : isChosen ? 'importedAgreements.chosen' : recognised)}
      </span>
    </div>
  );
}

/**
 * A choice that the file has to be looked at again for: it stands as chosen meanwhile, so that choosing back before the
 * look is over is a choice too.
 */
function useAsked<T>(value: T, look: (asked: T) => Promise<void>): { value: T; ask: (asked: T) => void } {
  const [asked, setAsked] = useState<{ value: T } | null>(null);
  const ask = (wanted: T) => {
    const mine = { value: wanted };
    setAsked(mine);
    void look(wanted).finally(() => setAsked((now) => (now === mine ? null : now)));
  };
  return { value: asked ? asked.value : value, ask };
}

function kindNamed(value: string): ListKind {
  return listKinds.find((kind) => kind === value) ?? 'participants';
}

function SheetLine({ sheet }: { readonly sheet: Inspection['sheets'][number] }) {
  const { t } = useTexts();
  const { name, state, rows, columns, list } = sheet;
  const size =
    rows === null || columns === null
      ? t('imports.sheet.unknownRows')
      : t('imports.sheet.size', { count: rows, columns });
  return (
    <li>
      <Radio value={name} label={name} disabled={state === 'chart'} />
      <span className={screen.quiet}>{state === 'chart' ? '' : size}</span>
      <span className={classes.tags}>
        {state === 'hidden' && <StatusTag tone="warn">{t('imports.sheet.hidden')}</StatusTag>}
        <StatusTag tone={list ? 'ok' : 'muted'}>
          {t(state === 'chart' ? 'imports.sheet.chart' : list ? 'imports.sheet.list' : 'imports.sheet.noList')}
        </StatusTag>
      </span>
    </li>
  );
}
