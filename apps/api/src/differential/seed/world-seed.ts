import { rebuildRollups, synchroniseCatalogue } from '@wanchuang/server-analytics';
import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { seedCenters } from './seed-centers';
import { seedEvaluations } from './seed-evaluations';
import { seedEvents } from './seed-events';
import { seedFigures } from './seed-figures';
import { seedKit } from './seed-kit';
import { seedPeople } from './seed-people';
import { seedPlaces } from './seed-places';
import { seedRegisters } from './seed-registers';

/** Fills a database with a small world of synthetic rows, as unlike each other as the schema lets them be. */
export const seedWorld = async (test: TestDatabase): Promise<void> => {
  const kit = seedKit(test);
  const query = (sql: string, parameters?: unknown[]) => test.owner.query(sql, parameters);
  await synchroniseCatalogue(query);
  const registry = await seedPlaces(kit);
  const centers = await seedCenters(kit, registry);
  await seedFigures(kit, centers, registry.places);
  await seedRegisters(kit, centers);
  await seedEvaluations(kit, centers, registry.places);
  await seedPeople(kit, registry);
  await seedEvents(kit, centers, registry.places);
  await rebuildRollups(query);
};
