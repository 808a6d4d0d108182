import { indicatorByCode } from '@wanchuang/domain-indicators';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { analyticsApi, entities } from '../../testing/analytics-api';

export interface Told {
  readonly measure: string;
  readonly field: { readonly code: string } | null;
  readonly points: readonly { readonly year: number; readonly value: string | null; readonly state: string }[];
}

const document = `query ($id: ID!) { publicFigures(jurisdictionId: $id) {
  jurisdiction { id } releases { id year publishedAt jurisdiction { id } }
  whole: series { measure field { code } points { year value state } }
  fields: series(byField: true) { measure field { code } points { year value state } }
} }`;

export const publish = `mutation ($input: PublishFiguresInput!) {
  publishFigures(input: $input) { id year publishedAt jurisdiction { id } }
}`;

/** A synthetic database with the catalogue, and what is asked of it about public figures. */
export const figuresStage = async () => {
  const test: TestDatabase = await testDatabase({ entities });
  const make = registryFactory(test);
  await make.catalogue();
  const ask = analyticsApi(test);

  /** A host with one center and what it has of a measure in each year. */
  const center = async (
    jurisdiction_id: number,
    field_id: number,
    values: Readonly<Record<number, number>>,
    row: Readonly<Record<string, string | number | boolean | null>> = {},
    measure: 'RD_INVESTMENT' | 'TECH_CONTRACT_VOLUME' | 'PATENTS_INVENTION' = 'RD_INVESTMENT',
  ): Promise<number> => {
    const host_id = await make.organisation({ jurisdiction_id });
    const department_id = await make.department({ jurisdiction_id });
    const id = await make.center({ jurisdiction_id, department_id, host_id, field_id, ...row });
    for (const [year, value] of Object.entries(values))
      await make.fact(id, indicatorByCode(measure).id, Number(year), value);
    return id;
  };

  const told = async (jurisdiction: number, access?: Parameters<typeof ask>[2]) => {
    const answer = await ask(document, { id: `jurisdiction_${jurisdiction}` }, access);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    const figures = answer.data?.['publicFigures'] as { releases: object[]; whole: Told[]; fields: Told[] };
    return { ...figures, statements: answer.statements };
  };

  return {
    test,
    make,
    ask,
    center,
    told,
    publish: (jurisdiction: number, year: number, others = {}) =>
      ask(publish, { input: { jurisdictionId: `jurisdiction_${jurisdiction}`, year, ...others } }),
    close: () => test.close(),
  };
};

export type FiguresStage = Awaited<ReturnType<typeof figuresStage>>;
