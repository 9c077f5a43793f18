import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { ContributionSteps } from '../../../ui/contributions/ContributionSteps.tsx';

/** What is owed for a person this month, spell by spell; nothing where nothing is active. */
export function ContributionCard({ uid }: { readonly uid: string }) {
  const { t, format } = useTexts();
  const { data } = useChannel('contributions.of', { uid });
  if (!data || data.spells.length === 0) return null;
  return (
    <Card title={t('contributions.thisMonth')} aside={format.period(data.month)}>
      {data.spells.map(({ category, unit, funding, contribution }, place) => (
        // spells have no key of their own here and never change places
        <section key={place}>
          <p>{[category, unit, funding].filter(Boolean).join(' · ')}</p>
          <ContributionSteps of={contribution} />
        </section>
      ))}
    </Card>
  );
}
