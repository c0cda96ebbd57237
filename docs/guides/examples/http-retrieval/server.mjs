// A small service that answers from documents: POST /chat {"question"} -> {"answer","sources":[{"id","text"}]}.
// node server.mjs PORT [documents.json]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const documents = JSON.parse(readFileSync(process.argv[3] ?? new URL('documents.json', import.meta.url), 'utf8'));
const wordsOf = (text) => new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? []);

function retrieve(question) {
  const wanted = wordsOf(question);
  const hits = ({ text }) => [...wordsOf(text)].filter((word) => wanted.has(word)).length;
  return documents
    .map((document) => ({ document, score: hits(document) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ document }) => document);
}

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const sources = retrieve(JSON.parse(body).question);
  const answer = sources.length === 0 ? 'The documents do not say.' : `${sources[0].text} [${sources[0].id}]`;
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ answer, sources }));
});
server.listen(Number(process.argv[2] ?? 8787), '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
