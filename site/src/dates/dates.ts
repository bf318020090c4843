// Dates as the register has them: a day, or only a month or a year where no more is known. No clock and no locale takes part.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-30` -> `30 March 2026`, `2026-03` -> `March 2026`, `2026` -> `2026`; whatever else stands there stays. */
export function nameDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return date;
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `2026-03-30` -> `2026-03`; a year stays one. */
export function monthOf(date: string): string {
  return date.slice(0, 'yyyy-mm'.length);
}

/** Every month from one to another, both included; both must be months. */
export function listMonths(first: string, last: string): string[] {
  const months: string[] = [];
  for (let place = countMonths(first); place <= countMonths(last); place += 1) {
    const year = String(Math.floor(place / 12)).padStart(4, '0');
    months.push(`${year}-${String((place % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

function countMonths(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The day of an instant (`2026-11-20T14:49:49+00:00`), by universal time, so that days do not depend on where a commit was made. */
export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
