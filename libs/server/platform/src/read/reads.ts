import type { FragmentDefinitionNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Transaction } from '../database/database';
import type { Compiled, ReadCompiler } from './compiler';
import { type Plan, PlanBuilder } from './plan';
import { PlanCache } from './plan-cache';
import { type Request, RequestValues } from './request-values';
import type { ListReader } from './list-reader';
import type { OpenList } from './open-list';
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
    private readonly lists: ListReader,
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

  /**
   * Holds a whole list against everything that can be said against the request, without reading it.
   * @throws ExpectedError as `answer` does
   */
  async checkList(read: Omit<ReadOperation, 'key'>, request: Request): Promise<void> {
    const { check } = this.plannedList(read, request);
    const [, ...faults] = await this.runner.run(check.statement);
    refuseFaults(check.plan, check.values, faults);
  }

  /**
   * Opens a whole list as it stands at one instant, with what the viewer may see of it: `{ nodes { … } }` of an operation's
   * one root field, without the limit of a page. Whoever opens it closes it.
   * @throws ExpectedError as `answer` does; UNAVAILABLE where as many are open as may be
   */
  async openList(read: Omit<ReadOperation, 'key'>, request: Request, signal?: AbortSignal): Promise<OpenList> {
    const { check, count, rows } = this.plannedList(read, request);
    const list = await this.lists.read(
      { check: check.statement, count: count.statement, rows: rows.statement },
      signal,
    );
    try {
      refuseFaults(check.plan, check.values, list.faults);
      return list;
    } catch (error) {
      await list.close();
      throw error;
    }
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
  async close(): Promise<void> {
    await this.lists.close();
    await this.runner.close();
  }

  /** Lists are read whole now and then: their plans are not kept. */
  private plannedList({ operation, fragments }: Omit<ReadOperation, 'key'>, request: Request) {
    const builder = new PlanBuilder(request);
    const plans = this.compiler.compileList(operation, fragments, builder);
    const planned = (plan: Plan) => {
      const values = new RequestValues(request, plan.slots);
      return { plan, values, statement: checkedStatement(plan, values) };
    };
    return { check: planned(plans.check), count: planned(plans.count), rows: planned(plans.rows) };
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
