import { datasetOfChange, datasetReadElsewhere } from '@wanchuang/domain-access';
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ExpectedError } from '../errors/expected-error';
import type { SenderState, UsedToken } from './actor';

const refuse = (name: string, says: string): never => {
  throw new ExpectedError('FORBIDDEN', `${name}: ${says}`, { place: name });
};

/**
 * Whether a token may make a change at all; who makes it by a session is not asked here.
 * @throws ExpectedError FORBIDDEN
 */
export const checkTokenChange = ({ signedIn }: Pick<SenderState, 'signedIn'>, name: string): void => {
  const token = signedIn?.token;
  if (!token) return;
  if (token.isReadOnly) refuse(name, 'this token reads only');
  const dataset = datasetOfChange(name);
  if (dataset === null) refuse(name, 'people do this themselves, no token does');
  else if (!token.datasets.includes(dataset)) refuse(name, `this token is not for ${dataset}`);
};

/** Rows are read by rules; what is read elsewhere has none. */
const checkReadElsewhere = ({ datasets }: UsedToken, name: string): void => {
  const dataset = datasetReadElsewhere(name);
  if (dataset === null) refuse(name, 'people read this themselves, no token does');
  else if (!datasets.includes(dataset)) refuse(name, `this token is not for ${dataset}`);
};

interface Checked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Names of the root fields, those in fragments too, whether or not variables leave them out. */
const rootFields = ({ operation, fragments }: Checked): ReadonlySet<string> => {
  const names = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) names.add(one.name.value);
      else if (one.kind === Kind.INLINE_FRAGMENT) walk(one.selectionSet);
      else {
        const fragment = fragments.get(one.name.value);
        if (fragment) walk(fragment.selectionSet);
      }
    }
  };
  walk(operation.selectionSet);
  return names;
};

/**
 * The one place where tokens are kept from what they were not made for, beside the rules on rows: changes, and what is
 * read elsewhere. What nobody thought of is refused.
 * @throws ExpectedError FORBIDDEN
 */
export const checkTokenOperation = (sender: Pick<SenderState, 'signedIn'>, checked: Checked): void => {
  const token = sender.signedIn?.token;
  if (!token) return;
  const { schema, operation } = checked;
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  for (const name of rootFields(checked)) {
    if (operation.operation === 'mutation') checkTokenChange(sender, name);
    else if (fields[name]?.extensions['read'] === 'elsewhere') checkReadElsewhere(token, name);
  }
};
