import { historyOf } from './events';
import { firstDistrict } from './testing/district-rows';

describe('the history of the demo district', () => {
  const { rows } = firstDistrict('district', 1);
  const history = historyOf(rows);
  const count = (type: string): number => history.filter((event) => event.type === type).length;

  it('tells of every recognition, renaming, ending and grade, oldest first', () => {
    expect(count('center.recognised')).toBe(48);
    expect(count('center.renamed')).toBe(3);
    expect(count('center.revoked')).toBe(1);
    expect(count('center.merged')).toBe(1);
    expect(count('evaluation.published')).toBe(74);
    const times = history.map((event) => event.occurredAt);
    expect(times).toEqual([...times].sort());
  });

  it('Art. 20: recognises a renamed center by its former name, then renames it', () => {
    const [former] = rows.center_former_name;
    const ofCenter = history.filter((event) => event.centerId === former?.center_id);
    const now = rows.center.find((center) => center.id === former?.center_id);
    expect(ofCenter[0]).toMatchObject({ type: 'center.recognised', payload: { name: former?.name } });
    expect(ofCenter.find((event) => event.type === 'center.renamed')).toMatchObject({
      subject: `center_${former?.center_id}`,
      jurisdictionId: 3,
      occurredAt: `${former?.until_on}T10:00:00+08:00`,
      payload: { from: former?.name, to: now?.name, on: former?.until_on },
    });
  });
});
