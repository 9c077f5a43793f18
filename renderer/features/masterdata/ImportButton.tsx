import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { ListImport } from './use-list-import.ts';

interface Props {
  readonly label: string;
  readonly listImport: ListImport;
}

/** Beside a list that can come from a file. It keeps the focus while the list is read, so that the receipt gives it back. */
export function ImportButton({ label, listImport: { isRunning, choose } }: Props) {
  return (
    <Button
      leftSection={<IconFileImport size={15} aria-hidden />}
      aria-disabled={isRunning}
      {...(isRunning && { 'data-disabled': true })}
      onClick={() => (isRunning ? undefined : void choose())}
    >
      {label}
    </Button>
  );
}
