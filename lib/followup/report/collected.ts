/**
 * What an organisation has collected, read from the FHIR resources its server holds: weekly counts
 * (`MeasureReport`, each of one client) and feedback (`QuestionnaireResponse`). What is of another
 * form is left out and counted.
 */
import { type DeviationReason, deviationReasons } from '../feedback.ts';
import { type Measure, measures } from '../weekly-report.ts';

/** That somebody opened a support. A client tells each cell of a week once. */
export interface Opened {
  readonly support: string;
  readonly region?: string;
  /** Week and category of the diagnosis, as far as they were told. */
  readonly cell: string;
  /** Where it was collected, if it was told apart. */
  readonly unit?: string;
}

/** That a client told something else of a week: once for each cell. */
export interface Counted {
  readonly measure: Exclude<Measure, 'opened'>;
  /** Of a mark the support, of a gap the category, of the fleet `version`, `age` or `reader`. */
  readonly of: string;
  /** `outcome` of a mark, `value` of the fleet. */
  readonly value?: string;
  /** First day of the week. */
  readonly cell: string;
  readonly unit?: string;
}

export interface Answered {
  readonly support: string;
  readonly region?: string;
  readonly helped?: boolean;
  readonly reason?: DeviationReason;
  readonly unit?: string;
}

/** Words told with a deviation, or how it is done somewhere; where they come from is left out. */
export interface Voice {
  readonly support: string;
  readonly words: string;
  /** Absent: an experience. */
  readonly reason?: DeviationReason;
}

export interface Collected {
  readonly opened: readonly Opened[];
  readonly counted: readonly Counted[];
  readonly feedback: readonly Answered[];
  /** For those who answer for the supports to read; never counted or shown by place. */
  readonly voices: readonly Voice[];
  /** Resources that are none of ours. */
  readonly leftOut: number;
  /** Somebody made it up to try the reports out. */
  readonly isSimulated: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * @param resources as parsed from JSON
 * @param unit whose server they were on, where each unit has its own
 */
export function readCollected(resources: readonly unknown[], unit?: string): Collected {
  const opened: Opened[] = [];
  const counted: Counted[] = [];
  const feedback: Answered[] = [];
  const voices: Voice[] = [];
  const from = unit === undefined ? {} : { unit };
  let leftOut = 0;
  let isSimulated = false;
  for (const resource of resources) {
    const one = objectOf(resource);
    isSimulated ||= listOf(objectOf(one.meta).tag).some(
      (tag) => objectOf(tag).code === 'simulated',
    );
    const read =
      one.resourceType === 'MeasureReport'
        ? countIn(one)
        : one.resourceType === 'QuestionnaireResponse'
          ? feedbackIn(one)
          : undefined;
    if (read === undefined) leftOut += 1;
    else if ('opened' in read) opened.push({ ...read.opened, ...from });
    else if ('counted' in read) counted.push({ ...read.counted, ...from });
    else {
      feedback.push({ ...read.told, ...from });
      voices.push(...read.voices);
    }
  }
  return { opened, counted, feedback, voices, leftOut, isSimulated };
}

export function joined(parts: readonly Collected[]): Collected {
  return {
    opened: parts.flatMap(({ opened }) => opened),
    counted: parts.flatMap(({ counted }) => counted),
    feedback: parts.flatMap(({ feedback }) => feedback),
    voices: parts.flatMap(({ voices }) => voices),
    leftOut: parts.reduce((sum, { leftOut }) => sum + leftOut, 0),
    isSimulated: parts.some(({ isSimulated }) => isSimulated),
  };
}

function countIn(report: Json) {
  const group = objectOf(listOf(report.group)[0]);
  const of = objectOf(group.code).text;
  const measure = measures.find((one) => report.measure === `urn:bredvid:measure:${one}|1`);
  if (typeof of !== 'string' || measure === undefined) return undefined;
  const stratum = (name: string) =>
    listOf(group.stratifier)
      .map(objectOf)
      .filter((one) => objectOf(listOf(one.code)[0]).text === name)
      .map((one) => objectOf(objectOf(listOf(one.stratum)[0]).value).text)[0];
  const week = String(objectOf(report.period).start);
  if (measure === 'opened') {
    const region = stratum('region');
    const cell = `${week} ${stratum('category')}`;
    return { opened: { support: of, cell, ...(typeof region === 'string' && { region }) } };
  }
  const value = stratum('outcome') ?? stratum('value');
  return { counted: { measure, of, cell: week, ...(typeof value === 'string' && { value }) } };
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
  const { valueString: words } = answer('words');
  const { valueString: experience } = answer('experience');
  const voices: readonly Voice[] = [
    ...(typeof words === 'string' ? [{ support, words, ...(reason && { reason }) }] : []),
    ...(typeof experience === 'string' ? [{ support, words: experience }] : []),
  ];
  return {
    voices,
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
