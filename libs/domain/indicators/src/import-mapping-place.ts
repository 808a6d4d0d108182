import type { Label } from './indicator';

/** Something wrong in a mapping: `path` names the place, such as `values.columns[3].indicator`. */
export interface MappingFault {
  readonly path: string;
  readonly message: string;
  readonly messageZh: string;
}

type Check = (text: string) => boolean;

/**
 * A place in a JSON document that is being read. A reading that fails records a fault and goes on with a stand-in,
 * so that a person sees all faults at once; what was read counts only if there are none.
 */
export class MappingPlace {
  constructor(
    private readonly value: unknown,
    readonly path: string,
    private readonly faults: MappingFault[],
  ) {}

  fail(zh: string, en: string): void {
    this.faults.push({ path: this.path, message: en, messageZh: zh });
  }

  get isThere(): boolean {
    return this.value !== undefined;
  }

  /** The members of an object; a member with another name is a fault, for it would be read by nobody. */
  members<Name extends string>(names: readonly Name[]): Readonly<Record<Name, MappingPlace>> {
    const entries = this.entries();
    for (const [name, place] of entries) {
      if (!names.some((known) => known === name)) {
        place.fail(`没有这一项；可用：${names.join('、')}`, `there is no such member; there are: ${names.join(', ')}`);
      }
    }
    const found = new Map(entries);
    return namesToRecord(names, (name) => found.get(name) ?? this.member(name, undefined));
  }

  /** The members of an object whose names are data. */
  entries(): [string, MappingPlace][] {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      this.fail('应为对象', 'an object is wanted');
      return [];
    }
    return Object.entries(this.value).map(([name, value]) => [name, this.member(name, value)]);
  }

  list(): MappingPlace[] {
    if (!Array.isArray(this.value)) {
      this.fail('应为列表', 'a list is wanted');
      return [];
    }
    return this.value.map((value: unknown, index) => new MappingPlace(value, `${this.path}[${index}]`, this.faults));
  }

  /** A text that is not blank. */
  text(): string {
    return this.textThat((text) => text.trim() !== '', '应为非空文本', 'a text is wanted');
  }

  /** A text that passes the check. */
  textThat(check: Check, zh: string, en: string): string {
    if (typeof this.value === 'string' && check(this.value)) return this.value;
    this.fail(zh, en);
    return '';
  }

  /** A text, which may be empty. */
  anyText(): string {
    return this.textThat(() => true, '应为文本', 'a text is wanted');
  }

  oneOf<T>(choices: readonly [T, ...T[]]): T {
    const choice = choices.find((one) => one === this.value);
    if (choice !== undefined) return choice;
    const listed = choices.map((one) => JSON.stringify(one)).join(', ');
    this.fail(`应为以下之一：${listed}`, `one of these is wanted: ${listed}`);
    return choices[0];
  }

  wholeFrom1(): number {
    if (typeof this.value === 'number' && Number.isInteger(this.value) && this.value >= 1 && this.value <= 1000) {
      return this.value;
    }
    this.fail('应为 1 至 1000 的整数', 'a whole number from 1 to 1000 is wanted');
    return 1;
  }

  label(): Label {
    const { zh, en } = this.members(['zh', 'en']);
    return { zh: zh.text(), en: en.text() };
  }

  /** What `read` makes of the place, or nothing where nothing stands. */
  optional<T>(read: (place: MappingPlace) => T): T | undefined {
    return this.isThere ? read(this) : undefined;
  }

  private member(name: string, value: unknown): MappingPlace {
    return new MappingPlace(value, this.path === '' ? name : `${this.path}.${name}`, this.faults);
  }
}

function namesToRecord<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  // Object.fromEntries forgets the names' type; every name of the list is given a value here.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}
