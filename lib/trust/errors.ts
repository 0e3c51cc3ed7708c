/**
 * Why a file of a published catalogue is not accepted. Each kind of refusal is an error of its own,
 * because people are told different things: a broken server mends itself, a rollback does not.
 */

/**
 * `form`: no metadata of ours. `signature`: too few valid signatures. `rollback`: older than what
 * was accepted. `expired`: not renewed in time. `namespace`: says more than it may. `content`: other
 * bytes than the signed ones. `missing`: the repository names it and has it not. `version`: written
 * for a newer reader.
 */
export type Refused =
  | 'form'
  | 'signature'
  | 'rollback'
  | 'expired'
  | 'namespace'
  | 'content'
  | 'missing'
  | 'version';

const wayOn: Readonly<Record<Refused, string>> = {
  form: 'Publish it whole; if it is, something on the way here changes it',
  signature: 'Have enough of its keys sign it',
  rollback: 'Publish the older content as a new, higher version',
  expired: 'Publish a newer version; if there is one, set the clock of this computer',
  namespace: 'Publish it in the name of the role that owns that part of the catalogue',
  content: 'Publish it whole; if it is, something on the way here changes it',
  version: 'Update Bredvid; until then the edition before it is shown',
  missing: 'Publish it; bundles and metadata go before timestamp.json',
};

/** Nothing of the refused file is used; what was accepted before it still is. */
export class TrustError extends Error {
  override readonly name: string = 'TrustError';
  readonly refused: Refused;
  /** The file or role: `timestamp`, `se-14`, `se/bundle.jsonl`. */
  readonly what: string;
  readonly why: string;

  constructor(refused: Refused, what: string, why: string) {
    super(`${what} is refused: ${why}. ${wayOn[refused]}.`);
    this.refused = refused;
    this.what = what;
    this.why = why;
  }
}

/** It is not what it should be, whoever signed it. */
export class FormError extends TrustError {
  override readonly name = 'FormError';
  constructor(what: string, why: string) {
    super('form', what, why);
  }
}

/** Fewer distinct keys have signed it than its delegator asks for. */
export class SignatureError extends TrustError {
  override readonly name = 'SignatureError';
  constructor(what: string, valid: number, threshold: number) {
    super('signature', what, `${valid} valid signatures where ${threshold} are needed`);
  }
}

/** It is older than what was accepted before. */
export class RollbackError extends TrustError {
  override readonly name = 'RollbackError';
  constructor(what: string, accepted: number, offered: number | undefined) {
    const now = offered === undefined ? 'it is gone' : `version ${offered} is offered`;
    super('rollback', what, `version ${accepted} was accepted before and ${now}`);
  }
}

/** Its time is out: what is served may be an old state, held back. */
export class ExpiredError extends TrustError {
  override readonly name = 'ExpiredError';
  constructor(what: string, expires: string) {
    super('expired', what, `it was valid until ${expires}`);
  }
}

/** It speaks for a part of the catalogue that is another's. */
export class NamespaceError extends TrustError {
  override readonly name = 'NamespaceError';
  constructor(what: string, why: string) {
    super('namespace', what, why);
  }
}

/** Its bytes are not those that were signed. */
export class ContentError extends TrustError {
  override readonly name = 'ContentError';
  constructor(what: string, why: string) {
    super('content', what, why);
  }
}

/** The repository names it and does not have it. */
export class MissingError extends TrustError {
  override readonly name = 'MissingError';
  constructor(what: string) {
    super('missing', what, 'the repository does not have it');
  }
}

/** It is written for a newer version of the reader. */
export class VersionError extends TrustError {
  override readonly name = 'VersionError';
  constructor(what: string, needed: string) {
    super('version', what, `it needs version ${needed}`);
  }
}
