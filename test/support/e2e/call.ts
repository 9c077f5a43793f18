import type { Page } from '@playwright/test';
import type { Answer, Channel, Input } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';
import '../../../renderer/lib/window-api.ts';

/** Calls a channel as a script of the page could, with anything at all. */
export function callRaw(page: Page, channel: unknown, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(([name, value]) => window.api.call(name as never, value as never) as Promise<Result<unknown>>, [
    channel,
    input,
  ] as const);
}

/** Calls each channel with the same input; answers by channel. */
export function callEach(
  page: Page,
  channels: readonly string[],
  input: unknown,
): Promise<(readonly [string, Result<unknown>])[]> {
  return page.evaluate(
    ([names, value]) =>
      Promise.all(
        names.map(
          async (name) => [name, (await window.api.call(name as never, value as never)) as Result<unknown>] as const,
        ),
      ),
    [channels, input] as const,
  );
}

/** Calls a channel as the screens do: for bringing a store into the state a test begins with. */
export function call<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Result<Answer<C>>> {
  return callRaw(page, channel, input) as Promise<Result<Answer<C>>>;
}

/** What a channel answers; a refusal fails the test. */
export async function answerOf<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Answer<C>> {
  const result = await call(page, channel, input);
  if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Calls a job and waits for its end. */
export function callJob(page: Page, channel: Channel, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<Result<unknown>>((resolve) => {
        const ended = new Map<string, Result<unknown>>();
        let job = '';
        const stop = window.api.onEvent((event) => {
          if (event.type !== 'job.ended') return;
          ended.set(event.job, event.result);
          finish();
        });
        function finish(): void {
          const result = ended.get(job);
          if (!result) return;
          stop();
          resolve(result);
        }
        void (window.api.call(name, value as never) as Promise<Result<{ job: string }>>).then((answer) => {
          if (!answer.ok) {
            stop();
            resolve(answer);
            return;
          }
          job = answer.value.job;
          finish();
        });
      }),
    [channel, input] as const,
  );
}
