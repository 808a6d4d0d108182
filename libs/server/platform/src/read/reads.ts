import type { FragmentDefinitionNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Transaction } from '../database/database';
import type { Compiled, ReadCompiler } from './compiler';
import { type Plan, PlanBuilder } from './plan';
import { PlanCache } from './plan-cache';
import { type Request, RequestValues } from './request-values';
import type { SqlStatement, StatementRunner } from './statement-runner';

/** An operation as a document has it. */
export interface ReadOperation {
  /** Tells the document from every other, with the name of the operation in it. */
  readonly key: string;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export interface ReadAnswer {
  /** `{"data":{…}}` of the root fields that the compiler reads. */
  readonly text: string;
  /** Nothing else was asked for. */
  readonly isWhole: boolean;
  /** It rests on nothing that changes without an event. */
  readonly isCacheable: boolean;
}

interface AnswerOptions {
  readonly signal?: AbortSignal;
  /** Waited for when nothing is left to refuse but what the database says. */
  readonly before?: () => Promise<void>;
}

/** Answers queries: finds or makes the plan, asks what must hold before any SQL, and runs the one statement. */
export class Reads {
  readonly plans = new PlanCache();

  constructor(
    readonly compiler: ReadCompiler,
    private readonly runner: StatementRunner,
  ) {}

  /** How many statements queries have sent. */
  get statements(): number {
    return this.runner.statements;
  }

  /** @throws ExpectedError for a request that is refused; the database's error for one that it could not answer */
  async answer(read: ReadOperation, request: Request, { signal, before }: AnswerOptions = {}): Promise<ReadAnswer> {
    const { compiled, values } = this.planned(read, request);
    const { plan, isWhole } = compiled;
    const statement = checkedStatement(plan, values);
    await before?.();
    const [text, ...faults] = await this.runner.run(statement, { signal });
    refuseFaults(plan, values, faults);
    return { text: text ?? '{"data":null}', isWhole, isCacheable: plan.isCacheable && isWhole };
  }

  /** The statement that answers an operation, for whoever wants to look at it. */
  statement(read: ReadOperation, request: Request): SqlStatement {
    const { compiled, values } = this.planned(read, request);
    return checkedStatement(compiled.plan, values);
  }

  /**
   * Reads what a mutation returns in the transaction that has written it.
   * @param type of the mutation's result; its rows have numbers as keys
   */
  payload(
    info: GraphQLResolveInfo,
    type: string,
    request: Request,
  ): (tx: Pick<Transaction, 'rows'>, key: number) => Promise<unknown> {
    const [first, ...others] = info.fieldNodes;
    if (!first) throw new Error('a resolver without a field');
    const selected = { key: String(info.path.key), name: info.fieldName, nodes: [first, ...others] } as const;
    const fragments = new Map(Object.entries(info.fragments));
    return async (tx, key) => {
      const plan = this.compiler.compilePayload(selected, type, key, fragments, request);
      const { text, values } = checkedStatement(plan, new RequestValues(request, plan.slots));
      const [row] = await tx.rows<{ payload: string }>(text, values);
      return JSON.parse(row?.payload ?? 'null');
    };
  }

  /** Ends what is still under way on the connections. */
  close(): Promise<void> {
    return this.runner.close();
  }

  private planned(
    { key, operation, fragments }: ReadOperation,
    request: Request,
  ): { compiled: Compiled; values: RequestValues } {
    const planKey = `${request.access.shape}\n${key}`; // a shape is one line
    const known = this.plans.find(planKey, request);
    if (known) return known;
    const builder = new PlanBuilder(request);
    const compiled = this.compiler.compile(operation, fragments, builder);
    this.plans.add(planKey, builder, compiled);
    return { compiled, values: new RequestValues(request, compiled.plan.slots) };
  }
}

/** @throws ExpectedError before any SQL runs: UNAUTHENTICATED, FORBIDDEN, or what the checks of the arguments say */
const checkedStatement = ({ text, name, checks, parameters }: Plan, values: RequestValues): SqlStatement => {
  for (const check of checks) check(values);
  return { text, name, values: parameters.map((source) => source(values)) };
};

const refuseFaults = ({ assertions }: Plan, values: RequestValues, faults: readonly (string | null)[]): void => {
  for (const [index, { refuse }] of assertions.entries()) {
    const fault = faults[index];
    if (fault != null) throw refuse(fault, values);
  }
};
