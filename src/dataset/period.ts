const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A period as people write it: `2025-05` is "May 2025", `2024/2034` is "2024–34"; anything else stands as it is. */
export function periodName(period: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return `${MONTHS[Number(month[2]) - 1]} ${month[1]}`;
  const window = /^(\d{4})\/(\d{4})$/.exec(period);
  if (window) return `${window[1]}–${window[2]?.slice(2)}`;
  return period;
}

/** The year in which a period begins; `undefined` for an undated one. */
export function periodYear(period: string): number | undefined {
  const year = /^\d{4}/.exec(period);
  return year ? Number(year[0]) : undefined;
}
