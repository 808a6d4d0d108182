import { ask, edgeStage, get } from '../testing/edge-stage';

describe('a sign-in that is refused', () => {
  const stage = edgeStage();

  it('is a line of the log and a count: where from and why, under the answer’s correlation id, and nothing typed', async () => {
    const node = await stage.open();
    const signIn = `mutation { signIn(input: { email: "nobody@example.invalid", password: "typed by somebody" }) { secondFactor } }`;
    const headers = { 'x-request-id': 'a-refused-sign-in' };
    await ask(node, { query: signIn }, { headers, from: '192.0.2.9' });
    await ask(node, {
      query: 'mutation { useLink(input: { token: "x", password: "typed by somebody" }) { secondFactor } }',
    });
    const refused = node.lines.filter(({ msg }) => msg === 'sign-in refused');
    expect(refused).toEqual([
      expect.objectContaining({
        correlationId: 'a-refused-sign-in',
        method: 'PASSWORD',
        reason: 'UNKNOWN_ACCOUNT',
        person: null,
        address: '192.0.2.9',
      }),
      expect.objectContaining({ method: 'LINK', reason: 'UNKNOWN_LINK', person: null }),
    ]);
    const log = JSON.stringify(node.lines);
    expect(log).not.toContain('nobody@example.invalid');
    expect(log).not.toContain('typed by');
    const metrics = (await get(node, '/metrics')).body;
    expect(metrics).toContain('wanchuang_sign_ins_refused_total{method="PASSWORD",reason="UNKNOWN_ACCOUNT"} 1');
    expect(metrics).toContain('wanchuang_sign_ins_refused_total{method="LINK",reason="UNKNOWN_LINK"} 1');
    const { rowCount } = await stage.test.owner.query("SELECT 1 FROM event WHERE type = 'sign_in.refused'");
    expect(rowCount).toBe(0);
  });
});
