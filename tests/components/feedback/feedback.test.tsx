// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Feedback } from '../../../components/feedback/feedback.tsx';
import { OwnUse } from '../../../components/feedback/own-use.tsx';
import { loadFeedbackText } from '../../../components/text/feedback-text.ts';
import { deviationReasons } from '../../../lib/followup/feedback.ts';
import { choose, get, has, settled, show, wordsOf, write } from '../page.ts';

const text = await loadFeedbackText('sv');
const answer = {
  id: 'se/svar-1',
  support: 'se/nkk-hypertoni',
  said: 'Länken var trasig',
  did: 'Adressen är rättad',
  date: '2026-11',
};

function open(onTell = vi.fn(async () => 'kept' as const), hasReceiver = false) {
  show(
    <Feedback
      id="se/nkk-hypertoni"
      hasReceiver={hasReceiver}
      region="se-14"
      answers={[answer]}
      text={text}
      onTell={onTell}
    />,
  );
  return onTell;
}

describe('feedback on a support', () => {
  it('takes one press, and says that it stays here without a receiver', async () => {
    const onTell = open();
    get('button', 'Ja').click();
    await settled();
    expect(onTell).toHaveBeenCalledWith({ helped: true });
    expect(wordsOf(get('status', 'Sparat'))).toBe('Sparat på den här datorn.');
    expect(wordsOf(document.body)).toContain('Sparas bara här');
  });

  it('says of the link to the whole support that it opens a tab', () => {
    open();
    const whole = get('link', 'Uppföljning, förbättring och ledning');
    expect(whole.getAttribute('aria-description')).toBe('öppnas i ny flik');
  });

  it('tells a deviation with a coded reason and words', async () => {
    const onTell = open();
    get('button', 'Rapportera avvikelse').click();
    await settled();
    expect(get('combobox', 'Varför följs det inte?').children).toHaveLength(
      deviationReasons.length + 1,
    );
    choose(get('combobox', 'Varför följs det inte?'), 'outdated');
    write(get('textbox', 'Egna ord'), 'Ny version finns');
    await settled();
    get('button', 'Spara').click();
    await settled();
    expect(onTell).toHaveBeenCalledWith({ reason: 'outdated', words: 'Ny version finns' });
  });

  it('takes how it is done here, and refuses it while it could point to a person', async () => {
    const onTell = open();
    get('button', 'Så gör vi här').click();
    await settled();
    const words = get('textbox', 'Hur gör ni hos er?');
    write(words, 'Ring Anna Ek på 070-123 45 67');
    await settled();
    expect((get('button', 'Spara') as HTMLButtonElement).disabled).toBe(true);
    write(words, 'Vi ringer efter två veckor');
    await settled();
    get('button', 'Spara').click();
    await settled();
    expect(onTell).toHaveBeenCalledWith({ experience: 'Vi ringer efter två veckor' });
  });

  it('refuses words while they could point to a person', async () => {
    const onTell = open();
    get('button', 'Rapportera avvikelse').click();
    await settled();
    choose(get('combobox', 'Varför följs det inte?'), 'error');
    write(get('textbox', 'Egna ord'), 'gäller 19121212-1212');
    await settled();
    expect(has('alert', 'personnummer')).toBe(true);
    get('button', 'Spara').click();
    await settled();
    expect(onTell).not.toHaveBeenCalled();
  });

  it('shows what came of what was said', () => {
    open(undefined, true);
    expect(wordsOf(document.body)).toContain(
      'Länken var trasig → Adressen är rättad (november 2026)',
    );
    expect(wordsOf(document.body)).toContain('Skickas utan namn, patient och sida');
  });

  it('says when it could not be saved', async () => {
    open(vi.fn(async () => Promise.reject(new Error('full'))));
    get('button', 'Nej').click();
    await settled();
    expect(has('status', 'gick inte att spara')).toBe(true);
  });
});

describe('own use', () => {
  const count = { support: 'se/a', category: 'I10', week: '2026-W47', times: 3 };
  const titleOf = () => 'Hypertoni';
  const untold = { counted: [], usage: { sent: [], waiting: 0 } };

  it('is a table that can be deleted', () => {
    const onDelete = vi.fn();
    show(
      <OwnUse
        counts={[count]}
        titleOf={titleOf}
        told={2}
        sent={1}
        {...untold}
        text={text}
        onDelete={onDelete}
      />,
    );
    expect(wordsOf(document.body)).toContain('2026-W47HypertoniI103');
    get('button', 'Radera allt').click();
    expect(onDelete).toHaveBeenCalled();
  });

  it('has no empty table where only feedback was told, which can be deleted', () => {
    show(
      <OwnUse
        counts={[]}
        titleOf={titleOf}
        told={1}
        sent={0}
        {...untold}
        text={text}
        onDelete={vi.fn()}
      />,
    );
    expect(document.querySelector('table')).toBeNull();
    expect(wordsOf(document.body)).toContain('1 svar till dem som skrev, 0 skickat');
    expect(get('button', 'Radera allt')).toBeDefined();
  });

  it('shows word for word what the organisation was told', () => {
    const about = 'se/a I10 se-14 2026-W46';
    show(
      <OwnUse
        counts={[count]}
        titleOf={titleOf}
        told={0}
        sent={0}
        counted={['usage', 'fleet']}
        usage={{ sent: [about], waiting: 2 }}
        text={text}
        onDelete={vi.fn()}
      />,
    );
    expect(wordsOf(document.body)).toContain('Din organisation får');
    expect(wordsOf(document.body)).not.toContain('Inget skickas');
    expect(wordsOf(document.body)).toContain(`1 uppgift skickad, 2 väntar${about}`);
  });

  it('says that nothing is counted', () => {
    show(
      <OwnUse
        {...untold}
        counts={[]}
        titleOf={titleOf}
        told={0}
        sent={0}
        text={text}
        onDelete={vi.fn()}
      />,
    );
    expect(wordsOf(document.body)).toContain('Inget räknat än.');
  });
});
