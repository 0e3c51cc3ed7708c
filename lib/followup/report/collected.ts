/**
 * What an organisation has collected, read from the FHIR resources its server holds: weekly counts
 * (`MeasureReport`, each of one client) and feedback (`QuestionnaireResponse`). What is of another
 * form is left out and counted.
 */
import { type DeviationReason, deviationReasons } from '../feedback.ts';

export interface Collected {
  /** One for each client, week and cell. */
  readonly opened: readonly { readonly support: string; readonly region?: string }[];
  readonly feedback: readonly {
    readonly support: string;
    readonly region?: string;
    readonly helped?: boolean;
    readonly reason?: DeviationReason;
  }[];
  /** Resources that are none of ours. */
  readonly leftOut: number;
  /** Somebody made it up to try the reports out. */
  readonly isSimulated: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** @param resources as parsed from JSON */
export function readCollected(resources: readonly unknown[]): Collected {
  const opened: Collected['opened'][number][] = [];
  const feedback: Collected['feedback'][number][] = [];
  let leftOut = 0;
  let isSimulated = false;
  for (const resource of resources) {
    const one = objectOf(resource);
    isSimulated ||= listOf(objectOf(one.meta).tag).some(
      (tag) => objectOf(tag).code === 'simulated',
    );
    const read =
      one.resourceType === 'MeasureReport'
        ? openedIn(one)
        : one.resourceType === 'QuestionnaireResponse'
          ? feedbackIn(one)
          : undefined;
    if (read === undefined) leftOut += 1;
    else if ('count' in read) opened.push(read.count);
    else feedback.push(read.told);
  }
  return { opened, feedback, leftOut, isSimulated };
}

function openedIn(report: Json) {
  const group = objectOf(listOf(report.group)[0]);
  const support = objectOf(group.code).text;
  if (typeof support !== 'string') return undefined;
  const region = listOf(group.stratifier)
    .map(objectOf)
    .filter((one) => objectOf(listOf(one.code)[0]).text === 'region')
    .map((one) => objectOf(objectOf(listOf(one.stratum)[0]).value).text)[0];
  return { count: { support, ...(typeof region === 'string' && { region }) } };
}

function feedbackIn(response: Json) {
  const answer = (linkId: string) => {
    const item = listOf(response.item)
      .map(objectOf)
      .find((one) => one.linkId === linkId);
    return objectOf(listOf(item?.answer)[0]);
  };
  const { valueString: support } = answer('support');
  if (typeof support !== 'string') return undefined;
  const { valueString: region } = answer('region');
  const { valueBoolean: helped } = answer('helped');
  const code = objectOf(answer('reason').valueCoding).code;
  const reason = deviationReasons.find((one) => one === code);
  return {
    told: {
      support,
      ...(typeof region === 'string' && { region }),
      ...(typeof helped === 'boolean' && { helped }),
      ...(reason && { reason }),
    },
  };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
