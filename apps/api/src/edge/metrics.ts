import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerCache, Database, JobCounts, Reads } from '@wanchuang/server-platform';
import { countWebhooks, type DeliveryOutcome } from '@wanchuang/server-data';
import { poolOf } from '@wanchuang/server-platform';
import type { AddressList } from './addresses';
import { refuse } from './refusal';

interface Answered {
  readonly operation: string | null;
  /** The first error's code, or the HTTP status. */
  readonly outcome: string;
  readonly milliseconds: number;
}

interface Sources {
  readonly database: Database;
  readonly reads: Reads;
  readonly answers: AnswerCache | null;
  /** What became of the jobs that this node ran. */
  readonly jobs?: JobCounts;
}

/** Names come from outside: past so many they share one label, so that nobody can fill the memory of whoever collects. */
const mostOperations = 100;

class OperationLabels {
  private readonly known = new Set<string>();

  of(operation: string | null): string {
    if (operation === null) return 'anonymous';
    if (this.known.has(operation)) return operation;
    if (this.known.size >= mostOperations) return 'other';
    this.known.add(operation);
    return operation;
  }
}

/** What the server counts and measures, in the text form of Prometheus. */
export class Metrics {
  readonly registry = new Registry();
  private readonly labels = new OperationLabels();
  private readonly durations: Histogram<'operation'>;
  private readonly requests: Counter<'operation' | 'outcome'>;
  private readonly refusals: Counter<'method' | 'reason'>;
  private readonly deliveries: Histogram<'outcome'>;

  constructor(sources: Sources) {
    collectDefaultMetrics({ register: this.registry });
    this.durations = new Histogram({
      name: 'wanchuang_request_duration_seconds',
      help: 'How long requests to /graphql took, by name of the operation',
      labelNames: ['operation'],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers: [this.registry],
    });
    this.requests = new Counter({
      name: 'wanchuang_requests_total',
      help: 'Requests to /graphql, by name of the operation and by HTTP status or the first error’s code',
      labelNames: ['operation', 'outcome'],
      registers: [this.registry],
    });
    this.refusals = new Counter({
      name: 'wanchuang_sign_ins_refused_total',
      help: 'Attempts to sign in that were refused, by method and reason',
      labelNames: ['method', 'reason'],
      registers: [this.registry],
    });
    this.deliveries = new Histogram({
      name: 'wanchuang_webhook_delivery_duration_seconds',
      help: 'How long messages to webhooks took, by ACCEPTED or why they were not',
      labelNames: ['outcome'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [this.registry],
    });
    this.follow(sources);
  }

  countRefusal(method: string, reason: string): void {
    this.refusals.inc({ method, reason });
  }

  observeDelivery(outcome: DeliveryOutcome, milliseconds: number): void {
    this.deliveries.observe({ outcome }, milliseconds / 1000);
  }

  /** Counted when the metrics are read; while the database is away they keep what was counted last. */
  followWebhooks(database: Database): void {
    const gauge: Gauge<'condition'> = new Gauge({
      name: 'wanchuang_webhooks',
      help: 'Webhooks that have events still before them, that fail, that rest, and that were stopped',
      labelNames: ['condition'],
      registers: [this.registry],
      collect: async () => {
        const counted = await countWebhooks(database.reader()).catch(() => ({}));
        for (const [condition, count] of Object.entries(counted)) gauge.set({ condition }, count);
      },
    });
  }

  observe({ operation, outcome, milliseconds }: Answered): void {
    const label = this.labels.of(operation);
    this.durations.observe({ operation: label }, milliseconds / 1000);
    this.requests.inc({ operation: label, outcome });
  }

  private follow({ database, reads, answers, jobs }: Sources): void {
    if (jobs) this.followJobs(jobs);
    this.counted('wanchuang_statements_total', 'Statements that queries have sent', () => reads.statements);
    this.counted('wanchuang_answer_cache_hits_total', 'Answers given again', () => answers?.metrics.hits ?? 0);
    this.counted('wanchuang_answer_cache_misses_total', 'Answers not kept', () => answers?.metrics.misses ?? 0);
    this.gauged('wanchuang_answer_cache_bytes', 'Bytes of answers that are kept', () => answers?.metrics.bytes ?? 0);
    const pool = poolOf(database.source);
    this.gauged('wanchuang_pool_connections', 'Connections to the database', () => pool.totalCount);
    this.gauged('wanchuang_pool_idle', 'Connections that nobody uses', () => pool.idleCount);
    this.gauged('wanchuang_pool_waiting', 'Requests that wait for a connection', () => pool.waitingCount);
  }

  private followJobs(jobs: JobCounts): void {
    const counter: Counter<'job' | 'outcome'> = new Counter({
      name: 'wanchuang_jobs_total',
      help: 'Jobs by name, and whether they were done, failed, or had died half-way and were run again',
      labelNames: ['job', 'outcome'],
      registers: [this.registry],
      collect: () => {
        counter.reset();
        for (const { name, outcome, count } of jobs.all()) counter.inc({ job: name, outcome }, count);
      },
    });
  }

  /** A count that somebody else keeps. */
  private counted(name: string, help: string, value: () => number): void {
    const counter: Counter = new Counter({
      name,
      help,
      registers: [this.registry],
      collect: () => {
        counter.reset();
        counter.inc(value());
      },
    });
  }

  private gauged(name: string, help: string, value: () => number): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.registry], collect: () => gauge.set(value()) });
  }
}

/** /metrics, for this machine and the addresses that were named. */
export const answerMetrics = (app: FastifyInstance, { registry }: Metrics, allowed: AddressList): void => {
  app.get('/metrics', async (request, reply) => {
    // what a proxy passes on without saying for whom is not this machine's own
    const isPassedOn = 'x-forwarded-proto' in request.headers || 'x-forwarded-host' in request.headers;
    const isAnonymous = isPassedOn && !('x-forwarded-for' in request.headers);
    if (isAnonymous || !allowed.has(request.ip))
      return refuse(reply, 403, 'FORBIDDEN', 'Metrics are for the addresses in METRICS_ADDRESSES.');
    return reply
      .header('content-type', registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  });
};
