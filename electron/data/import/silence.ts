import { CodedError } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';

/** How long the other side of a stream may say nothing. */
export interface SilenceLimit {
  /** From here on something is waited for. */
  begin(): void;
  /** It came, or is no longer waited for. */
  end(): void;
}

/** Ends every wait on a stream with `workbook-too-slow` once the other side has been silent for so many milliseconds. */
export function createSilenceLimit(stream: PortStream, milliseconds: number): SilenceLimit {
  let timer: NodeJS.Timeout | undefined;
  const end = () => clearTimeout(timer);
  return {
    begin() {
      end();
      timer = setTimeout(() => stream.stop(new CodedError('workbook-too-slow')), milliseconds);
    },
    end,
  };
}
