// What a page shows of a command and what the command prints today, without what differs from run to run.

export function settleOutput(text: string): string {
  return (
    text
      .replaceAll(/\/\S*\/(?=clips\/|run\.json|records\/)/g, '')
      .replaceAll(/\.md:\d+/g, '.md:LINE')
      .replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, 'JOB')
      .replaceAll(/\bemulated-\d+/g, 'TASK')
      .replaceAll(/\b[0-9a-f]{64}\b/g, 'SHA256')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
      .replaceAll(/\d+ bytes/g, 'N bytes')
      // How often a task was asked for is a matter of time.
      .replaceAll(/^task .* \(asked .*\)\n?/gm, '')
      .trimEnd()
  );
}
