import { type Html, html } from './html';
import type { Site } from './site';

/**
 * A time as the server can say it for everybody: absolute, in the newsroom's zone. «قبل 9 دقائق» would be
 * wrong a minute later in every cache; the script turns it into that, in the zone of the reader.
 */
export function moment(date: Date, { timeZone }: Pick<Site, 'timeZone'>): Html {
  return html`<time datetime="${date.toISOString()}" lang="ar" dir="rtl"
    >${formatMoment(date, timeZone)}</time
  >`;
}

/** «25 نوفمبر 2026 في 11:08 ص»: Western digits, as in the stories; Intl would choose others for `ar`. */
export function formatMoment(date: Date, timeZone: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat('ar-u-nu-latn', style).format(date);
}

/** «التوقيت العالمي المنسق», as Intl calls the zone. */
export function zoneName(timeZone: string): string {
  const format = new Intl.DateTimeFormat('ar', { timeZone, timeZoneName: 'long' });
  const part = format.formatToParts(0).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? timeZone;
}
