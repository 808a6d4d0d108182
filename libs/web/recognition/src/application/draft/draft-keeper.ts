import { beganWith, differingFields, type Draft, type FieldOf, mergeDrafts } from './merge-drafts';

/** The form as the server holds it. */
export interface HeldForm<D extends object = Draft> {
  readonly form: D;
  readonly version: number;
}

/** Why the server did not take a form. */
export type SaveFault<D extends object = Draft> =
  /** Nobody answered, or nothing of use: it is tried again. */
  | { readonly kind: 'UNREACHED' }
  /** The session has ended: it is tried again once somebody has signed in. */
  | { readonly kind: 'SIGNED_OUT' }
  /** Somebody else was faster; what it holds now. */
  | { readonly kind: 'CHANGED'; readonly held: HeldForm<D> }
  /** It will not take this. */
  | { readonly kind: 'REFUSED'; readonly error: unknown };

export type SaveResult<D extends object = Draft> =
  | { readonly ok: true; readonly version: number; readonly at: Date }
  | { readonly ok: false; readonly fault: SaveFault<D> };

export type DraftStatus = 'SAVED' | 'WAITING' | 'SAVING' | 'UNREACHED' | 'SIGNED_OUT' | 'REFUSED';

export interface DraftState<D extends object = Draft> {
  readonly form: D;
  readonly version: number;
  readonly status: DraftStatus;
  readonly savedAt: Date | null;
  readonly error: unknown;
  /** Where somebody else wrote into the same field: what stands there for them. */
  readonly contested: readonly { readonly field: FieldOf<D>; readonly theirs: D }[];
  /** What was typed before a reload stands in the form again. */
  readonly isRestored: boolean;
}

/** What the server does not have yet. */
export interface KeptDraft<D extends object = Draft> {
  readonly began: D;
  /** Of what it began with: a page may open with an older answer. */
  readonly version: number;
  readonly form: D;
  /** Forms that were sent and not answered yet: one of them may have arrived. */
  readonly sent?: readonly D[];
}

/** Keeps it for as long as the browser's tab lives. */
export interface DraftStore<D extends object = Draft> {
  readonly read: () => KeptDraft<D> | null;
  readonly write: (kept: KeptDraft<D> | null) => void;
}

export interface DraftKeeperOptions<D extends object = Draft> {
  readonly held: HeldForm<D>;
  readonly save: (form: D, version: number) => Promise<SaveResult<D>>;
  readonly store: DraftStore<D>;
  /** Milliseconds without typing until it is saved, and until a failed saving is tried again. */
  readonly pause: number;
  readonly retryPause: number;
}

export interface DraftKeeper<D extends object = Draft> {
  readonly state: () => DraftState<D>;
  readonly subscribe: (changed: () => void) => () => void;
  readonly change: (fields: Partial<D>) => void;
  /** Saves what is not saved, at once. True: the server has all of it. */
  readonly flush: () => Promise<boolean>;
  /** Takes what somebody else wrote into a field that both have changed, or keeps one's own. */
  readonly settle: (field: FieldOf<D>, choice: 'MINE' | 'THEIRS') => void;
  /** The application is known to be otherwise by now: a file was added, somebody else has saved. */
  readonly adopt: (held: HeldForm<D>) => void;
  /** Saves by itself what stands again after a reload, and goes on after it was stopped: the page is shown. */
  readonly start: () => void;
  /** Nothing is saved by itself any more: the page has gone. */
  readonly stop: () => void;
}

