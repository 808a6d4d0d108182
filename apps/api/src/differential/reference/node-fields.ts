import { findIndicator } from '@wanchuang/domain-indicators';
import { isPublished } from './evaluation-fields';
import { fieldsOf, type TypeFields } from './fields';
import { idParts } from './input-checks';
import type { Reading } from './reading';
import { allRegisters } from './register-fields';
import type { World } from './world';

type Find = (key: number, reading: Reading) => object | undefined;

const ofVisibleCenter = <Row extends { centerId: number }>(world: World, row: Row | undefined): Row | undefined =>
  row && world.centers.has(row.centerId) ? row : undefined;

const findResult: Find = (key, { world, doubts }) => {
  const result = world.rows.results.find((row) => row.id === key);
  if (!result || !isPublished(world.cycles.get(result.cycleId))) return undefined;
  if (!world.centers.has(result.centerId)) doubts.add('node shows the result of a withdrawn center');
  return ofVisibleCenter(world, result);
};

const findRegisterRow =
  ({ table }: (typeof allRegisters)[number]): Find =>
  (key, { world }) =>
    ofVisibleCenter(
      world,
      world.rows.registers[table].find((row) => row.id === key),
    );

/** What finds the objects whose ids end in a number, by the id's type. */
const numbered: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['center', (key, { world }) => world.centers.get(key)],
  ['organisation', (key, { world }) => world.organisations.get(key)],
  ['jurisdiction', (key, { world }) => world.jurisdictions.get(key)],
  ['evaluationCycle', (key, { world }) => world.cycles.get(key)],
  ['evaluationResult', findResult],
  ['importRun', (key, { world }) => world.rows.importRuns.find((row) => row.id === key)],
  ['person', (key, { world }) => world.rows.people.find((row) => row.id === key)],
  ['roleHolding', (key, { world }) => world.rows.holdings.find((row) => row.id === key)],
  [
    'indicatorFact',
    (key, { world }) =>
      ofVisibleCenter(
        world,
        world.rows.facts.find((row) => Number(row.id) === key),
      ),
  ],
  ...allRegisters.map((register): [string, Find] => [
    register.typeName.charAt(0).toLowerCase() + register.typeName.slice(1),
    findRegisterRow(register),
  ]),
]);

const findNode = (id: string, reading: Reading): object | undefined => {
  const parts = idParts(id);
  if (!parts) return undefined;
  const { type, key } = parts;
  if (type === 'indicator') return findIndicator(key);
  if (type === 'event')
    return reading.world.rows.events.find((event) => /^\d+$/.test(key) && Number(event.sequence) === Number(key));
  return numbered.get(type)?.(Number(key), reading); // a number that no row can have finds none
};

interface NodeArgs {
  readonly id: string;
}

/** Any object by its id. */
export const nodeFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', {
    node: {
      resolve: (_, { id }: NodeArgs, reading) => findNode(id, reading) ?? null,
    },
  }),
];
