import { SegmentedControl } from '@mantine/core';
import { mostPeople } from '../../../../shared/coverage/what-if-schema.ts';
import { addToMonth, type Month } from '../../../../shared/dates.ts';
import { formatMonth } from '../../../../shared/format.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { PeopleField } from '../../../ui/PeopleField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import classes from './WhatIf.module.css';
import type { Draft } from './draft.ts';

interface Props {
  readonly title: string;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  /** Months and years that can be chosen begin here. */
  readonly now: Month;
}

const kinds = ['close', 'add'] as const;
const asChoice = ({ uid, name }: { readonly uid: string; readonly name: string }) => ({ value: uid, label: name });

/** One scenario: everybody who is missing by a year, or people of a category from a month on. */
export function ScenarioCard({ title, draft, onChange, now }: Props) {
  const { t } = useTexts();
  const { data: fundings = [] } = useChannel('fundings.list', {});
  return (
    <Card title={title}>
      <div className={classes.fields}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('coverage.whatIf.kind')}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          data={kinds.map((value) => ({ value, label: t(`coverage.whatIf.kinds.${value}`) }))}
        />
        {draft.kind === 'close' ? (
          <YearChoice draft={draft} onChange={onChange} now={now} />
        ) : (
          <Added draft={draft} onChange={onChange} now={now} />
        )}
        <SelectField
          label={t('coverage.dimension.funding')}
          required
          choices={fundings.map(asChoice)}
          value={draft.fundingUid}
          onChange={(fundingUid) => onChange({ fundingUid })}
        />
      </div>
    </Card>
  );
}

function YearChoice({ draft, onChange, now }: Omit<Props, 'title'>) {
  const { t } = useTexts();
  // The gap is closed from the next month on, so in December no longer within the year.
  const first = Number(addToMonth(now, 1).slice(0, 4));
  const years = Array.from({ length: 11 }, (_, place) => String(first + place));
  return (
    <SelectField
      label={t('coverage.whatIf.by')}
      required
      choices={years.map((value) => ({ value, label: value }))}
      value={String(draft.by)}
      onChange={(year) => year && onChange({ by: Number(year) })}
    />
  );
}

function Added({ draft, onChange, now }: Omit<Props, 'title'>) {
  const { t, language } = useTexts();
  const { data: categories = [] } = useChannel('categories.list', {});
  const months = Array.from({ length: 24 }, (_, place) => addToMonth(now, place + 1));
  return (
    <>
      <PeopleField
        label={t('coverage.whatIf.people')}
        required
        value={draft.people}
        {...(draft.people !== null &&
          draft.people > mostPeople && { error: t('fields.too-big', { limit: mostPeople }) })}
        onChange={(people) => onChange({ people })}
      />
      <SelectField
        label={t('coverage.dimension.category')}
        required
        choices={categories.map(asChoice)}
        value={draft.categoryUid}
        onChange={(categoryUid) => onChange({ categoryUid })}
      />
      <SelectField
        label={t('coverage.whatIf.from')}
        required
        choices={months.map((value) => ({ value, label: formatMonth(value, language) }))}
        value={draft.from}
        onChange={(from) => from && onChange({ from })}
      />
    </>
  );
}
