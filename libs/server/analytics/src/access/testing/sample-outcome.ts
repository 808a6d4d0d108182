import { type Applications, type Around, at, type Concluded, type Factory, on } from './recognition-around';

/** From the meeting to the subsidy: in the north a notice is a draft and one is over, in the south one is posted. */
export const addOutcome = async (make: Factory, around: Around, { approved, objected, recognised }: Applications) => {
  const { places, organisations, centers, people } = around;
  const meeting = (jurisdiction_id: number, signed_at: string | null): Promise<number> =>
    make.insert('deliberation', {
      jurisdiction_id,
      state: signed_at === null ? 'DRAFT' : 'SIGNED',
      held_on: on,
      attendees: '虚拟',
      signed_at,
      signed_by: signed_at === null ? null : people.clerk,
    });
  const [inNorth, inSouth] = [await meeting(places.north, null), await meeting(places.south, at)];
  for (const [deliberation_id, application_id] of [
    [inNorth, approved],
    [inSouth, objected],
    [inSouth, recognised],
  ] as const)
    await make.insert('deliberation_item', { deliberation_id, application_id, decision: 'APPROVE' });

  const posted = { posted_on: on, ends_on: '2026-03-10', working_days: 5 };
  const notice = (jurisdiction_id: number, number: string, state: string): Promise<number> => {
    const words = { number, title: '公示（虚拟）', body: '公示（虚拟）' };
    return make.insert('public_notice', { jurisdiction_id, state, ...words, ...(state === 'DRAFT' ? {} : posted) });
  };
  const drafted = await notice(places.north, '1', 'DRAFT');
  const over = await notice(places.north, '2', 'CLOSED');
  const open = await notice(places.south, '1', 'POSTED');
  const { steelworks, mill, industry, farming } = organisations;
  const item = (notice_id: number, application_id: number, host_id: number, department_id: number, state: string) =>
    make.insert('notice_item', { notice_id, application_id, host_id, department_id, name: '虚拟', state });
  await item(drafted, approved, mill, industry, 'LISTED');
  const heldBack = await item(open, objected, mill, industry, 'HELD_BACK');
  const cleared = await item(open, recognised, steelworks, farming, 'CLEARED');
  const objector = {
    objector_name: '虚拟',
    objector_contact: 'objector@example.invalid',
    body: '异议',
    received_at: at,
  };
  const objection = (item_id: number, state: string, row: object): Promise<number> =>
    make.insert('objection', {
      jurisdiction_id: places.south,
      item_id,
      state,
      receipt_hash: String(item_id).padStart(64, '0'),
      ...objector,
      ...row,
    });
  await objection(heldBack, 'RECEIVED', {});
  await objection(cleared, 'DISMISSED', { settlement_reason: '不成立', settled_at: at, settled_by: people.clerk });

  for (const [notice_id, jurisdiction_id, center_id, code] of [
    [over, places.north, centers.steel, '00000-00000-0001'],
    [open, places.south, centers.forge, '00000-00000-0002'],
  ] as const) {
    const words = { title: '公告（虚拟）', body: '公告（虚拟）', announced_on: on };
    const announcement_id = await make.insert('announcement', { notice_id, ...words });
    const printed = {
      year: 2026,
      serial: 1,
      number: '2026-001',
      center_name: '虚拟',
      host_name: '虚拟',
      issued_on: on,
    };
    const found = { jurisdiction_id, center_id, announcement_id, verification_code: code };
    await make.insert('certificate', { ...found, ...printed });
    await make.insert('subsidy', { center_id, state: 'GRANTED', amount: '100000', granted_on: on });
  }
};

/** What was decided of applications; what a panel concluded is kept as the bureau's alone. */
export const addDecisions = async (
  make: Factory,
  around: Around,
  { approved, recognised }: Applications,
): Promise<Concluded> => {
  const { places, organisations, people } = around;
  const { steelworks, mill, industry, farming } = organisations;
  const decide = (kind: string, subject: string, row: Record<string, number>): Promise<number> =>
    make.insert('decision', {
      kind,
      subject,
      decided_on: on,
      facts: '{}',
      findings: JSON.stringify({ inForce: true, findings: [] }),
      outcome: kind,
      reason: '',
      signed_by: people.clerk,
      recorded_at: at,
      ...row,
    });
  const ofMill = { jurisdiction_id: places.north, host_id: mill, department_id: industry };
  const ofSteelworks = { jurisdiction_id: places.south, host_id: steelworks, department_id: farming };
  const concluded = {
    approved: await decide('CONCLUDE', 'panelConclusion_1', { jurisdiction_id: places.north }),
    objected: await decide('CONCLUDE', 'panelConclusion_2', { jurisdiction_id: places.south }),
  };
  await decide('APPROVE', `application_${approved}`, ofMill);
  await decide('RECOGNISE', `application_${recognised}`, ofSteelworks);
  return concluded;
};
