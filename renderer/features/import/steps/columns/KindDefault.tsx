import { agreementKinds } from '../../../../../shared/agreements/term.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Card } from '../../../../ui/Card.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { changeChoices, type Draft } from '../../draft/draft.ts';

/** What the rows of a list of agreements do not say themselves: their kind. */
export function KindDefault({ draft: { defaults } }: { readonly draft: Draft }) {
  const { t } = useTexts();
  return (
    <Card title={t('imports.defaults.title')}>
      <SelectField
        label={t('importedAgreements.defaultKind')}
        hint={t('importedAgreements.defaultKindHint')}
        choices={agreementKinds.map((value) => ({ value, label: t(`agreements.kind.${value}`) }))}
        value={defaults.agreementKind ?? null}
        onChange={(agreementKind) => changeChoices(({ defaults: now }) => ({ defaults: { ...now, agreementKind } }))}
        clearable
      />
    </Card>
  );
}
