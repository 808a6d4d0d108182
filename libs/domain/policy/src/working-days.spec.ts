import fc from 'fast-check';
import data from 'chinese-days/dist/chinese-days.json';
import { addDays, weekdayOf } from './calendar-day';
import { stateCouncilCalendar, type WorkingCalendar } from './working-calendar';
import { reckonWorkingDays } from './working-days';

const expectedKind = (day: string): string => {
  if (day in data.holidays) return 'HOLIDAY';
  if (day in data.workdays) return 'MAKE_UP';
  return [0, 6].includes(weekdayOf(day)) ? 'WEEKEND' : 'WORKING';
};

const daysBetween = (from: string, until: string): string[] => {
  const days = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('the calendar of the State Council', () => {
  it('holds the years 2004 to 2026: a newer package knows more, and provisional days are to be reckoned again', () => {
    expect(stateCouncilCalendar).toMatchObject({ publishedFrom: '2004-01-01', publishedUntil: '2026-12-31' });
  });

  it('says of every day of these years what the package’s data say', () => {
    const days = daysBetween(stateCouncilCalendar.publishedFrom, stateCouncilCalendar.publishedUntil);
    expect(days.length).toBe(8401);
    expect(days.filter((day) => stateCouncilCalendar.kindOf(day).kind !== expectedKind(day))).toEqual([]);
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
