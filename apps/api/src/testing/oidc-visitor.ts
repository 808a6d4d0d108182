import type { TestNode } from './test-node';

export const origin = 'http://localhost';

/** What a browser shows, or where it was told to go next. */
export interface Page {
  readonly status: number;
  /** Where it leads; null: nowhere. */
  readonly next: string | null;
  readonly html: string;
}

/** A browser that goes between a node and the provider, with the cookies of both. */
export class OidcVisitor {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly node: TestNode) {}

  cookie(name: string): string | undefined {
    return this.jarOf(origin).get(name);
  }

  keep(name: string, value: string): void {
    this.jarOf(origin).set(name, value);
  }

  async visit(address: string, form?: Readonly<Record<string, string>>): Promise<Page> {
    const url = new URL(address, origin);
    return url.origin === origin ? this.visitNode(url) : this.visitProvider(url, form);
  }

  /** From the button to where the provider sends the browser back to, by its forms. @param change of the question on the way there */
  async toCallback(login: string, to = '/', change: (question: URL) => void = () => undefined): Promise<string> {
    const begun = await this.visit(`/sign-in/oidc?${new URLSearchParams({ to })}`);
    const question = new URL(begun.next ?? '/', origin);
    change(question);
    let page = await this.visit(question.href);
    for (let step = 0; step < 12; step += 1) {
      if (page.next !== null) {
        const next = new URL(page.next, question);
        if (next.origin === origin) return next.href;
        page = await this.visit(next.href);
        continue;
      }
      const action = /<form[^>]+action="([^"]+)"/.exec(page.html)?.[1];
      if (action === undefined) throw new Error(`the provider shows no form: ${page.status} ${page.html}`);
      const isLogin = page.html.includes('name="login"');
      const form: Record<string, string> = isLogin
        ? { prompt: 'login', login, password: 'any' }
        : { prompt: 'consent' };
      page = await this.visit(new URL(action, question).href, form);
    }
    throw new Error('the provider led nowhere');
  }

  /** All the way. @returns where it leads */
  async signIn(login: string, to = '/'): Promise<string | null> {
    return (await this.visit(await this.toCallback(login, to))).next;
  }

  private async visitNode(url: URL): Promise<Page> {
    const jar = this.jarOf(origin);
    const answer = await this.node.app.inject({
      url: `${url.pathname}${url.search}`,
      headers: { host: url.host, cookie: written(jar) },
    });
    for (const { name, value } of answer.cookies) put(jar, name, value);
    const { location } = answer.headers;
    return { status: answer.statusCode, next: location === undefined ? null : String(location), html: answer.body };
  }

  private async visitProvider(url: URL, form?: Readonly<Record<string, string>>): Promise<Page> {
    const jar = this.jarOf(url.origin);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: written(jar) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      put(jar, name, value);
    }
    return { status: answer.status, next: answer.headers.get('location'), html: await answer.text() };
  }

  private jarOf(of: string): Map<string, string> {
    const jar = this.jars.get(of) ?? new Map<string, string>();
    this.jars.set(of, jar);
    return jar;
  }
}

const written = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

const put = (jar: Map<string, string>, name: string, value: string): void => {
  if (value === '') jar.delete(name);
  else jar.set(name, value);
};
