import { globalId, numericId, registerNode, type RequestContext } from '@wanchuang/server-platform';

/** Makes `node(id)` find a type whose ids end in a number of the database. */
export const registerNumberedNode = (
  type: string,
  typeName: string,
  load: (context: RequestContext, key: number) => Promise<object | null>,
): void => registerNode(type, typeName, (context, key) => load(context, numericId(type, globalId(type, key))));
