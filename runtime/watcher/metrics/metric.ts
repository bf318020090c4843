// Metrics in the text format of Prometheus 0.0.4: names, help, types and labels, with everything escaped that comes from a record.

export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge';
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  /** A number, or a decimal as the records have it, which no rounding touches. */
  readonly value: number | string;
}

export function printMetrics(metrics: readonly Metric[]): string {
  return metrics.map(printMetric).join('');
}

function printMetric({ name, help, type, samples }: Metric): string {
  const lines = samples.map(({ labels = {}, value }) => `${name}${printLabels(labels)} ${value}`);
  return [`# HELP ${name} ${escapeText(help)}`, `# TYPE ${name} ${type}`, ...lines].map((line) => `${line}\n`).join('');
}

function printLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeText(value).replaceAll('"', '\\"')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escapeText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
