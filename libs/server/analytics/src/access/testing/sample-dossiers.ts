import {
  type Applications,
  type Around,
  at,
  type Concluded,
  type Factory,
  type Held,
  on,
  sha256,
} from './recognition-around';

/** Panels, and seats on them, by name. */
export interface Seated {
  readonly panels: Readonly<Record<'north' | 'south', number>>;
  readonly seats: Readonly<Record<'oneself' | 'judge' | 'reader', number>>;
}

/** What an application is made of and what is said of it: of a draft, of one that is judged, of one in the other district. */
export const addParts = async (
  make: Factory,
  { organisations, people }: Around,
  applications: Applications,
  held: Held,
) => {
  const { draft, judged, objected } = applications;
  const version = (application_id: number, number: number, submitted_at: string | null): Promise<number> => {
    const frozen = { form: '{}', sha256, made_at: at, made_by: people.smith, sealed_at: submitted_at };
    const scan = submitted_at === null ? Promise.resolve(null) : held(`application_${application_id}`);
    return scan.then((scan_file_id) =>
      make.insert('application_version', { application_id, number, submitted_at, scan_file_id, ...frozen }),
    );
  };
  await version(draft, 1, null);
  for (const application_id of [judged, objected]) await version(application_id, 1, at);
  await version(judged, 2, null); // frozen anew after it was returned, and not submitted so
  for (const application_id of [draft, judged, objected])
    await make.insert('application_evidence', {
      application_id,
      slot: 'TEAM',
      file_id: await held(`application_${application_id}`),
      added_at: at,
      added_by: people.smith,
      handed_in_at: application_id === draft ? null : at,
    });
  for (const application_id of [judged, objected]) {
    const made = { made_at: at, made_by: people.clerk };
    const step = { step: 'RETURN', from_state: 'SUBMITTED', to_state: 'RETURNED', by: people.clerk };
    await make.insert('application_step', { application_id, at, ...step, reason: '请补充' });
    await make.insert('application_comment', { application_id, text: '请补充', by_department: true, ...made });
    const opinion = { verdict: 'RECOMMEND', opinion: '同意推荐', department_id: organisations.industry };
    await make.insert('recommendation', { application_id, ...opinion, ...made });
    const judgement = { rule: 'creditRecord', kind: 'JUDGEMENT', is_met: true, reason: '属实' };
    await make.insert('settlement', { application_id, ...judgement, decided_on: on, signed_by: people.clerk });
  }
};

/** What experts declare and give, and what panels conclude. */
export const addJudgements = async (
  make: Factory,
  { seats, panels }: Seated,
  { judged, approved, objected }: Applications,
  concluded: Concluded,
  held: Held,
): Promise<void> => {
  const judging = { oneself: [seats.oneself, judged], judge: [seats.judge, judged], reader: [seats.reader, objected] };
  for (const [index, [seat_id = 0, application_id = 0]] of Object.values(judging).entries()) {
    await make.insert('conflict_declaration', { seat_id, application_id, has_conflict: false, declared_at: at });
    await make.insert('scoring_sheet', { id: 301 + index, seat_id, application_id, state: 'DRAFT' });
  }
  for (const [application_id, panel_id, decision_id] of [
    [approved, panels.north, concluded.approved],
    [objected, panels.south, concluded.objected],
  ] as const)
    await make.insert('panel_conclusion', {
      application_id,
      panel_id,
      conclusion: 'SUPPORT',
      opinion: '同意建设',
      document_id: await held(`decision_${decision_id}`),
      mean: '80',
      sheets: 5,
      decided_on: on,
    });
};
