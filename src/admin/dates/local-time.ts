/** The day on which an instant falls where the browser is, as ISO 8601. */
export function localDay(instant: Date): string {
  const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The time of day of an instant where the browser is: `14:05`. */
export function localTime(instant: Date): string {
  return `${twoDigits(instant.getHours())}:${twoDigits(instant.getMinutes())}`;
}

/** The instant at which it is `time` on `day` where the browser is. */
export function instantAt(day: string, time: string): Date {
  return new Date(`${day}T${time}:00`);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
