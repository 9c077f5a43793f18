import { MultiSelect } from '@mantine/core';
import { baseKinds, type RateRuleBody } from '../../../../shared/contributions/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { NumberField } from './NumberField.tsx';

type Percentage = Extract<RateRuleBody, { kind: 'percentage' }>;

interface Props {
  readonly body: Percentage;
  readonly onChange: (body: RateRuleBody) => void;
}

/** What a percentage is taken of: which base comes first, and up to which amount. */
export function BaseFields({ body, onChange }: Props) {
  const { t } = useTexts();
  const { ceiling } = body;
  return (
    <>
      <MultiSelect
        label={t('masterdata.rates.bases')}
        description={t('masterdata.rates.basesHint')}
        data={baseKinds.map((value) => ({ value, label: t(`masterdata.rates.base.${value}`) }))}
        value={[...body.bases]}
        onChange={(chosen) =>
          onChange({ ...body, bases: chosen.flatMap((one) => baseKinds.filter((kind) => kind === one)) })
        }
        error={body.bases.length === 0 ? t('masterdata.rates.baseMissing') : undefined}
      />
      <FieldRow>
        <SelectField
          label={t('masterdata.rates.ceiling')}
          choices={(['no', 'yes'] as const).map((value) => ({
            value,
            label: t(`masterdata.rates.hasCeiling.${value}`),
          }))}
          value={ceiling === null ? 'no' : 'yes'}
          onChange={(has) => onChange({ ...body, ceiling: has === 'yes' ? (ceiling ?? 0) : null })}
        />
        {ceiling !== null && (
          <NumberField
            label={t('masterdata.rates.ceilingAmount')}
            per={100}
            decimals={0}
            unit="Rp"
            value={ceiling}
            onChange={(next) => onChange({ ...body, ceiling: next })}
          />
        )}
      </FieldRow>
    </>
  );
}
