import { publicActor, rulesOf } from '@wanchuang/domain-access';
import { attack, isWithin, type Nation, nations } from '@wanchuang/domain-access/testing';
import { indicatorByCode } from '@wanchuang/domain-indicators';
import { accessOf } from '@wanchuang/server-platform';
import fc from 'fast-check';
import { type FiguresStage, figuresStage, type Told } from './testing/figures-stage';

const years = [2023, 2024] as const;
const { id: indicatorId } = indicatorByCode('RD_INVESTMENT');

/** A sum as the public reads it: of which centers everybody can see, because the directory says place and field. */
interface ReadSum {
  readonly year: number;
  readonly value: string;
  readonly centerIds: ReadonlySet<number>;
}

describe('an attack on what the public reads of random nations', () => {
  let stage: FiguresStage;
  beforeAll(async () => {
    stage = await figuresStage();
  });
  afterAll(() => stage?.close());

  /** The nation as rows: its places and centers; of two years, the second with other values and the centers turned round. */
  const storeNation = async (nation: Nation) => {
    const places: number[] = [];
    for (const parent of nation.parents)
      places.push(await stage.make.jurisdiction({ parent_id: parent === null ? null : (places[parent] ?? null) }));
    const [root = 0] = places;
    const department_id = await stage.make.department({ jurisdiction_id: root });
    const hosts = new Map<number, number>();
    const stored: { center: Nation['centers'][number]; id: number }[] = [];
    for (const center of nation.centers) {
      const host_id = hosts.get(center.groupId) ?? (await stage.make.organisation({ jurisdiction_id: root }));
      hosts.set(center.groupId, host_id);
      const jurisdiction_id = places[center.placeId] ?? root;
      stored.push({
        center,
        id: await stage.make.center({ jurisdiction_id, department_id, host_id, field_id: center.fieldId }),
      });
    }
    const valueIn = (year: number, index: number): number | null => {
      const { value = 0 } = nation.centers.at(year === 2023 ? index : -1 - index) ?? {};
      return year === 2024 && index % 7 === 0 ? null : value;
    };
    for (const year of years)
      for (const [index, { id }] of stored.entries()) {
        const value = valueIn(year, index);
        if (value !== null) await stage.make.fact(id, indicatorId, year, value);
      }
    return { places, stored, valueIn };
  };

  const readSums = async (nation: Nation, { places, stored }: Awaited<ReturnType<typeof storeNation>>) => {
    const { rows: fields } = await stage.test.owner.query<{ id: number; code: string }>('SELECT id, code FROM field');
    const sums: ReadSum[] = [];
    for (const [place, jurisdiction] of places.entries()) {
      const { whole, fields: parts } = await stage.told(jurisdiction, accessOf(rulesOf(publicActor)));
      const ofSeries = ({ field, points }: Told): ReadSum[] => {
        const fieldId = fields.find(({ code }) => code === field?.code)?.id ?? null;
        const within = stored.filter(
          ({ center }) => isWithin(nation, center.placeId, place) && (fieldId === null || center.fieldId === fieldId),
        );
        return points.flatMap(({ year, value }) =>
          value === null ? [] : [{ year, value, centerIds: new Set(within.map(({ id }) => id)) }],
        );
      };
      sums.push(...[...whole, ...parts].filter(({ measure }) => measure === 'RD_INVESTMENT').flatMap(ofSeries));
    }
    return sums;
  };

  it('finds nothing in any year, whatever the order in which places tell and what is corrected meanwhile', async () => {
    let told = 0;
    for (const nation of fc.sample(nations, { numRuns: 20, seed: 11 })) {
      const world = await storeNation(nation);
      for (const place of nation.order)
        for (const year of years) {
          expect((await stage.publish(world.places[place] ?? 0, year)).errors).toEqual([]);
          // Somebody corrects what was told: it changes nothing that is told later.
          const [{ id }] = world.stored as [(typeof world.stored)[number]];
          await stage.test.owner.query(
            'UPDATE indicator_fact SET value = value + 100000 WHERE center_id = $1 AND year = $2 AND EXISTS (SELECT FROM figure_contribution c WHERE c.center_id = $1 AND c.year = $2)',
            [id, year],
          );
        }
      const sums = await readSums(nation, world);
      told += sums.length;
      for (const year of years) {
        const targets = world.stored.flatMap(({ center, id }, index) => {
          const value = world.valueIn(year, index);
          return value === null ? [] : [{ centerId: id, groupId: center.groupId, value }];
        });
        const ofYear = sums.filter((one) => one.year === year);
        for (const { value, centerIds } of ofYear) {
          const members = targets.filter(({ centerId }) => centerIds.has(centerId));
          expect(Number(value)).toBe(members.reduce((sum, one) => sum + one.value, 0));
        }
        expect(attack(targets, ofYear, { fewest: 5, share: 0.1 })).toEqual([]);
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  it('has no means, counts of who reported, smallest or largest values to work with', () => {
    const { schema } = stage.ask.api;
    const fieldsOf = (name: string): string[] => {
      const type = schema.getType(name);
      return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
    };
    expect(fieldsOf('PublicFigures')).toEqual(['jurisdiction', 'releases', 'series']);
    expect(fieldsOf('PublicSeries')).toEqual(['measure', 'field', 'points']);
    expect(fieldsOf('PublicPoint')).toEqual(['year', 'value', 'state']);
    expect(
      schema
        .getQueryType()
        ?.getFields()
        ['publicFigures']?.args.map(({ name }) => name),
    ).toEqual(['jurisdictionId']);
  });
});
