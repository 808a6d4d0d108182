import type { Desk, Desks } from './desk';
import type { Row } from './applicant';

/** Experts of the demo who can sit together: three technical ones, management and finance. */
export const wholePanel = ['expert', 'expert2', 'expert3', 'expert5', 'expert6'] as const;

export interface PooledExpert extends Row {
  readonly kind: string;
  readonly person: { readonly id: string };
}

/** The pool as the bureau sees it, by the part of the address before the @. */
export const poolOf = async (bureau: Desk): Promise<ReadonlyMap<string, PooledExpert>> => {
  const { experts, demoAccounts } = await bureau.ask<{
    experts: { nodes: PooledExpert[] };
    demoAccounts: { personId: string; email: string }[];
  }>('{ experts(first: 50) { nodes { id version kind person { id } } } demoAccounts { personId email } }');
  const names = new Map(demoAccounts.map(({ personId, email }) => [personId, email.split('@')[0] ?? '']));
  return new Map(experts.nodes.map((one) => [names.get(one.person.id) ?? one.id, one]));
};

interface Planned {
  readonly callId: string;
  readonly name: string;
  readonly meetingOn: string;
  readonly applicationIds: readonly string[];
}

/** A panel with applications before it. */
export const planPanel = async (bureau: Desk, { applicationIds, ...planned }: Planned): Promise<Row> => {
  const { id, version } = await bureau.send<Row>('createPanel', planned, 'id version');
  return bureau.send('assignApplications', { panelId: id, version, applicationIds }, 'id version');
};

interface Seat extends Row {
  readonly panel: { readonly id: string };
}

const seatOn = async (expert: Desk, panelId: string): Promise<Seat> => {
  const { mySeats } = await expert.ask<{ mySeats: Seat[] }>('{ mySeats { id version panel { id } } }');
  const seat = mySeats.find(({ panel }) => panel.id === panelId);
  if (!seat) throw new Error(`no seat on ${panelId}`);
  return seat;
};

/** These are invited, and declare that nothing binds them to who applies. */
export const seat = async (
  desks: Desks,
  panelId: string,
  names: readonly string[],
  applicationIds: readonly string[],
): Promise<void> => {
  const bureau = await desks.of('bureau.officer');
  const pool = await poolOf(bureau);
  for (const name of names) {
    await bureau.send('inviteExpert', { panelId, expertId: pool.get(name)?.id }, 'id');
    const expert = await desks.of(name);
    const { id, version } = await seatOn(expert, panelId);
    const declarations = applicationIds.map((applicationId) => ({ applicationId, hasConflict: false }));
    await expert.send('acceptInvitation', { seatId: id, version, declarations }, 'id');
  }
};

/** A panel as it is now. */
export const panelNow = async (bureau: Desk, id: string): Promise<Row> => {
  const { panel } = await bureau.ask<{ panel: Row }>('query ($id: ID!) { panel(id: $id) { id version } }', { id });
  return panel;
};
