import { scenario, type Scenario } from '../../../../shared/coverage/what-if-schema.ts';

/** A scenario as it is being filled in. */
export interface Draft {
  readonly kind: Scenario['kind'];
  readonly people: number | null;
  readonly categoryUid: string | null;
  readonly fundingUid: string | null;
  readonly from: string;
  readonly by: number;
}

/** The scenario of a draft; undefined while something is missing. */
export function scenarioOf(draft: Draft): Scenario | undefined {
  return scenario.safeParse(draft).data;
}
