import { isPlainDate } from '../../../../../shared/dates.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { useChannel } from '../../../../lib/use-channel.ts';
import { Card } from '../../../../ui/Card.tsx';
import { DateField } from '../../../../ui/DateField.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { changeChoices, type DefaultsDraft, type Draft, readingsOf } from '../../draft/draft.ts';
import screen from '../../Import.module.css';
import classes from './Columns.module.css';
import { activeChoices } from './active-choices.ts';
import { CategoryChoice } from './CategoryChoice.tsx';
import { ProgrammesChoice } from './ProgrammesChoice.tsx';
import { UnitChoice } from './UnitChoice.tsx';
import { WithoutKpj } from './WithoutKpj.tsx';

/** What the rows do not say themselves: unit, category, money, start, programmes. */
export function DefaultsCard({ draft }: { readonly draft: Draft }) {
  const { t } = useTexts();
  const { defaults, byTitles } = draft;
  const isFromTitle =
    (byTitles.unitUid !== null && byTitles.unitUid === defaults.unitUid) ||
    (byTitles.categoryUid !== null && byTitles.categoryUid === defaults.categoryUid);
  const { data: units } = useChannel('units.list', {});
  const { data: categories } = useChannel('categories.list', {});
  const { data: fundings } = useChannel('fundings.list', {});
  const change = (part: Partial<DefaultsDraft>) =>
    changeChoices(({ defaults: now }) => ({ defaults: { ...now, ...part } }));
  const segment = categories?.find(({ uid }) => uid === defaults.categoryUid)?.segment ?? null;
  const isStartWrong = !defaults.startsOn || !isPlainDate(defaults.startsOn);
  const hasKpj = [...readingsOf(draft).values()].includes('kpj');
  return (
    <Card title={t('imports.defaults.title')}>
      <div className={classes.stack}>
        <span className={screen.quiet}>{t(isFromTitle ? 'imports.defaults.fromTitle' : 'imports.defaults.hint')}</span>
        <UnitChoice
          choices={activeChoices(units)}
          value={defaults.unitUid}
          onChange={(unitUid) => change({ unitUid })}
        />
        <CategoryChoice draft={draft} categories={categories} onChange={change} />
        <SelectField
          label={t('imports.defaults.funding')}
          choices={activeChoices(fundings)}
          value={defaults.fundingUid}
          onChange={(fundingUid) => change({ fundingUid })}
          clearable
        />
        <DateField
          label={t('imports.defaults.startsOn')}
          required
          value={defaults.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={isStartWrong ? t('imports.defaults.startMissing') : undefined}
          hint={t('imports.defaults.startsOnHint')}
        />
        <ProgrammesChoice
          segment={segment}
          value={defaults.programmes}
          onChange={(programmes) => change({ programmes })}
        />
        {hasKpj && <WithoutKpj value={defaults.withoutKpj} onChange={(withoutKpj) => change({ withoutKpj })} />}
      </div>
    </Card>
  );
}
