import type { Jurisdiction } from '@wanchuang/web-client';
import { mayPublish, portalPlaces } from './portal-places';

const place = (id: string, parentId: string | null, others: Partial<Jurisdiction> = {}): Jurisdiction => ({
  id,
  code: id.toUpperCase(),
  level: 'DISTRICT',
  nameZh: id,
  nameEn: id,
  currency: 'CNY',
  synthetic: true,
  noteZh: '',
  noteEn: '',
  unit: 'CENTER',
  centerCount: 1,
  parent: parentId === null ? null : { id: parentId },
  ...others,
});

const all = [
  place('city', null, { level: 'MUNICIPALITY' }),
  place('north', 'city'),
  place('south', 'city', { centerCount: 0 }),
  place('regions', null, { unit: 'REGION' }),
];

describe('places of the public portal', () => {
  it('are those with recognised centers, not those of open statistics', () => {
    expect(portalPlaces(all).map(({ id }) => id)).toEqual(['city', 'north']);
  });

  it.each([
    ['BUREAU_LEADER', 'north', 'north', true],
    ['BUREAU_LEADER', 'city', 'north', true],
    ['BUREAU_LEADER', 'north', 'city', false],
    ['BUREAU_LEADER', 'south', 'north', false],
    ['BUREAU_OFFICER', 'north', 'north', false],
    ['ADMINISTRATOR', 'city', 'north', false],
  ] as const)('%s of %s publishes figures of %s: %s', (role, held, of, isAllowed) => {
    expect(mayPublish([{ role, jurisdiction: { id: held } }], all, of)).toBe(isAllowed);
  });

  it('are not told of by whoever leads no bureau', () => {
    expect(mayPublish([{ role: 'BUREAU_LEADER', jurisdiction: null }], all, 'north')).toBe(false);
    expect(mayPublish([], all, 'north')).toBe(false);
  });
});
