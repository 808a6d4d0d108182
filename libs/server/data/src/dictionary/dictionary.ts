import { Dataset, datasetLabels, datasetsOfType, Role, roleLabels } from '@wanchuang/domain-access';
import type { Label } from '@wanchuang/domain-indicators';
import type { GraphQLSchema } from 'graphql';
import { firstVersions, versionsOf } from '../release/changelog';
import type { ReleasedSchema } from '../release/released-schemas';
import { clauseLabel } from './clause';
import type { Dictionary, DictionaryDataset, DictionaryType } from '@wanchuang/domain-dictionary';
import { dictionaryIndicators } from './indicators';
import { dictionaryTypes } from './types';
import type { Who } from '@wanchuang/domain-dictionary';

const whoLabels: Readonly<Record<Who, Label>> = {
  PUBLIC: { zh: '社会公众（无须登录）', en: 'Everyone, without signing in' },
  SIGNED_IN: { zh: '已登录人员', en: 'Whoever has signed in' },
  ...roleLabels,
};

const datasetsOf = (types: readonly DictionaryType[]): DictionaryDataset[] =>
  Object.values(Dataset).map((code) => ({
    code,
    name: datasetLabels[code],
    types: types.filter(({ name }) => datasetsOfType(name).includes(code)).map(({ name }) => name),
  }));

const clausesOf = (types: readonly DictionaryType[], indicators: Dictionary['indicators']): Record<string, Label> => {
  const inTypes = types.flatMap(({ clauses, fields }) => [
    ...clauses,
    ...fields.flatMap((field) => [...field.clauses, ...field.arguments.flatMap((argument) => argument.clauses)]),
  ]);
  const all = new Set([...inTypes, ...indicators.map(({ clause }) => clause)]);
  return Object.fromEntries([...all].sort().map((clause) => [clause, clauseLabel(clause)]));
};

/** The dictionary of the data, from the schema, the catalogue of indicators, the rules of access and the releases. */
export const dictionaryOf = (schema: GraphQLSchema, releases: readonly ReleasedSchema[]): Dictionary => {
  const types = dictionaryTypes(schema, firstVersions(releases));
  const indicators = dictionaryIndicators();
  return {
    datasets: datasetsOf(types),
    indicators,
    types,
    clauses: clausesOf(types, indicators),
    roles: whoLabels,
    versions: versionsOf(releases, schema),
  };
};

/** The roles in the order in which they are told. */
export const everyone: readonly Who[] = ['PUBLIC', 'SIGNED_IN', ...Object.values(Role)];
