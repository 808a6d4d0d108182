import 'reflect-metadata';
import { buildApiSchema } from '@wanchuang/server-platform';
import { isInputObjectType, isNonNullType } from 'graphql';
import { columns } from './schema';

describe('mutations', () => {
  const mutations = Object.values(buildApiSchema(columns).getMutationType()?.getFields() ?? {});

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s takes one input, with an idempotency key in it',
    (_, { args }) => {
      expect(args.map(({ name }) => name)).toEqual(['input']);
      const type = args[0]?.type;
      const input = isNonNullType(type) ? type.ofType : type;
      expect(isInputObjectType(input) && Object.keys(input.getFields())).toContain('idempotencyKey');
    },
  );
});
