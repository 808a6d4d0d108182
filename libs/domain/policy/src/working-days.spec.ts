import fc from 'fast-check';
import { addDays, weekdayOf } from './calendar-day';
import { stateCouncilCalendar, type WorkingCalendar } from './working-calendar';
import { reckonWorkingDays } from './working-days';

const daysBetween = (from: string, until: string): string[] => {
  const days = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('Art. 9(4): the calendar of the State Council', () => {
  it('holds the years 2004 to 2026: a newer package knows more, and provisional days are to be reckoned again', () => {
    expect(stateCouncilCalendar).toMatchObject({ publishedFrom: '2004-01-01', publishedUntil: '2026-12-31' });
  });

  it.each([
    ['2024', 28, ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12']],
    ['2025', 28, ['01-26', '02-08', '04-27', '09-28', '10-11']],
    ['2026', 33, ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']],
  ])('has in %s %d days off, and works on the weekends that were announced', (year, off, madeUp) => {
    const days = daysBetween(`${year}-01-01`, `${year}-12-31`).map((day) => ({
      day,
      ...stateCouncilCalendar.kindOf(day),
    }));
    expect(days.filter(({ kind }) => kind === 'HOLIDAY')).toHaveLength(off);
    expect(days.filter(({ kind }) => kind === 'MAKE_UP').map(({ day }) => day)).toEqual(
      madeUp.map((day) => `${year}-${day}`),
    );
    const ordinary = days.filter(({ name }) => name === null);
    expect(ordinary.filter(({ day, kind }) => (kind === 'WEEKEND') !== [0, 6].includes(weekdayOf(day)))).toEqual([]);
  });

  it.each([
    ['2024-02-04', { kind: 'MAKE_UP', name: { zh: '春节', en: 'Spring Festival' } }],
    ['2024-02-18', { kind: 'MAKE_UP', name: { zh: '春节', en: 'Spring Festival' } }],
    ['2026-02-17', { kind: 'HOLIDAY', name: { zh: '春节', en: 'Spring Festival' } }],
    ['2026-11-28', { kind: 'WEEKEND', name: null }],
    ['2026-11-27', { kind: 'WORKING', name: null }],
  ])('says of %s: %j', (day, expected) => {
    expect(stateCouncilCalendar.kindOf(day)).toEqual(expected);
  });
});

describe('Art. 9(4): a period of working days', () => {
  it('begins on the day after publication, and passes over a weekend', () => {
    const { days, endsOn, isProvisional } = reckonWorkingDays('2026-11-26', 5);
    expect(days.map(({ day, kind, number }) => `${day} ${kind} ${number}`)).toEqual([
      '2026-11-27 WORKING 1',
      '2026-11-28 WEEKEND null',
      '2026-11-29 WEEKEND null',
      '2026-11-30 WORKING 2',
      '2026-12-01 WORKING 3',
      '2026-12-02 WORKING 4',
      '2026-12-03 WORKING 5',
    ]);
    expect([endsOn, isProvisional]).toEqual(['2026-12-03', false]);
  });

  it('over Spring Festival 2026 counts the Saturday before and leaves out nine days', () => {
    const { days, endsOn } = reckonWorkingDays('2026-02-12', 5);
    expect(days.map(({ day, kind, number }) => `${day} ${kind} ${number}`)).toEqual([
      '2026-02-13 WORKING 1',
      '2026-02-14 MAKE_UP 2',
      ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => `2026-02-${day} HOLIDAY null`),
      '2026-02-24 WORKING 3',
      '2026-02-25 WORKING 4',
      '2026-02-26 WORKING 5',
    ]);
    expect(endsOn).toBe('2026-02-26');
  });

  it.each([
    ['2024-02-02', 2, '2024-02-05', 'the Sunday of 4 February is worked'],
    ['2024-02-09', 1, '2024-02-18', 'the Sunday of 18 February is the first day worked'],
    ['2026-02-27', 1, '2026-02-28', 'the Saturday of 28 February is worked'],
  ])('from %s, %d days end on %s: %s', (from, count, endsOn) => {
    expect(reckonWorkingDays(from, count).endsOn).toBe(endsOn);
  });

  it('is provisional as soon as it reaches into a year that is not announced, and goes by weekends there', () => {
    expect(reckonWorkingDays('2026-12-28', 3)).toMatchObject({ endsOn: '2026-12-31', isProvisional: false });
    const { days, endsOn, isProvisional } = reckonWorkingDays('2026-12-28', 5);
    expect([endsOn, isProvisional]).toEqual(['2027-01-04', true]);
    expect(days.filter(({ isPublished }) => !isPublished).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2027-01-01 WORKING',
      '2027-01-02 WEEKEND',
      '2027-01-03 WEEKEND',
      '2027-01-04 WORKING',
    ]);
  });

  it('goes by weekends before the first year that the calendar holds, to its first day', () => {
    const { days } = reckonWorkingDays('2003-12-30', 2);
    expect(days.map(({ day, kind, isPublished }) => `${day} ${kind} ${isPublished}`)).toEqual([
      '2003-12-31 WORKING false',
      '2004-01-01 HOLIDAY true',
      '2004-01-02 WORKING true',
    ]);
  });

  it('is reckoned again by the calendar that has arrived', () => {
    const announced: WorkingCalendar = {
      publishedFrom: '2004-01-01',
      publishedUntil: '2027-12-31',
      kindOf: (day) =>
        day >= '2027-01-01' && day <= '2027-01-03'
          ? { kind: 'HOLIDAY', name: { zh: '元旦', en: 'New Year’s Day' } }
          : stateCouncilCalendar.kindOf(day),
    };
    expect(reckonWorkingDays('2026-12-28', 5, announced)).toMatchObject({ endsOn: '2027-01-05', isProvisional: false });
  });

  it.each([0, -1, 1.5, Number.NaN])('of %d days is refused', (count) => {
    expect(() => reckonWorkingDays('2026-11-26', count)).toThrow(RangeError);
  });

  it('from what is no day is refused', () => {
    expect(() => reckonWorkingDays('2026-02-30', 5)).toThrow(RangeError);
  });

  const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2003-06-01', days));
  const anyCount = fc.integer({ min: 1, max: 40 });

  it('has exactly its number of working days, ends on one, and tells every day in between', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const { days, endsOn } = reckonWorkingDays(from, count);
        const numbers = days.flatMap(({ number }) => number ?? []);
        expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
        expect(days.at(-1)).toMatchObject({ day: endsOn, number: count });
        expect(days.map(({ day }) => day)).toEqual(daysBetween(addDays(from, 1), endsOn));
      }),
    );
  });

  it('never ends earlier for being published later or for being longer', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const { endsOn } = reckonWorkingDays(from, count);
        expect(reckonWorkingDays(addDays(from, 1), count).endsOn >= endsOn).toBe(true);
        expect(reckonWorkingDays(from, count + 1).endsOn > endsOn).toBe(true);
      }),
    );
  });
});
