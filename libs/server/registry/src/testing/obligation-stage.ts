import { addObligation } from '../obligation/obligation.store';
import { rulebookStage } from './rulebook-stage';

const complete = `mutation ($input: CompleteObligationInput!) { completeObligation(input: $input) {
  id state doneOn version viewerCan { complete } } }`;

/** The district of the rulebook with a center that owes something. All of it synthetic. */
export const obligationStage = async () => {
  const stage = await rulebookStage();
  await stage.make.catalogue();
  const department = await stage.make.department({ jurisdiction_id: stage.district });
  const place = { jurisdiction_id: stage.district, host_id: stage.host, department_id: department };
  const center = await stage.make.center(place);
  const key = await stage.test.database.transact('local', (tx) =>
    addObligation(tx, { centerId: center, kind: 'BOARD_FILING', clause: 'Art. 10', dueOn: '2026-07-30' }),
  );
  const id = `obligation_${key}`;
  return {
    ...stage,
    id,
    center,
    complete: (who: Parameters<typeof stage.as>[0], input: Readonly<Record<string, unknown>> = {}) =>
      stage.as(who, complete, { input: { obligationId: id, version: 1, doneOn: '2026-06-29', ...input } }),
  };
};

export type ObligationStage = Awaited<ReturnType<typeof obligationStage>>;
