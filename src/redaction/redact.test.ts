import { describe, expect, it } from 'vitest';
import { hasShared } from '../../test/builders/bundle.js';
import { readTruth } from '../../test/builders/traces.js';
import { createRedaction } from './redact.js';

const redacted = async (text: string, policy = {}) => (await createRedaction(policy).redact(text)).value;

describe('redaction', () => {
  it.each([
    ['write to Jo.Doe+x@mail.example.org, please', 'write to <EMAIL_1>, please'],
    ['IBAN DE22 4256 7914 1631 6216 12.', 'IBAN <IBAN_1>.'],
    ['GB84NWBK18503049896173', '<IBAN_1>'],
    ['card 4460-8403-1915-4880, exp 09/29', 'card <CARD_1>, exp 09/29'],
    ['372854219137585 or 3777 445467 12645', '<CARD_1> or <CARD_2>'],
    ['from 192.168.2.77 and 2001:db8::8a2e:370:7334', 'from <IP_1> and <IP_2>'],
    ['call +44 7700 900967 or 0049 (0)30 23125-772', 'call <PHONE_1> or <PHONE_2>'],
    ['Tel. 030 23125 583, danke', 'Tel. <PHONE_1>, danke'],
    ['call me: (415) 555-2671', 'call me: <PHONE_1>'],
    ['key ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'key <SECRET_1>'],
    ['I am Priya Raghunathan and I wait', 'I am <NAME_1> and I wait'],
  ])('takes out personal data: %j', async (text, expected) => {
    expect(await redacted(text)).toBe(expected);
  });

  it.each([
    'order NA-8970-48576, parcel 0099015345004247',
    'firmware 4.12.0.1873, ISBN 978-0-306-40615-7',
    'version 4.12.0.187 and 1.2.3',
    'tracking 0086170010098766 has not moved for 3 days',
    'ticket 508341, order number 4460840319154881',
    'a DE22 4256 that is no account, 14:30:15 o clock',
    'I am waiting since Monday',
    'https://example.com/a@b',
  ])('leaves look-alikes: %j', async (text) => {
    expect(await redacted(text)).toBe(text);
  });

  it('numbers equal data equally within a conversation, whatever their form', async () => {
    const { value, replaced } = await createRedaction().redact({
      input: 'I am Ute Schönhuber, a@b.example, +49 30 23125583',
      output: ['Hallo Ute Schönhuber', 'A@B.example, 0049 30 23125-583', 'c@b.example'],
    });
    expect(value).toEqual({
      input: 'I am <NAME_1>, <EMAIL_1>, <PHONE_1>',
      output: ['Hallo <NAME_1>', '<EMAIL_1>, <PHONE_1>', '<EMAIL_2>'],
    });
    expect(replaced).toEqual({ EMAIL: 3, PHONE: 2, NAME: 2 });
  });

  it('takes out listed names in any case and leaves what is allowed', async () => {
    expect(await redacted('ask MARIA  lópez or help@shop.example', { names: ['Maria López'], allow: ['*@shop.example'] })).toBe(
      'ask <NAME_1> or help@shop.example',
    );
  });

  it('takes linear time on hostile text', async () => {
    const began = performance.now();
    await redacted(`${'a.'.repeat(50_000)}@ ${'1 '.repeat(50_000)} ${'::'.repeat(20_000)} ${'Aa '.repeat(30_000)}`);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe.skipIf(!hasShared('data/traces/truth.json'))('redaction of production traces', () => {
  it('takes out every planted datum of a structured kind and keeps every decoy; names are measured', async () => {
    const missed: string[] = [];
    let names = 0;
    let foundNames = 0;
    for (const { input, output, expected, feedback, pii, decoys } of readTruth().conversations) {
      const texts = { input, output, expected, comment: feedback.comment };
      const before = JSON.stringify(texts);
      const after = JSON.stringify((await createRedaction().redact(texts)).value);
      for (const { type, value } of pii) {
        if (type === 'address' || !before.includes(value)) continue;
        if (type === 'name') {
          names += 1;
          if (!after.includes(value)) foundNames += 1;
        } else if (after.includes(value)) missed.push(value);
      }
      for (const decoy of decoys) if (before.includes(decoy)) expect(after).toContain(decoy);
    }
    expect(missed).toEqual([]);
    expect(foundNames / names).toBeGreaterThanOrEqual(0.9);
  });
});
