import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import type { Choice } from '../../../ui/SelectField.tsx';

/** The regency and its kecamatan, to be chosen in a form. */
export function useAreas(): readonly Choice<string>[] {
  const { t } = useTexts();
  const { data: office } = useChannel('office.get', {});
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  return [
    { value: 'regency', label: office?.regencyName ?? t('masterdata.workforce.regency') },
    ...kecamatan.map(({ uid, name }) => ({ value: uid, label: name })),
  ];
}
