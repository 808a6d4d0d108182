import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { recognitionFactory } from '@wanchuang/server-recognition/testing';
import { type Applications, type Around, at, type Factory, on, sha256 } from './recognition-around';
import { addJudgements, addParts } from './sample-dossiers';
import { addDecisions, addOutcome } from './sample-outcome';

/** Files: one's own, another's own, one that is public; what is held comes with its holder. */
const addFiles = async (make: Factory, { places, people }: Around) => {
  let made = 0;
  const file = (audience: 'OWN' | 'HELD' | 'PUBLIC', holder: string | null, uploaded_by: number): Promise<number> => {
    made += 1;
    const content = { name: holder ?? `upload ${made}`, media_type: 'application/pdf', size_bytes: 1, sha256 };
    const row = { jurisdiction_id: places.north, audience, holder, uploaded_by, uploaded_at: at };
    return make.insert('stored_file', { ...row, ...content });
  };
  await file('OWN', null, people.oneself);
  await file('OWN', null, people.smith);
  await file('PUBLIC', 'recognitionCall_1', people.clerk);
  return { held: (holder: string) => file('HELD', holder, people.smith) };
};

/** Calls of either district; the north has a second one, and one that is a draft. */
const addCalls = async (make: Factory, { places: { north, south } }: Around) => {
  const unpublished = { state: 'DRAFT', opens_at: null, closes_at: null, published_at: null };
  await make.call({ jurisdiction_id: north, ...unpublished });
  for (const jurisdiction_id of [north, south]) await make.insert('layout_plan', { jurisdiction_id });
  return {
    spring: await make.call({ jurisdiction_id: north }),
    autumn: await make.call({ jurisdiction_id: north }),
    south: await make.call({ jurisdiction_id: south }),
  };
};

type Panels = Readonly<Record<'north' | 'south' | 'cancelled', number>>;

/**
 * The pool of either district and its panels. Oneself sits on the north's, has left the south's for a conflict, and had
 * accepted a seat on one that was cancelled; a judge sits beside oneself, a reader is asked in the south.
 */
const addPanels = async (make: Factory, { places, organisations, people }: Around, calls: Record<string, number>) => {
  const person = (name: string): Promise<number> =>
    make.insert('person', { name, email: `${name}@example.org`, phone: '13800000002', status: 'ACTIVE' });
  const experts = { judge: await person('judge'), reader: await person('reader') };
  const expert = async (id: number, person_id: number, jurisdiction_id: number): Promise<number> => {
    await make.insert('expert', { id, person_id, jurisdiction_id, kind: 'TECHNICAL', state: 'ACTIVE' });
    const tie = { kind: 'EMPLOYER', organisation_id: organisations.mill, name: 'mill' };
    await make.insert('expert_tie', { expert_id: id, ...tie });
    return id;
  };
  const pool = {
    oneself: await expert(101, people.oneself, places.north),
    judge: await expert(102, experts.judge, places.north),
    reader: await expert(103, experts.reader, places.south),
  };
  const panel = (name: string, jurisdiction_id: number, call_id: number, state: string): Promise<number> =>
    make.insert('panel', { jurisdiction_id, call_id, name, meeting_on: on, state });
  const panels: Panels = {
    north: await panel('north', places.north, calls['spring'] ?? 0, 'IN_SESSION'),
    south: await panel('south', places.south, calls['south'] ?? 0, 'INVITED'),
    cancelled: await panel('cancelled', places.north, calls['spring'] ?? 0, 'CANCELLED'),
  };
  const seat = async (id: number, panel_id: number, expert_id: number, state: string): Promise<number> => {
    const answered = { answered_at: state === 'INVITED' ? null : at, ended_at: state === 'RECUSED' ? at : null };
    const asked = { kind: 'TECHNICAL', conflict_check: '[]', invited_at: at };
    await make.insert('seat', { id, panel_id, expert_id, state, ...asked, ...answered });
    return id;
  };
  const seats = {
    oneself: await seat(201, panels.north, pool.oneself, 'ACCEPTED'),
    judge: await seat(202, panels.north, pool.judge, 'ACCEPTED'),
    reader: await seat(203, panels.south, pool.reader, 'INVITED'),
    left: await seat(204, panels.south, pool.oneself, 'RECUSED'),
    cancelled: await seat(205, panels.cancelled, pool.oneself, 'ACCEPTED'),
  };
  return { experts, panels, seats };
};

/** Applications of both hosts, to both departments, in both districts, each called by what has become of it. */
const addApplications = async (
  make: Factory,
  { places, organisations, centers, people }: Around,
  calls: Record<'spring' | 'autumn' | 'south', number>,
  panels: Panels,
): Promise<Applications> => {
  const { steelworks, mill, industry, farming } = organisations;
  const apply = (name: string, call: keyof typeof calls, host_id: number, department_id: number, row: object) =>
    make.application({
      jurisdiction_id: call === 'south' ? places.south : places.north,
      call_id: calls[call],
      host_id,
      department_id,
      created_by: people.smith,
      name,
      ...row,
    });
  return {
    draft: await apply('draft', 'autumn', steelworks, industry, { state: 'DRAFT', submitted_at: null }),
    waiting: await apply('waiting', 'spring', mill, farming, {}),
    judged: await apply('judged', 'spring', steelworks, industry, {
      state: 'IN_CONSULTATION',
      panel_id: panels.north,
    }),
    abandoned: await apply('abandoned', 'autumn', steelworks, farming, {
      state: 'WITHDRAWN',
      panel_id: panels.cancelled,
    }),
    approved: await apply('approved', 'autumn', mill, industry, { state: 'APPROVED', panel_id: panels.north }),
    objected: await apply('objected', 'south', mill, industry, { state: 'IN_NOTICE', panel_id: panels.south }),
    recognised: await apply('recognised', 'south', steelworks, farming, {
      state: 'RECOGNISED',
      center_id: centers.forge,
    }),
  };
};

/** Recognition (Ch. III) on its way in both districts. @returns the experts beside oneself, by name */
export const addRecognition = async (test: TestDatabase, around: Around) => {
  const make = recognitionFactory(test);
  const { held } = await addFiles(make, around);
  const calls = await addCalls(make, around);
  const seated = await addPanels(make, around, calls);
  const applications = await addApplications(make, around, calls, seated.panels);
  await addParts(make, around, applications, held);
  const concluded = await addDecisions(make, around, applications);
  await addJudgements(make, seated, applications, concluded, held);
  await addOutcome(make, around, applications);
  return seated.experts;
};
