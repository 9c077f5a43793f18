import type { RateRuleBody } from '../../../../shared/contributions/schema.ts';
import { type ProgrammeCode, programmeCodes, type SegmentCode, segmentCodes } from '../../../../shared/segments.ts';
import { useTexts } from '../../../lib/texts.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';

/** Kinds that the office begins itself; the others come with the law and are changed there. */
const kinds = ['percentage', 'nominal', 'base-value-umk', 'base-value-ump', 'base-value-honor'] as const;
type NewKindCode = (typeof kinds)[number];

interface Props {
  readonly body: RateRuleBody | null;
  readonly onChange: (body: RateRuleBody) => void;
}

function codeOf(body: RateRuleBody | null): NewKindCode | null {
  const code = body?.kind === 'base-value' ? `base-value-${body.base}` : body?.kind;
  return kinds.find((kind) => kind === code) ?? null;
}

function bodyOf(code: NewKindCode, programme: ProgrammeCode, segment: SegmentCode): RateRuleBody {
  const scope = { programme, segments: [segment], categories: [], employer: 0, worker: 0 };
  switch (code) {
    case 'percentage':
      return {
        kind: code,
        ...scope,
        riskRates: null,
        assumedRiskClass: null,
        bases: ['wage'],
        ceiling: null,
        isInvoiced: true,
      };
    case 'nominal':
      return { kind: code, ...scope };
    case 'base-value-umk':
      return { kind: 'base-value', base: 'umk', categories: [], amount: 0 };
    case 'base-value-ump':
      return { kind: 'base-value', base: 'ump', categories: [], amount: 0 };
    case 'base-value-honor':
      return { kind: 'base-value', base: 'honor', categories: [], amount: 0 };
  }
}

/** Of which kind a new rule is, and for which programme and segment. */
export function NewKind({ body, onChange }: Props) {
  const { t } = useTexts();
  const code = codeOf(body);
  const scoped = body?.kind === 'percentage' || body?.kind === 'nominal' ? body : null;
  const programme = scoped?.programme ?? 'jkk';
  const segment = scoped?.segments[0] ?? 'pu';
  return (
    <FieldRow>
      <SelectField
        label={t('masterdata.rates.kind')}
        required
        choices={kinds.map((value) => ({ value, label: t(`masterdata.rates.newKinds.${value}`) }))}
        value={code}
        onChange={(next) => next && onChange(bodyOf(next, programme, segment))}
      />
      {scoped && code && (
        <>
          <SelectField
            label={t('masterdata.rates.programme')}
            choices={programmeCodes.map((value) => ({ value, label: value.toUpperCase() }))}
            value={programme}
            onChange={(next) => onChange({ ...scoped, programme: next ?? programme })}
          />
          <SelectField
            label={t('masterdata.categories.segment')}
            choices={segmentCodes.map((value) => ({ value, label: value.toUpperCase() }))}
            value={segment}
            onChange={(next) => onChange({ ...scoped, segments: [next ?? segment] })}
          />
        </>
      )}
    </FieldRow>
  );
}
