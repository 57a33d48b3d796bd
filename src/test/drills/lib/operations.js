/** Operations of the OpenAPI description, from which drills generate requests. */
export class Operations {
  constructor(document) {
    this.document = document;
    this.operations = Object.entries(document.paths).map(([template, { get }]) => ({
      id: get.operationId,
      template,
      segments: template.split('/').slice(1),
      parameters: (get.parameters ?? []).map((parameter) => this.resolve(parameter)),
      responses: get.responses,
    }));
  }

  /** Returns the node that a reference points to, or the node itself. */
  resolve(node) {
    return node?.$ref
      ? this.resolve(node.$ref.slice(2).split('/').reduce((at, name) => at[name.replaceAll('~1', '/')], this.document))
      : node;
  }
}

/** Decodes percent-encoded UTF-8, or returns undefined if it is invalid. */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
