import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconLayout } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isEditable } from '../../../shared/reports/layout/design.ts';
import type { ReportChoice, ReportLayout } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Choice } from '../../ui/SelectField.tsx';
import { FillTemplate } from './FillTemplate.tsx';
import classes from './Reports.module.css';
import { PeriodChoice } from './PeriodChoice.tsx';
import { suggestedName } from './suggested-name.ts';

interface Props {
  readonly choice: ReportChoice;
  readonly today: string;
  readonly onChange: (part: Partial<ReportChoice>) => void;
  readonly isWriting: boolean;
  /** Gets the names of the filters that are on. */
  readonly onMake: (filters: readonly string[]) => void;
}

/** Layouts that may be narrowed to a unit. */
const withUnits: ReadonlySet<ReportLayout> = new Set<ReportLayout>(['A', 'G', 'H-A', 'H-B', 'isian']);

/** Period, the filters that the layout uses, and the button. */
export function ChoiceBar({ choice, today, onChange, isWriting, onMake }: Props) {
  const { t } = useTexts();
  const { units, kecamatan, categories } = useFilters();
  const [isInDoubt, setInDoubt] = useState(false);
  const { layout, unitUid, kecamatanUid, categoryUid } = choice;
  const names = namesOf([units, unitUid], [kecamatan, kecamatanUid], [categories, categoryUid]);
  return (
    <section className={classes.bar}>
      <PeriodChoice
        period={choice.period}
        today={today}
        onChange={(period) => onChange({ period })}
        onDoubt={setInDoubt}
      />
      {withUnits.has(layout) && (
        <SelectField
          label={t('reports.unit')}
          choices={units}
          value={unitUid}
          onChange={(value) => onChange({ unitUid: value })}
          placeholder={t('reports.allUnits')}
          clearable
        />
      )}
      {(layout === 'B' || layout === 'G') && (
        <SelectField
          label={t('reports.kecamatan')}
          choices={kecamatan}
          value={kecamatanUid}
          onChange={(value) => onChange({ kecamatanUid: value })}
          placeholder={t('reports.allKecamatan')}
          clearable
        />
      )}
      {layout === 'G' && (
        <SelectField
          label={t('reports.category')}
          choices={categories}
          value={categoryUid}
          onChange={(value) => onChange({ categoryUid: value })}
          placeholder={t('reports.allCategories')}
          clearable
        />
      )}
      <div className={classes.make}>
        <ToLayout layout={layout} />
        <FillTemplate choice={choice} name={suggestedName(choice, names, t)} isDisabled={isInDoubt} />
        <Button
          variant="filled"
          leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
          loading={isWriting}
          disabled={isInDoubt}
          onClick={() => onMake(names)}
        >
          {t('reports.make')}
        </Button>
      </div>
    </section>
  );
}

/** The way to the form of a report, where the office may change it. */
function ToLayout({ layout }: { readonly layout: ReportLayout }) {
  const { t } = useTexts();
  if (!isEditable(layout)) return null;
  return (
    <Button
      leftSection={<IconLayout size={16} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/reports/layout/$layout" params={{ layout }} />}
    >
      {t('reports.layout.open')}
    </Button>
  );
}

function useFilters() {
  const { data: units } = useChannel('units.list', {});
  const { data: kecamatan } = useChannel('kecamatan.list', {});
  const { data: categories } = useChannel('categories.list', {});
  return { units: choicesOf(units), kecamatan: choicesOf(kecamatan), categories: choicesOf(categories) };
}

function choicesOf(list: readonly { readonly uid: string; readonly name: string }[] = []): Choice<string>[] {
  return list.map(({ uid, name }) => ({ value: uid, label: name }));
}

/** Names of what is chosen, each from its list. */
function namesOf(...chosen: readonly [choices: readonly Choice<string>[], uid: string | null][]): string[] {
  return chosen.flatMap(([choices, uid]) => choices.find(({ value }) => value === uid)?.label ?? []);
}
