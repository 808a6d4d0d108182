import { judgeRecognition } from '@wanchuang/domain-recognition';
import { globalId, type Transaction } from '@wanchuang/server-platform';
import { policyOn, recordDecision } from '@wanchuang/server-registry';
import type { DemoScene } from './demo-scene';

interface PastRecognition {
  readonly applicationIds: readonly number[];
  readonly recognisedOn: string;
  readonly notice: { readonly workingDays: number; readonly endsOn: string };
}

/** Why the centers of the round before were recognised: what the rules of that day say of a notice without objections (Art. 9(4)). */
export async function tellPastDecisions(
  tx: Transaction,
  { placeId, leaderId }: DemoScene,
  { applicationIds, recognisedOn, notice }: PastRecognition,
): Promise<void> {
  const policy = await policyOn(tx, placeId, recognisedOn);
  const facts = { notice: { ...notice, isOver: true }, objections: { open: 0, upheld: 0 }, barredUntil: null };
  if (!policy) return;
  const findings = judgeRecognition(facts, policy, recognisedOn);
  if (!findings.inForce) return;
  const alike = { facts, findings, policy, jurisdictionId: placeId, on: recognisedOn, signedBy: leaderId };
  for (const id of applicationIds)
    await recordDecision(tx, {
      ...alike,
      kind: 'RECOGNISE',
      subject: globalId('application', id),
      outcome: 'RECOGNISED',
      reason: '',
    });
}
