/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArgumentNode, Kind, parse, visit } from 'graphql';
import { typePolicies } from './cache';

const web = join(__dirname, '../../..');

const isPlace = ({ name, value }: ArgumentNode): boolean =>
  ['after', 'before'].includes(name.value) && value.kind === Kind.VARIABLE;

/** The lists that the pages' documents read on from where they are. */
const readOn = new Set<string>();
for (const name of readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.graphql')))
  visit(parse(readFileSync(join(web, name), 'utf8')), {
    Field: (field) => {
      if (field.arguments?.some(isPlace)) readOn.add(field.name.value);
    },
  });

describe('a list that is read page by page', () => {
  const growing = new Set(Object.values(typePolicies).flatMap(({ fields = {} }) => Object.keys(fields)));

  it.each([...readOn].sort())('%s grows by the next page', (name) => {
    expect(growing).toContain(name);
  });
});
