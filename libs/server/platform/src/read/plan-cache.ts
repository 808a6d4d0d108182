import type { Compiled } from './compiler';
import type { FieldArguments } from './field-arguments';
import { type PlanBuilder, type Probe, probeKey } from './plan';
import { type Request, RequestValues } from './request-values';

/** A question, and for each answer what comes next; at the ends stand plans. */
interface Question {
  readonly probe: Probe;
  readonly slots: readonly FieldArguments[];
  readonly next: Map<string, Question | Leaf>;
}
interface Leaf {
  readonly compiled: Compiled;
}

/** The plans of one document for one shape of access. */
interface Tree {
  root: Question | Leaf | null;
  plans: number;
}

const isLeaf = (node: Question | Leaf): node is Leaf => 'compiled' in node;

export interface PlanCacheOptions {
  /** Most documents (each for one shape of access). */
  documents?: number;
  /** Most plans of one document; past it all of them are forgotten. */
  plans?: number;
}

/**
 * Plans by document and shape of access, told apart by what the SQL depends on: the values of @skip and @include, null
 * against absent, and what the reads look at of their arguments. The compiler asks its questions in one order, so they
 * make a tree, in which a request finds its plan by answering them. Bounded; the least recently used document goes first.
 */
export class PlanCache {
  private readonly trees = new Map<string, Tree>();
  private readonly limit: Required<PlanCacheOptions>;

  constructor({ documents = 500, plans = 200 }: PlanCacheOptions = {}) {
    this.limit = { documents, plans };
  }

  get size(): number {
    return [...this.trees.values()].reduce((sum, { plans }) => sum + plans, 0);
  }

  /** The plan of a request, and its values, coerced as far as the questions needed them. */
  find(key: string, request: Request): { compiled: Compiled; values: RequestValues } | null {
    const tree = this.trees.get(key);
    if (!tree) return null;
    this.trees.delete(key);
    this.trees.set(key, tree);
    const values = new RequestValues(request, []);
    let node = tree.root;
    while (node && !isLeaf(node)) {
      values.slots = node.slots;
      node = node.next.get(probeKey(node.probe(values))) ?? null;
    }
    if (!node) return null;
    values.slots = node.compiled.plan.slots;
    return { compiled: node.compiled, values };
  }

  add(key: string, { probes, slots }: PlanBuilder, compiled: Compiled): void {
    const known = this.trees.get(key);
    const tree = known && known.plans < this.limit.plans ? known : { root: null, plans: 0 };
    tree.root = grown(tree.root, probes, slots, compiled);
    tree.plans += 1;
    this.trees.set(key, tree);
    const [oldest] = this.trees.keys();
    if (this.trees.size > this.limit.documents && oldest !== undefined) this.trees.delete(oldest);
  }
}

/** The tree with one more plan at the end of the answers to its questions. */
const grown = (
  node: Question | Leaf | null,
  [first, ...others]: PlanBuilder['probes'],
  slots: readonly FieldArguments[],
  compiled: Compiled,
): Question | Leaf => {
  if (!first) return { compiled };
  const question =
    node && !isLeaf(node) ? node : { probe: first.probe, slots, next: new Map<string, Question | Leaf>() };
  question.next.set(first.key, grown(question.next.get(first.key) ?? null, others, slots, compiled));
  return question;
};
