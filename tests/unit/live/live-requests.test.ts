import { readLiveQuery } from '../../../src/live/live-query';
import { readEvent } from '../../../src/live/logged-event';
import { readerAddress } from '../../../src/live/reader-address';
import { makeSeats } from '../../../src/live/seats';
import { PLACE } from './events';

describe('what a reader asks for', () => {
  it('is where to go on from and the filters of the feeds, the same however they are written', () => {
    const query = readLiveQuery({ country: 'iq,EG', seq: '12' }, 'seq');
    expect(query).toMatchObject({ seq: 12, key: '?country=EG,IQ' });
    expect(readLiveQuery({ country: ['EG', 'IQ'] }, 'seq')).toMatchObject({
      ...{ seq: null, key: '?country=EG,IQ' },
    });
  });

  it('is what the browser resumes from rather than what the address says', () => {
    const query = { lastEventId: '12' };
    expect(readLiveQuery(query, 'lastEventId', '40')).toMatchObject({ seq: 40 });
    expect(readLiveQuery(query, 'lastEventId', '')).toMatchObject({ seq: 12 });
  });

  it.each(['-1', '1.5', 'x', '9'.repeat(16), '1e3', ' 1'])(
    'is refused with the place %j',
    (seq) => {
      expect(readLiveQuery({ seq }, 'seq')).toMatchObject([{ field: 'seq', code: 'seq-invalid' }]);
      expect(readLiveQuery({}, 'seq', seq)).toMatchObject([{ field: 'Last-Event-ID' }]);
    },
  );

  it('is refused with a parameter that does not exist', () => {
    expect(readLiveQuery({ limit: '5' }, 'seq')).toMatchObject([{ code: 'parameter-unknown' }]);
    expect(readLiveQuery({ seq: '5' }, null)).toMatchObject([{ field: 'seq' }]);
  });
});

describe('the address that a reader counts under', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:12:3456::9', '2001:db8:0:12::/64'],
    ['2001:0DB8:0000:0012:ffff:1:2:3', '2001:db8:0:12::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (ip, address) => expect(readerAddress(ip)).toBe(address));
});

describe('the seats of a process', () => {
  it('are limited for each address and in all, and free again once they are given back', () => {
    const seats = makeSeats({ perAddress: 2, inAll: 3 });
    const first = seats.take('a');
    seats.take('a');
    expect(seats.take('a')).toBe('address-full');
    seats.take('b');
    expect(seats.take('c')).toBe('all-full');
    if (typeof first === 'string') throw new Error(first);
    first();
    first();
    expect(seats.take('c')).toEqual(expect.any(Function));
    expect(seats.take('d')).toBe('all-full');
  });
});

describe('what strangers are told of an event', () => {
  const level = {
    id: 1,
    code: 'alert',
    nameAr: 'عاجل',
    nameEn: 'Alert',
    rank: 2,
    colour: '#b3261e',
  };
  const row = {
    sequence: 5,
    type: 'article.published' as const,
    documentId: 'd',
    createdAt: 0,
    entry: {
      ...{ documentId: 'd', shortId: 'Xy12', headline: 'عنوان', kicker: '', body: ['سر'] },
      ...{ urgency: level, sources: [{ key: 'wafa', nameAr: 'وفا', nameEn: 'WAFA', note: 'سر' }] },
      entities: [
        { kind: 'country', key: 'country:PS', nameAr: 'فلسطين', nameEn: 'Palestine' },
        { kind: 'person', key: 'person:1', nameAr: 'فلان', nameEn: 'N.' },
      ],
      firstPublishedAt: '2026-01-05T11:59:00.000Z',
    },
  };

  it('is what the list names, and nothing else of the article', () => {
    const { story } = readEvent(row, PLACE);
    expect(story).toMatchObject({ url: 'https://newsroom.example/s/Xy12', kicker: null });
    expect(story).toMatchObject({ countries: [{ key: 'country:PS' }], organisations: [] });
    expect(JSON.stringify(story)).not.toMatch(/سر|person/);
  });

  it('leaves out what strangers may not read', () => {
    const visible = { urgency: false, sources: false, entities: false };
    const { story, facts } = readEvent(row, { ...PLACE, visible });
    expect(story).toMatchObject({ urgency: null, sources: [], countries: [] });
    expect(facts).toMatchObject({ urgency: null, sources: [], countries: [] });
  });

  it.each(['article.unpublished', 'article.killed'] as const)('is the ids after %s', (type) => {
    const { story, facts } = readEvent({ ...row, type }, PLACE);
    expect(story).toEqual({ documentId: 'd', shortId: 'Xy12' });
    expect(facts).toBeNull();
  });
});