/** Keeps a form that is being typed: saves it when the typing pauses, and loses nothing where that fails. */
export function createDraftKeeper<D extends object = Draft>({
  held,
  save,
  store,
  pause,
  retryPause,
}: DraftKeeperOptions<D>): DraftKeeper<D> {
  const kept = store.read();
  const known = kept && kept.version > held.version ? { form: kept.began, version: kept.version } : held;
  const restored = kept ? mergeDrafts(beganWith(kept.began, kept.sent ?? [], known.form), kept.form, known.form) : null;
  const isRestored = restored !== null && differingFields(restored.form, known.form).length > 0;
  let began = restored?.began ?? known.form;
  let state: DraftState<D> = {
    form: restored?.form ?? known.form,
    version: known.version,
    status: isRestored ? 'WAITING' : 'SAVED',
    savedAt: null,
    error: null,
    contested: contestedOf(restored?.contested ?? [], known.form),
    isRestored,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  // what a page sent that was left meanwhile may arrive after the next one has asked
  let sent: readonly D[] = kept?.sent ?? [];
  let isStopped = false;
  const listeners = new Set<() => void>();

  const set = (change: Partial<DraftState<D>>): void => {
    state = { ...state, ...change };
    for (const changed of listeners) changed();
  };
  const keep = (): void => {
    const { form, version } = state;
    store.write(isDirty() ? { began, version, form, ...(sent.length > 0 ? { sent } : {}) } : null);
  };
  const isDirty = (): boolean => differingFields(began, state.form).length > 0;
  const schedule = (after: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void flush(), after);
  };

  const mergeWith = ({ form: theirs, version }: HeldForm<D>): void => {
    const { began: since, form, contested } = mergeDrafts(beganWith(began, sent, theirs), state.form, theirs);
    began = since;
    sent = [];
    set({ form, version, error: null, contested: contestedOf(contested, theirs) });
    set({ status: isDirty() ? 'WAITING' : 'SAVED' });
    keep();
    if (isDirty()) schedule(pause);
  };

  const saved = (form: D, version: number, at: Date): void => {
    began = form;
    sent = [];
    set({ version, savedAt: at, error: null, status: isDirty() ? 'WAITING' : 'SAVED' });
    keep();
    if (isDirty()) schedule(pause);
  };

  const later = (): false => {
    set({ status: 'WAITING' });
    schedule(retryPause);
    return false;
  };

  /** @returns whether it is worth trying at once again */
  const failed = (fault: SaveFault<D>): boolean => {
    if (fault.kind === 'CHANGED') {
      if (fault.held.version <= state.version) return later(); // an older answer: the newest is asked for again
      mergeWith(fault.held);
      return isDirty() && state.contested.length === 0;
    }
    set({ status: fault.kind, error: fault.kind === 'REFUSED' ? fault.error : null });
    if (fault.kind !== 'REFUSED') schedule(retryPause);
    return false;
  };

  const saveOnce = async (): Promise<boolean> => {
    const { form, version } = state;
    set({ status: 'SAVING' });
    sent = [...sent, form];
    keep();
    const result = await save(form, version);
    if (result.ok) saved(form, result.version, result.at);
    else if (failed(result.fault)) return saveOnce();
    return !isDirty();
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) {
      await running;
      return flush();
    }
    if (state.contested.length > 0) return false;
    if (!isDirty()) {
      if (state.status !== 'SAVED') set({ status: 'SAVED' });
      return true;
    }
    running = saveOnce().finally(() => (running = null));
    return running;
  };

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    change: (fields) => {
      set({ form: { ...state.form, ...fields }, status: state.status === 'SAVING' ? 'SAVING' : 'WAITING' });
      keep();
      schedule(pause);
    },
    flush,
    settle: (field, choice) => {
      const found = state.contested.find((one) => one.field === field);
      if (!found) return;
      const theirs = { [field]: found.theirs[field] };
      const form = choice === 'THEIRS' ? { ...state.form, ...theirs } : state.form;
      began = { ...began, ...theirs };
      set({ form, contested: state.contested.filter((one) => one !== found) });
      keep();
      schedule(pause);
    },
    adopt: (newest) => {
      // what comes while a form is on its way is that form, or is found out by the next one
      if (running || newest.version <= state.version) return;
      mergeWith(newest);
    },
    start: () => {
      isStopped = false;
      if (isDirty()) schedule(pause);
      else keep(); // what was kept has arrived meanwhile
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

const contestedOf = <D extends object>(fields: readonly FieldOf<D>[], theirs: D): DraftState<D>['contested'] =>
  fields.map((field) => ({ field, theirs }));
