import { useIntl } from 'react-intl';

import type { JobView } from '../../desk/job-contract';
import { isolated, useDeskText } from '../desk-text';

/** What a job is, in one line. */
export function useJobTitle(): (job: JobView) => string {
  const { say, nameOf } = useDeskText();
  const { formatDate } = useIntl();
  return ({ kind, input }) => {
    const textOf = (name: string) => String(input[name] ?? '');
    if (kind === 'import') return say('desk.jobs.title-import', { file: isolated(textOf('file')) });
    if (kind === 'merge') {
      const name = (of: 'from' | 'into') =>
        isolated(nameOf({ nameAr: textOf(`${of}Name`), nameEn: textOf(`${of}NameEn`) }));
      return say('desk.jobs.title-merge', { from: name('from'), into: name('into') });
    }
    const scope = say(`desk.jobs.scope-${textOf('scope') as 'all'}`);
    const from = textOf('from');
    const to = textOf('to');
    if (from === '' && to === '') return say('desk.jobs.title-retag', { scope });
    const name = (day: string) =>
      day === '' ? 'none' : isolated(formatDate(day, { dateStyle: 'medium', timeZone: 'UTC' }));
    const days = say('desk.jobs.days', { from: name(from), to: name(to) });
    return say('desk.jobs.title-retag-days', { scope, days });
  };
}
