/**
 * The terms of the two contexts that our JSON-LD names, as far as it uses them, so that a processor can expand it
 * without a network: what W3C's annotation vocabulary and schema.org say of these words.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });

const ANNOTATION = {
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@id' },
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  TimeState: `${OA}TimeState`,
  Software: `${AS}Application`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  highlighting: `${OA}highlighting`,
  describing: `${OA}describing`,
  commenting: `${OA}commenting`,
  tagging: `${OA}tagging`,
  body: link(`${OA}hasBody`),
  target: link(`${OA}hasTarget`),
  source: link(`${OA}hasSource`),
  selector: link(`${OA}hasSelector`),
  state: link(`${OA}hasState`),
  canonical: link(`${OA}canonical`),
  generator: link(`${AS}generator`),
  first: link(`${AS}first`),
  items: { ...link(`${AS}items`), '@container': '@list' },
  motivation: word(`${OA}motivatedBy`),
  purpose: word(`${OA}hasPurpose`),
  format: `${DC}format`,
  language: `${DC}language`,
  created: `${DCTERMS}created`,
  modified: `${DCTERMS}modified`,
  generated: `${DCTERMS}issued`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  start: `${OA}start`,
  end: `${OA}end`,
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  sourceDate: `${OA}sourceDate`,
  name: 'http://xmlns.com/foaf/0.1/name',
  startIndex: `${AS}startIndex`,
};

export const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': { '@context': ANNOTATION },
  'https://schema.org': {
    '@context': {
      '@vocab': 'http://schema.org/',
      url: link('http://schema.org/url'),
    },
  },
};
