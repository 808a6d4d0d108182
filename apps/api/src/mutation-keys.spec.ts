import 'reflect-metadata';
import { buildApiSchema } from '@wanchuang/server-platform';
import { type GraphQLField, isInputObjectType, isNonNullType } from 'graphql';
import { columns } from './schema';

/**
 * Their answer is a secret that is told once, or personal data for this one look, or a session begun or ended with this very request, or their input has a
 * password or code in it: nothing of that is kept for a second answer, and not even a hash of it.
 */
const neverKept = [
  'renewLink',
  'unmaskPerson',
  'loadRoster',
  'signIn',
  'useLink',
  'signOut',
  'changePassword',
  'startAuthenticator',
  'confirmAuthenticator',
  'removeAuthenticator',
  'makeRecoveryCodes',
  'endSession',
  'endOtherSessions',
];

const inputFields = ({ args }: GraphQLField<unknown, unknown>): string[] => {
  const type = args.find(({ name }) => name === 'input')?.type;
  const input = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(input) ? Object.keys(input.getFields()) : [];
};

describe('mutations', () => {
  const mutations = Object.values(buildApiSchema(columns).getMutationType()?.getFields() ?? {});
  const kept = mutations.filter(({ name }) => !neverKept.includes(name));

  it.each(kept.map((mutation) => [mutation.name, mutation] as const))(
    '%s takes one input, with an idempotency key in it',
    (_, mutation) => {
      expect(mutation.args.map(({ name }) => name)).toEqual(['input']);
      expect(inputFields(mutation)).toContain('idempotencyKey');
    },
  );

  it.each(neverKept)('%s takes no key, so that its answer is never kept', (name) => {
    const mutation = mutations.find((one) => one.name === name);
    expect(mutation?.args.filter((arg) => arg.name !== 'input')).toEqual([]);
    expect(mutation && inputFields(mutation)).not.toContain('idempotencyKey');
  });
});
