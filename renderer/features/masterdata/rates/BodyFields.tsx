import { MultiSelect } from '@mantine/core';
import { fundingSwitches, type RateRuleBody } from '../../../../shared/contributions/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import classes from '../MasterData.module.css';
import { BaseFields } from './BaseFields.tsx';
import { NumberField } from './NumberField.tsx';

interface Props<B = RateRuleBody> {
  readonly body: B;
  readonly onChange: (body: RateRuleBody) => void;
}
type BodyOf<K extends RateRuleBody['kind']> = Extract<RateRuleBody, { kind: K }>;

/** What a rule says, by its kind, and for which categories. */
export function BodyFields({ body, onChange }: Props) {
  const { t } = useTexts();
  const { data: categories = [] } = useChannel('categories.list', {});
  return (
    <>
      <OwnFields body={body} onChange={onChange} />
      <MultiSelect
        label={t('masterdata.rates.categories')}
        description={t('masterdata.rates.categoriesHint')}
        data={categories.map(({ code, name }) => ({ value: code, label: name }))}
        value={[...body.categories]}
        onChange={(codes) => onChange({ ...body, categories: codes })}
        searchable
        limit={200}
      />
    </>
  );
}

function OwnFields({ body, onChange }: Props) {
  const { t } = useTexts();
  const rate = { per: 10_000, decimals: 4, unit: '%' } as const;
  const amount = { per: 1, decimals: 0, unit: 'Rp' } as const;
  switch (body.kind) {
    case 'percentage':
      return <PercentageFields body={body} onChange={onChange} />;
    case 'bands':
    case 'nominal': {
      const kind = body.kind === 'bands' ? rate : amount;
      return (
        <FieldRow>
          <NumberField
            label={t('masterdata.rates.employer')}
            {...kind}
            value={body.employer}
            onChange={(employer) => onChange({ ...body, employer })}
          />
          <NumberField
            label={t('masterdata.rates.worker')}
            {...kind}
            value={body.worker}
            onChange={(worker) => onChange({ ...body, worker })}
          />
        </FieldRow>
      );
    }
    case 'slices':
      return <SliceFields body={body} onChange={onChange} />;
    case 'discount':
      return <DiscountFields body={body} onChange={onChange} />;
    case 'base-value':
      return (
        <NumberField
          label={t('masterdata.rates.amount')}
          per={100}
          decimals={2}
          unit="Rp"
          value={body.amount}
          onChange={(next) => onChange({ ...body, amount: next })}
        />
      );
  }
}

function PercentageFields({ body, onChange }: Props<BodyOf<'percentage'>>) {
  const { t } = useTexts();
  const rate = { per: 10_000, decimals: 4, unit: '%' } as const;
  const { riskRates } = body;
  return (
    <>
      <FieldRow>
        {riskRates === null ? (
          <NumberField
            label={t('masterdata.rates.employer')}
            {...rate}
            value={body.employer}
            onChange={(employer) => onChange({ ...body, employer })}
          />
        ) : (
          riskRates.map((value, place) => (
            <NumberField
              // classes 1 to 5 never change places
              key={place}
              label={t('masterdata.rates.riskClass', { class: place + 1 })}
              {...rate}
              value={value}
              onChange={(next) => onChange({ ...body, riskRates: riskRates.with(place, next) })}
            />
          ))
        )}
        <NumberField
          label={t('masterdata.rates.worker')}
          {...rate}
          value={body.worker}
          onChange={(worker) => onChange({ ...body, worker })}
        />
      </FieldRow>
      <BaseFields body={body} onChange={onChange} />
    </>
  );
}

function SliceFields({ body, onChange }: Props<BodyOf<'slices'>>) {
  const { t, format } = useTexts();
  return body.slices.map(({ above, rate }, place) => (
    <NumberField
      key={above}
      label={t('masterdata.rates.sliceAbove', { amount: format.rupiah(above / 100) })}
      per={10_000}
      decimals={4}
      unit="%"
      value={rate}
      onChange={(next) => onChange({ ...body, slices: body.slices.with(place, { above, rate: next }) })}
    />
  ));
}

function DiscountFields({ body, onChange }: Props<BodyOf<'discount'>>) {
  const { t } = useTexts();
  const { data: fundings = [] } = useChannel('fundings.list', {});
  return (
    <>
      <NumberField
        label={t('masterdata.rates.off')}
        per={10_000}
        decimals={2}
        unit="%"
        value={body.off}
        onChange={(off) => onChange({ ...body, off })}
      />
      <fieldset className={classes.switches}>
        <legend>{t('masterdata.rates.fundings')}</legend>
        {fundings.map(({ code, name }) => (
          <SelectField
            key={code}
            label={name}
            choices={fundingSwitches.map((value) => ({ value, label: t(`masterdata.rates.gets.${value}`) }))}
            value={body.fundings.find((one) => one.code === code)?.gets ?? 'unclear'}
            onChange={(gets) => {
              const others = body.fundings.filter((one) => one.code !== code);
              onChange({ ...body, fundings: [...others, { code, gets: gets ?? 'unclear' }] });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}
