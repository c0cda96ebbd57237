import { type ChatMessage, type ModelServer, startModel } from './model-server.js';

/**
 * A model that repeats what stands after the last `Repeat: ` of its prompt, and as a judge likes every answer with the word GOOD:
 * promptfoo's graders and Cupel's judges get the reply that each of them asks for.
 */
export function startEchoModel(): Promise<ModelServer> {
  return startModel((messages) => {
    const text = messages.map(({ content }) => content).join('\n');
    if (isJudge(messages)) return verdictOn(text);
    return text.slice(text.lastIndexOf('Repeat: ') + 'Repeat: '.length).trim();
  });
}

function isJudge(messages: readonly ChatMessage[]): boolean {
  return /You grade one answer|grading output according to|Does the submission meet the criterion|comparing a submitted answer/.test(
    messages.map(({ content }) => content).join('\n'),
  );
}

function verdictOn(text: string): string {
  const isGood = text.includes('GOOD');
  if (text.includes('You grade one answer')) {
    const id = /"items":\s*\{\s*"([^"]+)"/.exec(text)?.[1] ?? 'requirement';
    // A judge of labels is asked for the name of one.
    const score = text.includes('"good"') ? (isGood ? 'good' : 'bad') : isGood;
    return JSON.stringify({ items: { [id]: { reason: 'as scripted', score } } });
  }
  if (text.includes('Does the submission meet the criterion')) return isGood ? 'It does.\nY' : 'It does not.\nN';
  return JSON.stringify({ pass: isGood, score: isGood ? 1 : 0, reason: 'as scripted' });
}
