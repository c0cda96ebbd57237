/** GitHub's own description of its API, held against every request that a test makes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: object };
type Operation = {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Readonly<Record<string, { readonly schema?: object }>> };
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
};

export type ApiRequest = { readonly method: string; readonly path: string; readonly query: URLSearchParams; readonly body: unknown };

let loaded: { readonly document: Document; readonly ajv: Ajv; readonly routes: readonly Route[] } | null = null;
type Route = { readonly template: string; readonly pattern: RegExp; readonly literals: number };

/** What is wrong with a request, in GitHub's own terms; null where nothing is. */
export function violation({ method, path, query, body }: ApiRequest): string | null {
  const { document, ajv, routes } = load();
  const route = routes.find(
    ({ template, pattern }) => pattern.test(path) && document.paths[template]?.[method.toLowerCase()] !== undefined,
  );
  const operation = route === undefined ? undefined : document.paths[route.template]?.[method.toLowerCase()];
  if (route === undefined || operation === undefined) return `${method} ${path}: GitHub has no such operation`;
  const parameters = (operation.parameters ?? []).map((parameter) =>
    '$ref' in parameter ? (document.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] as Parameter) : parameter,
  );
  for (const [name, value] of query) {
    const parameter = parameters.find((one) => one.in === 'query' && one.name === name);
    if (parameter === undefined) return `${method} ${route.template}: unknown parameter ${name}`;
    if (parameter.schema !== undefined && !ajv.validate(referring(parameter.schema), coerce(value, parameter.schema)))
      return `${method} ${route.template}: ${name}=${value}: ${ajv.errorsText()}`;
  }
  for (const { name, required, in: place } of parameters)
    if (place === 'query' && required === true && !query.has(name)) return `${method} ${route.template}: ${name} is missing`;
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? null : `${method} ${route.template}: takes no body`;
  if (body === undefined) return operation.requestBody?.required === true ? `${method} ${route.template}: the body is missing` : null;
  return ajv.validate(referring(schema), body) ? null : `${method} ${route.template}: ${ajv.errorsText()}`;
}

function load(): NonNullable<typeof loaded> {
  if (loaded !== null) return loaded;
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document = JSON.parse(readFileSync(path, 'utf8')) as Document;
  const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
  ajv.addSchema({ $id: 'github', components: document.components }, 'github');
  const routes = Object.keys(document.paths).map((template): Route => {
    const source = template
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\w+)\}/g, (_, name: string) => (name === 'path' ? '.+' : '[^/]+'));
    return { template, pattern: new RegExp(`^${source}$`), literals: template.replace(/\{\w+\}/g, '').length };
  });
  loaded = { document, ajv, routes: routes.sort((a, b) => b.literals - a.literals) };
  return loaded;
}

/** References of the document, as ajv finds them. */
function referring(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as object;
}

function coerce(value: string, schema: object): unknown {
  const type = 'type' in schema ? schema.type : undefined;
  if (type === 'integer' || type === 'number') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}
