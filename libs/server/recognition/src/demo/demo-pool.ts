import { ExpertService } from '../expert/expert.service';
import type { NewTie } from '../expert/expert.store';
import { demoExperts, ownExpert } from './demo-experts';
import { type DemoScene, same } from './demo-scene';

const tie = (kind: NewTie['kind'], name: string, creditCode: string, years: Partial<NewTie> = {}): NewTie => ({
  kind,
  organisationId: null,
  creditCode,
  name,
  fromOn: null,
  untilOn: null,
  ...years,
});

/** Credit codes that no register issued: the body says 虚拟 (XN). */
const employers = [
  tie('EMPLOYER', '虚拟理工大学', '12500101XN9000012K'),
  tie('EMPLOYER', '虚拟材料研究院', '12500101XN9000020E'),
] as const;

/**
 * The pool of experts (Art. 9(3)), the demo's own first. The fourth works for the organisation that applies as the sixth, and
 * the management expert sat on its board.
 * @returns their numbers in the pool, in the order of the scene's
 */
export async function makePool(scene: DemoScene): Promise<readonly number[]> {
  const { placeId, officerId, by } = scene;
  const service = new ExpertService();
  const pool: number[] = [];
  for (const { email, kind, title, fieldIds } of [{ email: 'expert@demo.invalid', ...ownExpert }, ...demoExperts]) {
    const expert = { jurisdictionId: placeId, email, kind, furtherKinds: [], fieldIds: [...fieldIds], title };
    pool.push(await service.add(by(officerId), expert, same));
  }
  const applicant = { organisationId: scene.hosts[5]?.id ?? null, creditCode: null, name: null };
  const ties: readonly (readonly [place: number, tie: NewTie])[] = [
    [0, employers[0]],
    [1, employers[1]],
    [1, { ...employers[0], kind: 'EARLIER_EMPLOYER', fromOn: '2010-07-01', untilOn: '2021-06-30' }],
    [3, { ...tie('EMPLOYER', '', ''), ...applicant, fromOn: '2019-03-01' }],
    [4, { ...tie('BOARD_SEAT', '', ''), ...applicant, fromOn: '2022-01-01', untilOn: '2024-12-31' }],
  ];
  for (const [place, one] of ties) {
    const expertId = pool[place];
    if (expertId !== undefined) await service.addTie(by(officerId), expertId, one, same);
  }
  return pool;
}
